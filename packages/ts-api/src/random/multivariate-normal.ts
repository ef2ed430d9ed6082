/**
 * Normal vectors of a mean and a covariance Σ: mean + A z with A Aᵀ = Σ and z standard normal. A is U √S of the singular values, Q √Λ of the eigenvalues, or Cholesky's
 * triangle; Y. L. Tong, "The Multivariate Normal Distribution" (1990).
 */
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars, restride, scalarsOf, type View } from "../array/view.ts";
import { LinAlgError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { cholesky } from "../linalg/cholesky.ts";
import { eigh } from "../linalg/eigh.ts";
import { matmul } from "../linalg/matmul.ts";
import { svd } from "../linalg/svd.ts";
import { count } from "../shape/count.ts";
import { type Size, sizeShape } from "../shape/size.ts";
import { drawnList } from "./drawn.ts";
import { assertRule, FINITE } from "./parameters.ts";
import type { Source } from "./source.ts";

/** How the covariance is factored, and whether it is looked at. */
export interface MultivariateNormalOptions {
  /** Default: "svd", the slowest and the most tolerant; "cholesky" wants a positive definite covariance and is the fastest. */
  readonly method?: "svd" | "eigh" | "cholesky";
  /** "raise" throws for a covariance that is not symmetric positive semidefinite, "ignore" draws of whatever it gives. Default: "raise"; NumPy warns. */
  readonly checkValid?: "raise" | "ignore";
  /** How far off it may be. Default: 1e-8. */
  readonly tol?: number;
}

/** Vectors of shape (…size, n), or (n,) without a size. */
export function drawMultivariateNormal(
  source: Source,
  mean: ArrayLike,
  cov: ArrayLike,
  size: Size | undefined,
  { method = "svd", checkValid = "raise", tol = 1e-8 }: MultivariateNormalOptions,
): NDArray {
  const centre = plain(asView(mean));
  const n = centre.size;
  const covariance = plain(asView(cov));
  if (centre.shape.length !== 1 || covariance.shape.length !== 2 || covariance.shape.some((dim) => dim !== n)) {
    const [m, c] = [formatShape(centre.shape), formatShape(covariance.shape)];
    throw new ShapeError(`Cannot draw multivariateNormal with mean of ${m} and cov of ${c}: wanted (n,) and (n, n)`, [
      centre.shape,
      covariance.shape,
    ]);
  }
  const centres = scalarsOf(centre) as Float64Array;
  for (const value of centres) assertRule("draw multivariateNormal", "mean", value, FINITE);
  const factor = factorOf(covariance, n, method, checkValid === "raise" ? tol : Number.POSITIVE_INFINITY);
  const shape = [...(sizeShape(size) ?? []), n];
  const total = count(shape, "draw an array");
  const z = overScalars(drawnList(source.stream, total, source.normal), "float64", [n === 0 ? 0 : total / n, n]);
  const scaled = matmul(wrap(z), wrap(restride(factor, [n, n], [1, n])));
  const out = overScalars(
    Float64Array.from(scaled.data as Float64Array, (x, i) => (centres[i % n] as number) + x),
    "float64",
    shape,
  );
  scaled.dispose();
  return wrap(copyOf(out));
}

/** A float64 view in row-major order, in an ordinary buffer. */
function plain(view: View): View {
  const cast = castTo(view, "float64");
  const packed = cast.contiguous ? cast : copyOf(cast);
  const scalars = Float64Array.from(scalarsOf(packed));
  if (packed !== cast) packed.storage.dispose();
  return overScalars(scalars, "float64", view.shape);
}

/** A, row-major. Throws LinAlgError for a covariance that is none, by more than `tol`. */
function factorOf(covariance: View, n: number, method: "svd" | "eigh" | "cholesky", tol: number): View {
  if (method === "cholesky") return read(cholesky(wrap(covariance)), [n, n]);
  if (method === "eigh") {
    const { eigenvalues, eigenvectors } = eigh(wrap(covariance));
    const [values, vectors] = [read(eigenvalues, [n]), read(eigenvectors, [n, n])];
    if (!numbers(values).every((value) => value >= -tol)) throw notACovariance(n);
    return scaledColumns(vectors, values, n);
  }
  const { u, s, vh } = svd(wrap(covariance));
  const [left, values, right] = [read(u, [n, n]), read(s, [n]), read(vh, [n, n])];
  if (!isSymmetricSemidefinite(numbers(covariance), numbers(values), numbers(right), n, tol)) throw notACovariance(n);
  return scaledColumns(left, values, n);
}

/** Vᵀ S V is the matrix itself where the left vectors are the right ones. */
function isSymmetricSemidefinite(cov: Float64Array, s: Float64Array, vh: Float64Array, n: number, tol: number): boolean {
  if (tol === Number.POSITIVE_INFINITY) return true;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (vh[k * n + i] as number) * (s[k] as number) * (vh[k * n + j] as number);
      const wanted = cov[i * n + j] as number;
      if (!(Math.abs(sum - wanted) <= tol + tol * Math.abs(wanted))) return false;
    }
  }
  return true;
}

function notACovariance(n: number): LinAlgError {
  return new LinAlgError(
    `Cannot draw multivariateNormal with cov of ${formatShape([n, n])}: it is not symmetric positive semidefinite, wanted a covariance`,
  );
}

/** The vectors with each column times the root of its value. */
function scaledColumns(vectors: View, values: View, n: number): View {
  const [v, s] = [numbers(vectors), numbers(values)];
  return overScalars(
    v.map((x, i) => x * Math.sqrt(Math.abs(s[i % n] as number))),
    "float64",
    [n, n],
  );
}

/** The numbers of a result, which is disposed of. */
function read(result: NDArray, shape: readonly number[]): View {
  const scalars = Float64Array.from(result.data as Float64Array);
  result.dispose();
  return overScalars(scalars, "float64", shape);
}

function numbers(view: View): Float64Array<ArrayBuffer> {
  return scalarsOf(view) as Float64Array<ArrayBuffer>;
}
