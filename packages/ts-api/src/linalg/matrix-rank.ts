import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import type { BatchOf } from "../shape/matrices.ts";
import { machineEpsilon } from "./machine-epsilon.ts";
import { magnitudes } from "./magnitudes.ts";
import { perMatrix } from "./per-matrix.ts";

/** How `matrixRank` counts. */
export interface MatrixRankOptions {
  /** Singular values up to this count as 0: a number, or an array broadcast to the stack. Default: the largest one times `rtol`. */
  readonly tol?: ArrayLike | null | undefined;
  /** The same as a part of the largest one. Default: eps times the longer side. Only one of the two may be given. */
  readonly rtol?: ArrayLike | null | undefined;
  /** The matrices are symmetric: only the lower triangle is read, and eigenvalues are found instead. Default: false. */
  readonly hermitian?: boolean | undefined;
}

/**
 * Rank of a real matrix: how many singular values are more than a tolerance.
 *
 * Shapes: (…, m, n) → (…), int32. The rank of a vector or a number is 0 where all is 0, else 1. Throws as `svdvals` does, RangeError when both tolerances are given.
 * Source: NumPy's rule, Press et al., "Numerical Recipes" (2007), section 15.4.
 *
 * @example
 * linalg.matrixRank([[1, 2], [2, 4]]).item(); // 1
 * linalg.matrixRank([[1, 0], [0, 1e-9]], { tol: 1e-6 }).item(); // 1
 */
export function matrixRank<A extends ArrayLike>(
  a: A,
  { tol = null, rtol = null, hermitian = false }: MatrixRankOptions = {},
): NDArray<"int32", BatchOf<ShapeOf<A>>> {
  const view = asView(a);
  if (tol !== null && rtol !== null) throw new RangeError("Cannot matrixRank with both tol and rtol: wanted one of them");
  const dtype = realDTypeOf(view.dtype, "matrixRank");
  if (view.shape.length < 2) return wrap(rankOfVector(view));
  const values = magnitudes("matrixRank", view, hermitian);
  const batch = values.shape.slice(0, -1);
  const k = values.shape.at(-1) as number;
  const out = allocate("int32", batch, "zeros");
  const part = perMatrix(rtol ?? Math.max(...view.shape.slice(-2)) * machineEpsilon(dtype), batch, "matrixRank");
  const cutoff = tol === null ? undefined : perMatrix(tol, batch, "matrixRank");
  const [each, ranks] = [scalarsOf(values), scalarsOf(out)];
  for (let i = 0; i < ranks.length; i++) {
    const own = Array.from(each.subarray(i * k, (i + 1) * k));
    const least = cutoff?.(i) ?? part(i) * Math.max(0, ...own);
    ranks[i] = own.filter((value) => value > least).length;
  }
  values.storage.dispose();
  return wrap(out);
}

/** As NumPy has it: NaN is not 0. */
function rankOfVector(view: View): View {
  const { storage, strides, offset, size } = view;
  const out = allocate("int32", []);
  const scalars = storage.scalars();
  let rank = 0;
  for (let i = 0; i < size; i++) if (scalars[offset + i * (strides[0] ?? 0)] !== 0) rank = 1;
  scalarsOf(out)[0] = rank;
  return out;
}
