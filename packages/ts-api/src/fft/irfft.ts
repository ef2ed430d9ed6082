import { asView } from "../array/as-view.ts";
import type { ComplexOf, RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftOptions, FullShape } from "../shape/fft.ts";
import { type Transform, transform } from "./transform.ts";

const CALL: Transform = { action: "irfft", kind: "hermitian", inverse: true };

/**
 * Real inverse of `rfft`: n real numbers of which the input is the first half of the spectrum. X[j] = 1/n · Σₖ Y[k] · e^(+2πi jk/n) over k < n, where Y[n − k] is the conjugate
 * of Y[k].
 *
 * Shapes: (…, m, …) → (…, n, …), where n is 2 (m − 1) unless given: an odd length has to be. Imaginary parts of the bins 0 and n/2, which real signals do not have, are ignored.
 * complex64 and float32 give float32, everything else float64. Accuracy and errors as for `fft`.
 *
 * @example
 * irfft([10, 0, 0]).toArray(); // [2.5, 2.5, 2.5, 2.5]
 * irfft(rfft([1, 2, 4]), { n: 3 }).shape; // [3]
 */
export function irfft<A extends ArrayLike, const O extends FftOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<RealOf<ComplexOf<DTypeOf<A>>>, FullShape<ShapeOf<A>, O>> {
  return wrap(transform(CALL, asView(x), options ?? {}));
}
