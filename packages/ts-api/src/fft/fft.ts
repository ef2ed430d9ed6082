import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftOptions, FftShape } from "../shape/fft.ts";
import { type Transform, transform } from "./transform.ts";

const CALL: Transform = { action: "fft", kind: "complex", inverse: false };

/**
 * Discrete Fourier transform along an axis. Y[k] = Σⱼ X[j] · e^(−2πi jk/n), times 1/√n for norm "ortho" and 1/n for "forward".
 *
 * Shapes: (…, m, …) → (…, n, …), where n is m unless given. float32 and complex64 give complex64, everything else complex128. Any n is fast, large primes too. The relative
 * error in the 2-norm is at most 2^-53 √log₂ n, 1.6 times that with a prime factor above 31; 2^-24 for complex64. Frequencies in order: see `fftfreq`.
 * Throws AxisError, ShapeError for an empty axis or an n that is no integer from 1 up, RangeError for another norm.
 * Source: Cooley & Tukey (1965) in Stockham's order; Bluestein (1970).
 *
 * @example
 * fft([1, 2, 3, 4]).toArray(); // [{ re: 10, im: 0 }, { re: -2, im: 2 }, { re: -2, im: 0 }, { re: -2, im: -2 }]
 * fft([[1, 2], [3, 4]], { axis: 0 }).real.toArray(); // [[4, 6], [-2, -2]]
 * fft([1, 1], { n: 4 }).imag.toArray(); // [0, -1, 0, 1]
 */
export function fft<A extends ArrayLike, const O extends FftOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, FftShape<ShapeOf<A>, O>> {
  return wrap(transform(CALL, asView(x), options ?? {}));
}
