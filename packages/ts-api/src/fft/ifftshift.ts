import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { ShiftOptions } from "./fftshift.ts";
import { shifted } from "./shifted.ts";

/**
 * Undoes `fftshift`, also of an odd number of bins. Y[k] = X[(k + ⌊n/2⌋) mod n].
 *
 * Shapes: (…) → (…). A copy. Throws AxisError.
 *
 * @example
 * ifftshift([-2, -1, 0, 1, 2]).toArray(); // [0, 1, 2, -2, -1]
 */
export function ifftshift<A extends ArrayLike>(x: A, options: ShiftOptions = {}): NDArray<DTypeOf<A>, ShapeOf<A>> {
  return shifted(x, options, (n) => -Math.floor(n / 2));
}
