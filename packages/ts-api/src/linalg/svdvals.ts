import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { DiagonalOf } from "../shape/matrices.ts";
import { rounded } from "./rounded.ts";
import { singularSystem } from "./singular-system.ts";

/**
 * Singular values of a real matrix, descending, without the vectors: a fraction of the work of `svd`. σᵢ = √λᵢ(AᵀA).
 *
 * Shapes: (…, m, n) → (…, min(m, n)), float32 for float32, else float64. Values of an upper bidiagonal matrix are correct to their own last digits, however small.
 * Throws as `svd` does. Source: Demmel & Kahan, "Accurate singular values of bidiagonal matrices" (1990).
 *
 * @example
 * linalg.svdvals([[3, 0], [0, 4], [0, 0]]).toArray(); // [4, 3]
 */
export function svdvals<A extends ArrayLike>(a: A): NDArray<FloatOf<DTypeOf<A>>, DiagonalOf<ShapeOf<A>>> {
  const view = asView(a);
  const dtype = realDTypeOf(view.dtype, "svdvals");
  return wrap(rounded(singularSystem("svdvals", view, "none").s, dtype));
}
