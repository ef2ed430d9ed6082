/**
 * Eigenvalues and right eigenvectors of a general real matrix: AV = VΛ.
 *
 * Scaling by a power of two, balancing, Householder reduction to Hessenberg form, the shifted QR iteration to a real Schur form A = ZTZᵀ,
 * back substitution for the eigenvectors of T, and their transformation by Z (Golub & Van Loan, chapter 7; LAPACK's `dgeev`).
 *
 * Layout: a (n, n) row-major, read only. w (n) and v (n, n) are interleaved complex: what NumPy calls complex128 or complex64. w and v may
 * not overlap a or each other. Eigenvalues come in the order of the diagonal of T, conjugate pairs side by side, the one with the
 * positive imaginary part first, exactly conjugate with exactly conjugate vectors. Vectors have unit 2-norm; in a complex one the component
 * of largest modulus is real.
 *
 * Special values: with NaN or ±∞ in a, and for vectors when the iteration did not converge, everything not found is NaN.
 * A matrix scaled by a power of two has eigenvalues scaled by it and the same vectors, to the bit, at any scale.
 */
import { equilibrate, undoEquilibration } from "../balance/equilibrate";
import { halfTheDigits, isGraded, orderByGrade } from "../balance/order";
import { permute } from "../balance/permute";
import { Range } from "../balance/range";
import { undoExchanges } from "../balance/undo";
import { normaliseEigenvectors } from "../eigenvectors/normalise";
import { Substitution } from "../eigenvectors/solve-block";
import { eigenvectorsFromSchur, eigenvectorsScratch } from "../eigenvectors/transform";
import { largest } from "../float/limits";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { accumulateBlocked, hessenbergScratch, reduceBlocked } from "../hessenberg/blocked";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { schur, schurScratch } from "../schur/schur";

/** Vectors of n elements beside the matrices, the factors of the reflectors, and of n indices. */
const VECTORS: i32 = 1;
const INDICES: i32 = 2;
/** The small records at the front of the scratch: the range, the substitution. */
const SUBSTITUTION_RECORD: i32 = 32;
const RECORDS: i32 = 128;

/**
 * log2 of the largest entry of the matrix that is worked on: high, so that the small entries of a graded matrix survive, and low
 * enough for products with what back substitution makes (2^500 or 2^60).
 */
// @ts-ignore: decorator
@inline
function gradedExponent<T>(): i32 {
  return sizeof<T>() == 8 ? 400 : 50;
}

/** Bytes of scratch, aligned to 16; −1 for matrices that an i32 cannot count the bytes of. */
export function eigScratch<T>(n: i32, vectors: i32): i32 {
  const order = <i64>n;
  const elements = (vectors ? 2 : 1) * order * order + VECTORS * order;
  const bytes = RECORDS + elements * sizeof<T>() + INDICES * order * sizeof<i32>() + 16;
  const work = max(max(schurScratch<T>(n), hessenbergScratch<T>(n)), eigenvectorsScratch<T>(n));
  return bytes + work > i32.MAX_VALUE ? -1 : <i32>(bytes + work);
}

/** `vectors` = 0: v is not touched. Returns 0, or how many eigenvalues did not converge; n for non-finite input. */
export function eig<T>(n: i32, a: usize, w: usize, v: usize, vectors: i32, scratch: usize): i32 {
  const range = changetype<Range>(scratch);
  const h = scratch + <usize>RECORDS;
  const zt = vectors ? entry<T>(h, n, n, 0) : 0;
  const work = vectors ? entry<T>(zt, n, n, 0) : entry<T>(h, n, n, 0);
  const marks = element<T>(work, VECTORS * n);
  const order = element<i32>(marks, n);
  const rest = (element<i32>(order, n) + 15) & ~15;

  const size = maxAbs<T>(n * n, a);
  if (!(size <= largest<T>())) {
    fillWithNaN<T>(2 * n, w);
    if (vectors) fillWithNaN<T>(2 * n * n, v);
    return n;
  }
  let e = exponentOrZero<T>(size) - gradedExponent<T>();
  scaleInto<T>(n * n, a, -e, h);
  permute<T>(n, h, marks, range);
  const graded = isGraded<T>(n, h, range);
  equilibrate<T>(n, h, marks, range);
  const lowered = gradedExponent<T>() - exponentOrZero<T>(maxAbs<T>(n * n, h));
  if (graded && lowered < halfTheDigits<T>()) undoEquilibration<T>(n, h, marks, range);
  orderByGrade<T>(n, h, marks, order, range);
  const balanced = size == 0 ? 0 : exponentOrZero<T>(maxAbs<T>(n * n, h)) - gradedExponent<T>();
  scaleInto<T>(n * n, h, -balanced, h);
  e += balanced;

  const lo = range.lo;
  const hi = range.hi;
  const taus = work;
  reduceBlocked<T>(n, lo, hi, h, zt, taus, rest);
  if (vectors) accumulateBlocked<T>(n, lo, hi, zt, taus, rest);
  const missing = schur<T>(n, lo, hi, h, zt, w, rest);
  for (let k = 0; k < n; k++) {
    if (k >= lo && k <= hi) continue;
    store<T>(element<T>(w, 2 * k), load<T>(entry<T>(h, n, k, k)));
    store<T>(element<T>(w, 2 * k + 1), 0);
  }
  if (vectors && missing == 0) {
    eigenvectorsFromSchur<T>(n, h, zt, w, changetype<Substitution<T>>(scratch + SUBSTITUTION_RECORD), rest);
    normaliseEigenvectors<T>(n, zt, w, v, marks, range);
    undoExchanges<T>(n, 2 * n, v, marks, order, range);
  }
  scaleInto<T>(2 * n, w, e, w);
  if (missing > 0) {
    fillWithNaN<T>(2 * missing, element<T>(w, 2 * lo));
    if (vectors) fillWithNaN<T>(2 * n * n, v);
  }
  return missing;
}

function fillWithNaN<T>(n: i32, x: usize): void {
  for (let i = 0; i < n; i++) store<T>(element<T>(x, i), <T>NaN);
}
