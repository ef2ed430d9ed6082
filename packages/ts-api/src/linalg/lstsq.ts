import { asView } from "../array/as-view.ts";
import { castTo, converted } from "../array/cast.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { allocate, restride, scalarsOf, type View } from "../array/view.ts";
import { lstsqDims } from "../shape/lstsq.ts";
import { matmulViews } from "./matmul.ts";
import { rounded } from "./rounded.ts";
import { disposeSystem, type SingularVectors, singularSystem } from "./singular-system.ts";
import { assertFinite } from "./square-matrices.ts";

const EPS_F32 = 2 ** -23;

/** What `lstsq` takes for zero. */
export interface LstsqOptions {
  /** Singular values up to `rcond` times the largest count as 0; default eps · max(m, n). */
  readonly rcond?: number | undefined;
}

/** What `lstsq` gives. */
export interface Lstsq<A extends ArrayLike, B extends ArrayLike> {
  /** The shortest of the solutions. */
  readonly x: NDArray<FloatOf<PromoteOf<A, B>>, Shape>;
  /** ‖b − Ax‖² for each right-hand side; empty where A has not full column rank or no more rows than columns. */
  readonly residuals: NDArray<FloatOf<PromoteOf<A, B>>, readonly [number]>;
  /** Singular values that are not counted as 0. */
  readonly rank: number;
  /** Descending. */
  readonly singularValues: NDArray<FloatOf<PromoteOf<A, B>>, readonly [number]>;
}

/**
 * Least squares: the x of least ‖b − Ax‖, and the shortest one where there are several. x = V Σ⁺ Uᵀ b.
 *
 * Shapes: (m, n) and (m, k) → (n, k); (m, n) and (m,) → (n,). float32 where both are, else float64. Any m, n and rank.
 * Throws ShapeError when the shapes do not fit, DTypeError for complex numbers, LinAlgError for NaN or infinity, ConvergenceError, RangeError for an rcond below 0.
 * Source: singular value decomposition, Golub & Van Loan, "Matrix Computations" (2013), 5.5; the results as in NumPy.
 *
 * @example
 * const { x, rank } = linalg.lstsq([[1, 0], [1, 1], [1, 2]], [1, 3, 5]);
 * [round(x).toArray(), rank]; // [[1, 2], 2]
 */
export function lstsq<A extends ArrayLike, B extends ArrayLike>(a: A, b: B, { rcond }: LstsqOptions = {}): Lstsq<A, B> {
  // 1 rule
  const [matrix, given] = [asView(a), asView(b)];
  const { m, n } = lstsqDims(matrix.shape, given.shape);
  const dtype = realDTypeOf(promote(matrix.dtype, given.dtype), "lstsq");
  const cut = rcond ?? Math.max(m, n) * (dtype === "float32" ? EPS_F32 : Number.EPSILON);
  if (!(cut >= 0)) throw new RangeError(`Cannot lstsq with rcond ${rcond}: wanted a number from 0 up`);
  const right = castTo(given, "float64");
  assertFinite("lstsq for", right, "full");
  const columns = given.shape.length === 1 ? restride(right, [m, 1], [...right.strides, 0]) : right;
  // 2 memory, 3 kernel
  const system = singularSystem("lstsq", matrix, "reduced");
  try {
    const { rank, x } = shortest(system, columns, cut);
    const residuals = rank === n && m > n ? squaredDistances(castTo(matrix, "float64"), x, columns) : allocate("float64", [0]);
    // 4 result
    return {
      x: wrap(rounded(given.shape.length === 1 ? restride(x, [n], [1]) : x, dtype)),
      residuals: wrap(rounded(residuals, dtype)),
      rank,
      singularValues: wrap(converted(system.s, dtype)),
    };
  } finally {
    disposeSystem(system);
  }
}

/** V Σ⁺ Uᵀ b, and how many singular values were not taken for 0. */
function shortest({ u, s, vh }: SingularVectors, b: View, cut: number): { readonly rank: number; readonly x: View } {
  const parts = matmulViews(swapAxes(u, 0, 1), b);
  const [values, scalars] = [scalarsOf(s), scalarsOf(parts)];
  const [count, k] = parts.shape as [number, number];
  const smallest = cut * (values[0] ?? 0);
  let rank = 0;
  while (rank < count && (values[rank] as number) > smallest) rank++;
  for (let i = 0; i < count; i++) {
    for (let at = i * k; at < (i + 1) * k; at++) scalars[at] = i < rank ? (scalars[at] as number) / (values[i] as number) : 0;
  }
  const x = matmulViews(swapAxes(vh, 0, 1), parts);
  parts.storage.dispose();
  return { rank, x };
}

/** Σᵢ (b − Ax)ᵢ² of each column. */
function squaredDistances(a: View, x: View, b: View): View {
  const product = matmulViews(a, x);
  const [m, k] = product.shape as [number, number];
  const out = allocate("float64", [k], "zeros");
  const [sums, found, wanted] = [scalarsOf(out), scalarsOf(product), b.storage.scalars()];
  const [row, column] = b.strides as [number, number];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < k; j++) {
      const distance = (wanted[b.offset + i * row + j * column] as number) - (found[i * k + j] as number);
      sums[j] = (sums[j] as number) + distance * distance;
    }
  }
  product.storage.dispose();
  return out;
}
