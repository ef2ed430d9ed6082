import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Beta numbers, of density x^(a − 1) (1 − x)^(b − 1) / B(a, b) on [0, 1].
 *
 * Shapes: `size`, a length or a shape; without it that of the parameters broadcast together, a number by itself for numbers. Throws RangeError for parameters that are
 * not finite and above 0, ShapeError for shapes that do not fit. Source: quotients of gamma numbers; for a, b ≤ 1 Jöhnk (Metrika 8, 1964).
 *
 * @example
 * random.seed(42);
 * random.beta(8, 4, 3); // [0.72808364 0.68495844 0.7075617 ]
 */
export function beta<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
  a: A,
  b: B,
  size?: Z,
): DrawnWith<Z, A | B> {
  return sharedState().beta(a, b, size);
}
