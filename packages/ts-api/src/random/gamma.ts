import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Gamma numbers, of density x^(shape − 1) e^(−x / scale) / (Γ(shape) scale^shape).
 *
 * Shapes: `size`, a length or a shape; without it that of the parameters broadcast together, a number by itself for numbers. Throws RangeError for parameters that are
 * not finite and ≥ 0, ShapeError for shapes that do not fit. Source: Marsaglia & Tsang (ACM TOMS 26, 2000); below shape 1 Ahrens & Dieter (Computing 12, 1974).
 *
 * @example
 * random.seed(42);
 * random.gamma(2, 3, 3); // [7.18103817 4.48339419 4.14685075]
 */
export function gamma<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
  shape: A,
  scale?: B,
  size?: Z,
): DrawnWith<Z, A | B> {
  return sharedState().gamma(shape, scale, size);
}
