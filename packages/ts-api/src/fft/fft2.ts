import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftnOptions, FftnShape } from "../shape/fftn.ts";
import { LAST_TWO, type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "fft2", kind: "complex", inverse: false };

/**
 * Discrete Fourier transform of matrices: `fftn` along the last two axes. Y[k, l] = Σᵢⱼ X[i, j] · e^(−2πi (ik/m + jl/n)).
 *
 * Shapes: (…, m, n) → the same, or `s`. Types and errors as for `fftn`, AxisError for less than two axes.
 *
 * @example
 * fft2([[1, 2], [3, 4]]).real.toArray(); // [[10, -2], [-4, 0]]
 * fft2([[1, 0], [0, 0]], { s: [1, 3] }).real.toArray(); // [[1, 1, 1]]
 */
export function fft2<A extends ArrayLike, const O extends FftnOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, FftnShape<ShapeOf<A>, O>> {
  return wrap(transformAll(CALL, asView(x), { axes: LAST_TWO, ...options }));
}
