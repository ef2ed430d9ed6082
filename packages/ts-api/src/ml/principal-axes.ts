/**
 * The principal axes of centred data X (n samples, p features) in float64: right singular vectors of X, with X = U Σ Vᵀ.
 *
 * Three ways. "covariance": eigenvectors of XᵀX (p, p), the cheapest with many samples. "gram": eigenvectors of XXᵀ (n, n), mapped by Xᵀ, with many features. Both square the
 * condition of X: a variance λ is good to eps λ₁/λ, relatively. "full": the singular value decomposition of X itself, good to eps √(λ₁/λ). Eigenvectors are taken where
 * one side is at least twice the other, and dropped for the full decomposition when a kept variance turns out to be less than 1e-4 of the largest.
 */
import { base } from "@genmath/core-wasm/base";
import { copyOf } from "../array/contiguous.ts";
import { through } from "../array/through.ts";
import { allocate, restride, scalarsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { matmulViews } from "../linalg/matmul.ts";
import { singularSystem } from "../linalg/singular-system.ts";
import { symmetricEigensystem } from "../linalg/symmetric-eigensystem.ts";
import { matrixTransposed } from "../linalg/transposed-product.ts";
import { keptCount, type Wanted } from "./kept-count.ts";

/** How the axes were found. */
export type PCASolver = "covariance" | "gram" | "full";

export interface PrincipalAxes {
  readonly solver: PCASolver;
  /** Singular values of the data, descending: all min(n, p) of them. */
  readonly values: Float64Array<ArrayBuffer>;
  /** Unit rows, (kept, p). */
  readonly axes: View;
}

/** One side must be this many times the other for eigenvectors. */
const OBLONG = 2;
/** A kept variance below this part of the largest asks for the full decomposition. */
const ACCURATE = 1e-4;

export function principalAxes(centred: View, wanted: Wanted, solver: "auto" | "full"): PrincipalAxes {
  const [n, p] = centred.shape as [number, number];
  if (solver === "auto" && n >= OBLONG * p) return accurate(fromEigenvectors("covariance", centred, wanted)) ?? decomposed(centred, wanted);
  // Centring leaves a last singular value of 0, which the Gram matrix cannot tell from noise.
  const deficient = wanted === "all" || wanted === n;
  if (solver === "auto" && p >= OBLONG * n && !deficient) {
    return accurate(fromEigenvectors("gram", centred, wanted)) ?? decomposed(centred, wanted);
  }
  return decomposed(centred, wanted);
}

/** The axes if what is kept of them is well away from rounding errors; otherwise they are given back. */
function accurate(found: PrincipalAxes): PrincipalAxes | undefined {
  const last = found.values[(found.axes.shape[0] as number) - 1] as number;
  if (last ** 2 >= ACCURATE * (found.values[0] as number) ** 2) return found;
  found.axes.storage.dispose();
  return undefined;
}

function decomposed(centred: View, wanted: Wanted): PrincipalAxes {
  const { u, s, vh } = singularSystem("fit PCA to", centred, "reduced");
  u.storage.dispose();
  const values = Float64Array.from(scalarsOf(s));
  s.storage.dispose();
  return { solver: "full", values, axes: through(vh, (rows) => copyOf(firstRows(rows, keptCount(wanted, values)))) };
}

function fromEigenvectors(solver: "covariance" | "gram", centred: View, wanted: Wanted): PrincipalAxes {
  const across = matrixTransposed(centred);
  const [left, right] = solver === "covariance" ? [across, centred] : [centred, across];
  const square = matmulViews(left, right);
  const { n, values: squares, vectors } = symmetricEigensystem("fit PCA to", square, "vectors");
  square.storage.dispose();
  // Ascending there, descending here; rounding can leave a small one below 0.
  const values = Float64Array.from(scalarsOf(squares).toReversed(), (square) => Math.sqrt(Math.max(0, square)));
  squares.storage.dispose();
  const kept = keptCount(wanted, values);
  // Rows: the eigenvectors from the last one on.
  const rows = restride(vectors, [kept, n], [-1, n], vectors.offset + n - 1);
  if (solver === "covariance") return { solver, values, axes: through(vectors, () => copyOf(rows)) };
  const reciprocals = allocate("float64", [kept, 1]);
  const to = scalarsOf(reciprocals);
  for (let i = 0; i < kept; i++) to[i] = 1 / (values[i] as number);
  const mapped = through(vectors, () => matmulViews(rows, centred));
  const axes = through(mapped, (unscaled) => through(reciprocals, (column) => binaryOf(base, "multiply", unscaled, column)));
  return { solver, values, axes };
}

function firstRows(rows: View, count: number): View {
  return restride(rows, [count, rows.shape[1] as number], rows.strides);
}
