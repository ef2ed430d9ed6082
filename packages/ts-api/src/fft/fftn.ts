import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftnOptions, FftnShape } from "../shape/fftn.ts";
import { type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "fftn", kind: "complex", inverse: false };

/**
 * Discrete Fourier transform along several axes, one after the other. For two: Y[k, l] = Σᵢⱼ X[i, j] · e^(−2πi (ik/m + jl/n)), times 1/√(mn) for norm "ortho" and 1/(mn) for
 * "forward".
 *
 * Shapes: (m, n, …) → the same, or `s` along `axes`. float32 and complex64 give complex64, everything else complex128. No axis costs a transposed copy.
 * Throws AxisError; ShapeError for an empty axis, numbers of points that are no integers from 1 up, or lists of different lengths; RangeError for another norm.
 *
 * @example
 * fftn([[1, 2], [3, 4]]).real.toArray(); // [[10, -2], [-4, 0]]
 * fftn([[1, 2], [3, 4]], { axes: [0] }).real.toArray(); // [[4, 6], [-2, -2]]
 * fftn([[1, 2], [3, 4]], { s: [1, 4] }).shape; // [1, 4]
 */
export function fftn<A extends ArrayLike, const O extends FftnOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, FftnShape<ShapeOf<A>, O>> {
  return wrap(transformAll(CALL, asView(x), options ?? {}));
}
