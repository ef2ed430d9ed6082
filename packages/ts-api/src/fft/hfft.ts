import { asView } from "../array/as-view.ts";
import type { ComplexOf, RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftOptions, FullShape } from "../shape/fft.ts";
import { type Transform, transform } from "./transform.ts";

const CALL: Transform = { action: "hfft", kind: "hermitian", inverse: false };

/**
 * Discrete Fourier transform of a signal whose second half are the conjugates of its first, which is given: the spectrum is real. Y[k] = Σⱼ X[j] · e^(−2πi jk/n) over j < n,
 * where X[n − j] is the conjugate of X[j].
 *
 * Shapes: (…, m, …) → (…, n, …), where n is 2 (m − 1) unless given: an odd length has to be. complex64 and float32 give float32, everything else float64. Norms as for `fft`,
 * errors as for `irfft`.
 *
 * @example
 * hfft([1, 2, 3]).toArray(); // [8, -2, 0, -2]
 * hfft(ihfft([8, -2, 0, -2])).toArray(); // [8, -2, 0, -2]
 */
export function hfft<A extends ArrayLike, const O extends FftOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<RealOf<ComplexOf<DTypeOf<A>>>, FullShape<ShapeOf<A>, O>> {
  return wrap(transform(CALL, asView(x), options ?? {}));
}
