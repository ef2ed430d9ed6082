/** The rule of norms: which order of norm over which axes is one of vectors, which one of matrices, and what remains. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxes } from "./axis.ts";
import { type ReduceOptions, type Reduction, reduction } from "./reduce.ts";

/** Orders of matrices beside those with numbers: Frobenius, and the sum of the singular values. */
export type NormOrder = number | "fro" | "nuc";

/** Orders of matrices by number: sums of columns (±1), of rows (±∞), the extreme singular values (±2). */
export type MatrixOrder = 1 | -1 | 2 | -2 | "inf" | "-inf" | "nuc";

export type NormPlan =
  | { readonly kind: "euclidean"; readonly found: Reduction }
  | { readonly kind: "vector"; readonly ord: number; readonly found: Reduction }
  | { readonly kind: "matrix"; readonly ord: MatrixOrder; readonly row: number; readonly column: number; readonly found: Reduction };

const MATRIX_ORDERS = new Map<NormOrder, MatrixOrder>([
  [1, 1],
  [-1, -1],
  [2, 2],
  [-2, -2],
  [Number.POSITIVE_INFINITY, "inf"],
  [Number.NEGATIVE_INFINITY, "-inf"],
  ["nuc", "nuc"],
]);

/** Throws AxisError, ShapeError for other than one or two axes, RangeError for an order that is none. */
export function normPlan(shape: readonly number[], ord: NormOrder | null | undefined, options: ReduceOptions): NormPlan {
  const found = reduction(shape, options);
  if (ord === undefined || ord === null) return { kind: "euclidean", found };
  const { axis } = options;
  const axes = axis === undefined || axis === null ? [...shape.keys()] : normalizeAxes(axis, shape, "norm");
  const [row, column] = axes;
  if (axes.length === 1) {
    if (typeof ord !== "number") throw new RangeError(`Cannot norm vectors with order ${JSON.stringify(ord)}: wanted a number`);
    return ord === 2 ? { kind: "euclidean", found } : { kind: "vector", ord, found };
  }
  if (axes.length !== 2 || row === undefined || column === undefined) {
    const wanted = "wanted one axis for vectors or two for matrices";
    throw new ShapeError(`Cannot norm ${formatShape(shape)} with order ${ord} over ${axes.length} axes: ${wanted}`, [shape]);
  }
  if (ord === "fro") return { kind: "euclidean", found };
  const known = MATRIX_ORDERS.get(ord);
  if (known === undefined) {
    const given = typeof ord === "number" ? ord : JSON.stringify(ord);
    throw new RangeError(`Cannot norm matrices with order ${given}: wanted 1, -1, 2, -2, Infinity, -Infinity, "fro" or "nuc"`);
  }
  return { kind: "matrix", ord: known, row, column, found };
}
