import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftOptions, FftShape } from "../shape/fft.ts";
import { type Transform, transform } from "./transform.ts";

const CALL: Transform = { action: "ifft", kind: "complex", inverse: true };

/**
 * Inverse discrete Fourier transform along an axis. X[j] = 1/n · Σₖ Y[k] · e^(+2πi jk/n); 1/√n for norm "ortho" and no factor for "forward".
 *
 * Shapes, types, accuracy and errors as for `fft`, which it undoes under the same norm.
 *
 * @example
 * ifft([10, 0, 0, 0, 0]).real.toArray(); // [2, 2, 2, 2, 2]
 * ifft(fft([1, 2, 3, 4])).real.toArray(); // [1, 2, 3, 4]
 */
export function ifft<A extends ArrayLike, const O extends FftOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, FftShape<ShapeOf<A>, O>> {
  return wrap(transform(CALL, asView(x), options ?? {}));
}
