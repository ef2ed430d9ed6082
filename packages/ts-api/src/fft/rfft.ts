import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftOptions, HalfShape } from "../shape/fft.ts";
import { type Transform, transform } from "./transform.ts";

const CALL: Transform = { action: "rfft", kind: "real", inverse: false };

/**
 * Discrete Fourier transform of real numbers: the first half of `fft`, whose other half are its conjugates. Y[k] = Σⱼ X[j] · e^(−2πi jk/n) for k ≤ n/2.
 *
 * Shapes: (…, m, …) → (…, ⌊n/2⌋ + 1, …), where n is m unless given. float32 gives complex64, everything else complex128. Frequencies: see `rfftfreq`.
 * Accuracy and errors as for `fft`, and DTypeError for complex numbers.
 *
 * @example
 * rfft([1, 2, 3, 4]).toArray(); // [{ re: 10, im: 0 }, { re: -2, im: 2 }, { re: -2, im: 0 }]
 * rfft([[1, 2], [3, 4]], { axis: 0 }).real.toArray(); // [[4, 6], [-2, -2]]
 */
export function rfft<A extends ArrayLike, const O extends FftOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, HalfShape<ShapeOf<A>, O>> {
  return wrap(transform(CALL, asView(x), options ?? {}));
}
