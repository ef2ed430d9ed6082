import { asView } from "../array/as-view.ts";
import type { ComplexOf, RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { Ranked } from "../shape/fft.ts";
import type { FftnOptions } from "../shape/fftn.ts";
import { LAST_TWO, type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "irfft2", kind: "hermitian", inverse: true };

/**
 * Real inverse of `rfft2`: `irfftn` along the last two axes.
 *
 * Shapes: (…, m, k) → (…, m, n), where n is 2 (k − 1) unless given by `s`. Types and errors as for `irfftn`, AxisError for less than two axes.
 *
 * @example
 * irfft2([[10, -2], [-4, 0]]).toArray(); // [[1, 2], [3, 4]]
 */
export function irfft2<A extends ArrayLike>(x: A, options?: FftnOptions): NDArray<RealOf<ComplexOf<DTypeOf<A>>>, Ranked<ShapeOf<A>>> {
  return wrap(transformAll(CALL, asView(x), { axes: LAST_TWO, ...options }));
}
