import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftOptions, HalfShape } from "../shape/fft.ts";
import { type Transform, transform } from "./transform.ts";

const CALL: Transform = { action: "ihfft", kind: "real", inverse: true };

/**
 * Inverse of `hfft`: the first half of the signal whose spectrum is real. X[j] = 1/n · Σₖ Y[k] · e^(+2πi jk/n) for j ≤ n/2.
 *
 * Shapes: (…, m, …) → (…, ⌊n/2⌋ + 1, …), where n is m unless given. float32 gives complex64, everything else complex128. Norms as for `ifft`, errors as for `rfft`.
 *
 * @example
 * ihfft([8, -2, 0, -2]).real.toArray(); // [1, 2, 3]
 */
export function ihfft<A extends ArrayLike, const O extends FftOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, HalfShape<ShapeOf<A>, O>> {
  return wrap(transform(CALL, asView(x), options ?? {}));
}
