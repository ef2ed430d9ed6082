import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scalarsOf, type View } from "../array/view.ts";
import type { TransposedOf } from "../shape/matrices.ts";
import { machineEpsilon } from "./machine-epsilon.ts";
import { perMatrix } from "./per-matrix.ts";
import { rounded } from "./rounded.ts";
import { singularSystem } from "./singular-system.ts";
import { symmetricEigensystem } from "./symmetric-eigensystem.ts";
import { matrixTransposed, transposedProduct } from "./transposed-product.ts";

/** What `pinv` is asked for. */
export interface PinvOptions {
  /** Singular values up to this part of the largest one count as 0: a number, or an array broadcast to the stack. Default: 1e-15, as NumPy's. */
  readonly rcond?: ArrayLike | undefined;
  /** The same by another name; null: eps times the longer side. Only one of the two may be given. */
  readonly rtol?: ArrayLike | null | undefined;
  /** The matrices are symmetric: only the lower triangle is read, and eigenvalues are found instead. Default: false. */
  readonly hermitian?: boolean | undefined;
}

/**
 * Moore–Penrose inverse of a real matrix of any shape and rank. A⁺ = V Σ⁺ Uᵀ.
 *
 * Shapes: (…, m, n) → (…, n, m), float32 for float32, else float64. Gives the least-squares solution of least length, A⁺b. Throws as `svd` does, RangeError when both
 * tolerances are given.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), section 5.5.2.
 *
 * @example
 * linalg.pinv([[2, 0], [0, 0], [0, 4]]).toArray(); // [[0.5, 0, 0], [0, 0, 0.25]]
 */
export function pinv<A extends ArrayLike>(
  a: A,
  { rcond, rtol, hermitian = false }: PinvOptions = {},
): NDArray<FloatOf<DTypeOf<A>>, TransposedOf<ShapeOf<A>>> {
  const view = asView(a);
  const dtype = realDTypeOf(view.dtype, "pinv");
  if (rcond !== undefined && rtol !== undefined) throw new RangeError("Cannot pinv with both rcond and rtol: wanted one of them");
  const automatic = Math.max(...view.shape.slice(-2)) * machineEpsilon(dtype);
  const tolerance = rcond ?? (rtol === null ? automatic : (rtol ?? 1e-15));
  const { left, values, right, batch, k } = hermitian ? ofSymmetric(view) : ofAny(view);
  try {
    invertValues(scalarsOf(values), k, perMatrix(tolerance, batch, "pinv"));
    return wrap(rounded(transposedProduct(left, values, right), dtype));
  } finally {
    for (const { storage } of new Set([left, values, right])) storage.dispose();
  }
}

/** A = left · diag(values) · right. */
interface Factors {
  readonly left: View;
  readonly values: View;
  readonly right: View;
  readonly batch: readonly number[];
  /** Values of each matrix. */
  readonly k: number;
}

function ofAny(view: View): Factors {
  const { u, s, vh, batch, k } = singularSystem("pinv", view, "reduced");
  return { left: u, values: s, right: vh, batch, k };
}

function ofSymmetric(view: View): Factors {
  const { values, vectors, batch, n } = symmetricEigensystem("pinv", view, "vectors");
  return { left: vectors, values, right: matrixTransposed(vectors), batch, k: n };
}

/** Reciprocals of what is more than a part of the largest modulus, 0 for the rest. */
function invertValues(values: { [at: number]: number; readonly length: number }, k: number, part: (i: number) => number): void {
  for (let start = 0, i = 0; start < values.length; start += k, i++) {
    let largest = 0;
    for (let at = start; at < start + k; at++) largest = Math.max(largest, Math.abs(values[at] as number));
    const cutoff = part(i) * largest;
    for (let at = start; at < start + k; at++) values[at] = Math.abs(values[at] as number) > cutoff ? 1 / (values[at] as number) : 0;
  }
}
