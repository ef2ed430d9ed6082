import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { FftnOptions, FftnShape } from "../shape/fftn.ts";
import { type Transform, transformAll } from "./transform.ts";

const CALL: Transform = { action: "ifftn", kind: "complex", inverse: true };

/**
 * Inverse discrete Fourier transform along several axes. For two: X[i, j] = 1/(mn) · Σₖₗ Y[k, l] · e^(+2πi (ik/m + jl/n)); 1/√(mn) for norm "ortho" and no factor for "forward".
 *
 * Shapes, types and errors as for `fftn`, which it undoes under the same norm.
 *
 * @example
 * ifftn([[10, -2], [-4, 0]]).real.toArray(); // [[1, 2], [3, 4]]
 */
export function ifftn<A extends ArrayLike, const O extends FftnOptions = Record<never, never>>(
  x: A,
  options?: O,
): NDArray<ComplexOf<DTypeOf<A>>, FftnShape<ShapeOf<A>, O>> {
  return wrap(transformAll(CALL, asView(x), options ?? {}));
}
