/**
 * Eigenvalues and eigenvectors of a real symmetric matrix: A = VΛVᵀ, V orthogonal.
 *
 * Scaling by a power of two, Householder reduction to tridiagonal form, divide and conquer, vectors transformed back by the reflectors (Golub & Van Loan,
 * chapter 8; LAPACK's `dsyevd`). Reduction, merges and back transformation are blocked: nearly all of the work is gemm.
 *
 * Layout: a (n, n) row-major, only its lower triangle and diagonal are read, as by NumPy's default UPLO = "L". w (n): eigenvalues, ascending.
 * v (n, n) row-major: column j is the vector of w[j]. v may be a itself; w may not overlap either.
 *
 * Special values: with NaN or ±∞ in the triangle, or when the iteration did not converge, everything is NaN. A matrix scaled by a power of
 * two has eigenvalues scaled by it and the same vectors, to the bit, at any scale.
 */
import { divideAndConquer, divideAndConquerScratch } from "../cuppen/solve";
import { largest } from "../float/limits";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { backTransform, backTransformScratch } from "../tridiagonal/back-transform";
import { reduceToTridiagonal, reduceToTridiagonalScratch } from "../tridiagonal/reduce";
import { transposeUnitRows } from "./transpose";

/** Vectors of n elements: diagonal, subdiagonal, taus, order. */
const VECTORS: i32 = 4;

/** Bytes of scratch, aligned to 16; −1 for matrices that an i32 cannot count the bytes of. */
export function eighScratch<T>(n: i32, vectors: i32): i32 {
  const order = <i64>n;
  const matrix = order * order * sizeof<T>();
  if (matrix > i32.MAX_VALUE) return -1;
  const whole = vectors != 0;
  // Without vectors what is conquered takes the place of the matrix.
  const conquest = divideAndConquerScratch<T>(n, whole) + (whole ? matrix : 2 * order * sizeof<T>());
  const work = matrix + max<i64>(reduceToTridiagonalScratch<T>(n), whole ? backTransformScratch<T>(n, n) : 0);
  const bytes = VECTORS * order * sizeof<T>() + 48 + max<i64>(conquest, work);
  return bytes > i32.MAX_VALUE ? -1 : <i32>bytes;
}

/** `vectors` = 0: v is not touched. Returns 0, or the number of eigenvalues that did not converge; n for non-finite input. */
export function eigh<T>(n: i32, a: usize, w: usize, v: usize, vectors: i32, scratch: usize): i32 {
  const d = scratch;
  const e = element<T>(d, n);
  const taus = element<T>(e, n);
  const order = element<T>(taus, n);
  const matrix = (element<T>(order, n) + 15) & ~15;
  const work = (entry<T>(matrix, n, n, 0) + 15) & ~15;
  // With vectors the reflectors stand where v will be, and the scratch holds the vectors' rows.
  const m = vectors ? v : matrix;

  let size: T = 0;
  for (let i = 0; i < n; i++) size = max<T>(size, maxAbs<T>(i + 1, entry<T>(a, n, i, 0)));
  const finite = size <= largest<T>();
  const power = finite ? exponentOrZero<T>(size) : 0;
  let missing = n;
  if (finite) {
    for (let i = 0; i < n; i++) scaleInto<T>(i + 1, entry<T>(a, n, i, 0), -power, entry<T>(m, n, i, 0));
    reduceToTridiagonal<T>(n, m, d, e, taus, work);
    const behind = vectors ? work : (element<T>(matrix, 2 * n) + 15) & ~15;
    missing = divideAndConquer<T>(n, vectors != 0, d, e, matrix, order, behind);
  }
  if (missing > 0) {
    for (let i = 0; i < n; i++) store<T>(element<T>(w, i), <T>NaN);
    if (vectors) for (let i = 0; i < n * n; i++) store<T>(element<T>(v, i), <T>NaN);
    return missing;
  }
  if (vectors) {
    backTransform<T>(n, n, m, taus, matrix, n, work);
    transposeUnitRows<T>(n, matrix, order, taus, v);
  }
  for (let i = 0; i < n; i++) store<T>(element<T>(w, i), load<T>(element<T>(d, load<i32>(element<i32>(order, i)))));
  scaleInto<T>(n, w, power, w);
  return 0;
}
