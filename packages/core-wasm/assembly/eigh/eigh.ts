/**
 * Eigenvalues and eigenvectors of a real symmetric matrix: A = VΛVᵀ, V orthogonal.
 *
 * Scaling by a power of two, Householder reduction to tridiagonal form, the implicit QL iteration, vectors by accumulation (Golub & Van Loan,
 * chapter 8; LAPACK's `dsyev`).
 *
 * Layout: a (n, n) row-major, only its lower triangle and diagonal are read, as by NumPy's default UPLO = "L". w (n): eigenvalues, ascending.
 * v (n, n) row-major: column j is the vector of w[j]. v may be a itself; w may not overlap either.
 *
 * Special values: with NaN or ±∞ in the triangle, or when the iteration did not converge, everything is NaN. A matrix scaled by a power of
 * two has eigenvalues scaled by it and the same vectors, to the bit, at any scale.
 */
import { largest } from "../float/limits";
import { scaleByPowerOfTwo } from "../float/power-of-two";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { dot } from "../rows/dot";
import { maxAbs } from "../rows/max-abs";
import { scale } from "../rows/scale";
import { transposeInPlace } from "../rows/transpose";
import { accumulateTridiagonal } from "../tridiagonal/accumulate";
import { implicitQL } from "../tridiagonal/implicit-ql";
import { reduceToTridiagonal } from "../tridiagonal/reduce";
import { sortAscending } from "./sort";

/** Vectors of n f64 (diagonal, subdiagonal) and of n elements (taus, work; cosines and sines in their place later). */
const SCALARS: i32 = 2;
const VECTORS: i32 = 2;

/** Bytes of scratch, aligned to 16; −1 for matrices that an i32 cannot count the bytes of. */
export function eighScratch<T>(n: i32, vectors: i32): i32 {
  const order = <i64>n;
  const matrix = order * order * sizeof<T>();
  const bytes = (vectors ? 0 : matrix) + SCALARS * order * sizeof<f64>() + VECTORS * order * sizeof<T>();
  return matrix > i32.MAX_VALUE || bytes > i32.MAX_VALUE ? -1 : <i32>bytes;
}

/** `vectors` = 0: v is not touched. Returns 0, or the number of eigenvalues that did not converge; n for non-finite input. */
export function eigh<T>(n: i32, a: usize, w: usize, v: usize, vectors: i32, scratch: usize): i32 {
  const d = scratch;
  const e = element<f64>(d, n);
  const work = element<f64>(e, n);
  const taus = element<T>(work, n);
  const m = vectors ? v : element<T>(work, VECTORS * n);

  let size: T = 0;
  for (let i = 0; i < n; i++) size = max<T>(size, maxAbs<T>(i + 1, entry<T>(a, n, i, 0)));
  const finite = size <= largest<T>();
  const power = finite ? exponentOrZero<T>(size) : 0;
  let missing = n;
  if (finite) {
    for (let i = 0; i < n; i++) scaleInto<T>(i + 1, entry<T>(a, n, i, 0), -power, entry<T>(m, n, i, 0));
    reduceToTridiagonal<T>(n, m, d, e, taus, work);
    if (vectors) accumulateTridiagonal<T>(n, m, taus, work);
    missing = implicitQL<T>(n, d, e, vectors ? m : 0, work);
  }
  if (missing > 0) {
    for (let i = 0; i < n; i++) store<T>(element<T>(w, i), <T>NaN);
    if (vectors) for (let i = 0; i < n * n; i++) store<T>(element<T>(v, i), <T>NaN);
    return missing;
  }
  sortAscending<T>(n, d, vectors ? m : 0);
  for (let i = 0; i < n; i++) store<T>(element<T>(w, i), <T>scaleByPowerOfTwo<f64>(load<f64>(element<f64>(d, i)), power));
  if (vectors) {
    // The rotations of all sweeps leave lengths some √n eps off 1.
    for (let i = 0; i < n; i++) {
      const row = entry<T>(m, n, i, 0);
      scale<T>(n, <T>1 / sqrt<T>(dot<T>(n, row, row)), row);
    }
    transposeInPlace<T>(n, m);
  }
  return 0;
}
