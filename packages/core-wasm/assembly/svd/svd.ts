/**
 * The singular value decomposition of a real matrix: A = U Σ Vᵀ, U and V with orthonormal columns.
 *
 * Scaling by a power of two, a triangle first where one side is much longer, Householder reduction to bidiagonal form, its singular values and vectors, vectors
 * taken back by blocks of reflectors (Golub & Van Loan, "Matrix Computations", chapter 8; LAPACK's `dgesdd`).
 *
 * Everything is done on C (k, l), k ≤ l: A itself or, with more rows than columns, its transpose, so that one body serves both. Vectors are rows while they are
 * worked on: "short" ones of k elements, on the side of C's rows, and "long" ones of l elements.
 *
 * Layout: a (m, n) row-major, kept. s (k): values, descending. vectors: 0 for none, u and vt are not touched; 1: u (m, k), vt (k, n); 2: u (m, m), vt (n, n).
 * Nothing overlaps.
 *
 * Special values: with NaN or ±∞, or when the iteration did not converge, everything is NaN. A matrix scaled by a power of two has values scaled by it and the
 * same vectors, to the bit, unless they leave the normal numbers.
 */
import { divideAndConquer, divideAndConquerScratch } from "../arrow/solve";
import { reduceToBidiagonal, reduceToBidiagonalScratch } from "../bidiagonal/reduce";
import { implicitQR } from "../bidiagonal/implicit-qr";
import { largest } from "../float/limits";
import { scaleByPowerOfTwo } from "../float/power-of-two";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { backTransform, backTransformScratch } from "./back-transform";
import { orderValues } from "./order";
import { transposeInto } from "./transpose-into";
import { reduceToTriangle, reduceToTriangleScratch } from "./triangle";

/** From this ratio of the sides, in tenths, the triangle comes first. */
const TRIANGLE_TENTHS: i32 = 16;

/** Vectors of k elements: three of τ, four of rotations. */
const VECTORS: i32 = 7;

// @ts-ignore: decorator
@inline
function triangleFirst(k: i32, l: i32): bool {
  return 10 * <i64>l >= TRIANGLE_TENTHS * <i64>k && l > k;
}

// @ts-ignore: decorator
@inline
function aligned(bytes: i64): i64 {
  return (bytes + 15) & ~15;
}

/** What the steps one after the other need, of which only one runs at a time. */
function stepScratch<T>(k: i32, l: i32, vectors: i32): i64 {
  const side = triangleFirst(k, l) ? k : l;
  let bytes = <i64>reduceToBidiagonalScratch<T>(k, side);
  if (side < l) bytes = max<i64>(bytes, reduceToTriangleScratch<T>(k, l));
  if (!vectors) return bytes;
  return max<i64>(max<i64>(bytes, divideAndConquerScratch<T>(k)), backTransformScratch<T>(k, l, vectors == 2 ? l : k));
}

/** Bytes of scratch, aligned to 16; −1 for matrices that an i32 cannot count the bytes of. */
export function svdScratch<T>(m: i32, n: i32, vectors: i32): i32 {
  const k = <i64>min(m, n);
  const l = <i64>max(m, n);
  const rows = vectors == 0 ? 0 : vectors == 1 ? k : l;
  const matrices = (k * l + 2 * k * k + rows * (l + k)) * sizeof<T>();
  if (matrices > i32.MAX_VALUE / 4 || l * l * <i64>(vectors == 2) * sizeof<T>() > i32.MAX_VALUE / 4) return -1;
  const bytes = aligned(matrices) + aligned(2 * k * sizeof<f64>() + VECTORS * k * sizeof<T>()) + stepScratch<T>(<i32>k, <i32>l, vectors);
  return bytes > i32.MAX_VALUE ? -1 : <i32>bytes;
}

/** Returns 0, or the number of singular values that did not converge; min(m, n) for non-finite input. */
export function svd<T>(m: i32, n: i32, a: usize, s: usize, u: usize, vt: usize, vectors: i32, scratch: usize): i32 {
  const k = min(m, n);
  const l = max(m, n);
  const rows = vectors == 2 ? l : k;
  // Of a square matrix too: a bidiagonal one then stays as it is and keeps its small values.
  const tall = m >= n;
  const d = scratch;
  const e = element<f64>(d, k);
  const cs = element<f64>(e, k);
  const shortTaus = element<T>(cs, 4 * k);
  const longTaus = element<T>(shortTaus, k);
  const rowTaus = element<T>(longTaus, k);
  const c = (element<T>(rowTaus, k) + 15) & ~15;
  const triangle = element<T>(c, k * l);
  const shorts = element<T>(triangle, k * k);
  const shortVectors: usize = vectors ? element<T>(shorts, k * k) : 0;
  const ownVectors: usize = vectors ? element<T>(shortVectors, rows * k) : 0;
  const longVectors: usize = !vectors ? 0 : tall ? ownVectors : vt;
  const rest = ((vectors ? element<T>(ownVectors, rows * l) : element<T>(shorts, k * k)) + 15) & ~15;

  const size = maxAbs<T>(m * n, a);
  const finite = size <= largest<T>();
  const power = finite ? exponentOrZero<T>(size) : 0;
  let missing = k;
  if (finite) {
    if (tall) transposeInto<T>(m, n, a, c);
    else memory.copy(c, a, <usize>(m * n) << alignof<T>());
    scaleInto<T>(k * l, c, -power, c);
    const squared = triangleFirst(k, l);
    if (squared) reduceToTriangle<T>(k, l, c, triangle, rowTaus, rest);
    const core = squared ? triangle : c;
    const side = squared ? k : l;
    reduceToBidiagonal<T>(k, side, core, side, d, e, longTaus, shorts, shortTaus, rest);
    if (vectors) {
      unitRows<T>(k, k, shortVectors);
      unitRows<T>(rows, l, longVectors);
    }
    if (vectors) missing = divideAndConquer<T>(k, d, e, longVectors, l, shortVectors, k, rest);
    else missing = implicitQR<T>(k, d, e, 0, 0, 0, 0, 0, 0, cs);
    if (missing == 0) {
      orderValues<T>(k, d, longVectors, l, shortVectors, k);
      if (vectors) {
        backTransform<T>(k, k, 1, shorts, k, shortTaus, k, shortVectors, k, rest);
        backTransform<T>(k, side, 0, core, side, longTaus, rows, longVectors, l, rest);
        if (squared) backTransform<T>(k, l, 0, c, l, rowTaus, rows, longVectors, l, rest);
      }
    }
  }
  if (missing > 0) {
    fillWithNaN<T>(k, s);
    if (vectors) {
      fillWithNaN<T>(m * (vectors == 2 ? m : k), u);
      fillWithNaN<T>((vectors == 2 ? n : k) * n, vt);
    }
    return missing;
  }
  for (let i = 0; i < k; i++) store<T>(element<T>(s, i), <T>scaleByPowerOfTwo<f64>(load<f64>(element<f64>(d, i)), power));
  if (vectors) {
    if (tall) {
      transposeInto<T>(rows, l, longVectors, u);
      memory.copy(vt, shortVectors, <usize>(k * k) << alignof<T>());
    } else transposeInto<T>(k, k, shortVectors, u);
  }
  return 0;
}

/** The first rows of the identity. */
function unitRows<T>(rows: i32, columns: i32, x: usize): void {
  memory.fill(x, 0, <usize>(rows * columns) << alignof<T>());
  for (let i = 0; i < rows; i++) store<T>(entry<T>(x, columns, i, i), 1);
}

function fillWithNaN<T>(count: i32, x: usize): void {
  for (let i = 0; i < count; i++) store<T>(element<T>(x, i), <T>NaN);
}
