import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { Axes } from "../shape/axis.ts";
import { shifted } from "./shifted.ts";

/** Which axes are shifted. */
export interface ShiftOptions {
  /** One axis or several; negative ones count from the back. Default: all. */
  readonly axes?: Axes;
}

/**
 * The bins of a spectrum with frequency 0 in the middle. Y[(k + ⌊n/2⌋) mod n] = X[k].
 *
 * Shapes: (…) → (…). A copy. Throws AxisError.
 *
 * @example
 * fftshift([0, 1, 2, -3, -2, -1]).toArray(); // [-3, -2, -1, 0, 1, 2]
 * fftshift([[1, 2], [3, 4]], { axes: 1 }).toArray(); // [[2, 1], [4, 3]]
 */
export function fftshift<A extends ArrayLike>(x: A, options: ShiftOptions = {}): NDArray<DTypeOf<A>, ShapeOf<A>> {
  return shifted(x, options, (n) => Math.floor(n / 2));
}
