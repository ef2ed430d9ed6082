import { asView } from "../array/as-view.ts";
import type { ComplexOf, RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { Ranked } from "../shape/fft.ts";
import type { FftnOptions } from "../shape/fftn.ts";
import { type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "irfftn", kind: "hermitian", inverse: true };

/**
 * Real inverse of `rfftn`: `ifft` along all axes but the last, along which `irfft` doubles the spectrum.
 *
 * Shapes: (m, k) → (m, n), where n is 2 (k − 1) unless given by `s`: an odd length has to be. complex64 and float32 give float32, everything else float64. Errors as for `fftn`,
 * ShapeError without an axis.
 *
 * @example
 * irfftn([[10, -2], [-4, 0]]).toArray(); // [[1, 2], [3, 4]]
 * irfftn(rfftn([[1, 2, 3]]), { s: [1, 3] }).shape; // [1, 3]
 */
export function irfftn<A extends ArrayLike>(x: A, options: FftnOptions = {}): NDArray<RealOf<ComplexOf<DTypeOf<A>>>, Ranked<ShapeOf<A>>> {
  return wrap(transformAll(CALL, asView(x), options));
}
