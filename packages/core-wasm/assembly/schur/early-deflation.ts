/**
 * Aggressive early deflation (Braman, Byers & Mathias, "The multishift QR algorithm II", SIMAX 2002; LAPACK's `dlaqr2`).
 *
 * The trailing window of the active block is taken to its own Schur form, H_window = VTVᵀ. What couples it to the rest becomes the spike s·Vᵀe₁;
 * eigenvalues at the bottom of T whose part of the spike is negligible are found, long before a subdiagonal element of H is small. The
 * others are moved up out of the way, so that all are tried; they are the shifts of the next sweep.
 */
import { epsilon } from "../float/limits";
import { gemm } from "../gemm/gemm";
import { accumulateHessenberg } from "../hessenberg/accumulate";
import { reduceToHessenberg } from "../hessenberg/reduce";
import { reflectRows } from "../householder/reflect-rows";
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { combineRows } from "../rows/combine";
import { isPair, readEigenvalues } from "./close-pair";
import { DOUBLE_SHIFT_WORK, doubleShift } from "./double-shift";
import { Hessenberg } from "./hessenberg";
import { SWAP_WORK, swapBlocks } from "./swap-blocks";
import { behind, copyBlock, rotateRest, rotationScratch } from "./rotate-rest";

/** What a window came to: rows 0 … missing−1 its own iteration did not finish, rows up to `kept` stay in the active block, those below are found. */
@unmanaged
export class Deflation {
  missing: i32;
  kept: i32;
}

/** Bytes of work for windows of up to `size` rows, from a multiple of 16 on. */
export function deflationScratch<T>(n: i32, size: i32): i32 {
  const elements = 3 * size * size + 4 * size + DOUBLE_SHIFT_WORK + SWAP_WORK;
  return ((elements * <i32>sizeof<T>() + 15) & ~15) + rotationScratch<T>(n, size);
}

/**
 * The window of `size` rows that ends at row `high` of the active block low … high. Eigenvalues that are found go to p.w; `values`, 2·size elements,
 * holds those of T that are kept, from 2·missing on.
 */
export function deflateEarly<T>(
  p: Hessenberg<T>, low: i32, high: i32, size: i32, tiny: T, values: usize, found: Deflation, work: usize,
): void {
  const n = p.n;
  const start = high - size + 1;
  const t = work;
  const vt = entry<T>(t, size, size, 0);
  const qt = entry<T>(vt, size, size, 0);
  const vectors = entry<T>(qt, size, size, 0);
  const small = element<T>(vectors, 4 * size);
  const product = (element<T>(small, DOUBLE_SHIFT_WORK + SWAP_WORK) + 15) & ~15;
  const corner = entry<T>(p.h, n, start, start);
  copyBlock<T>(size, size, corner, n, t, size);
  memory.fill(vt, 0, <usize>(size * size) << alignof<T>());
  for (let i = 0; i < size; i++) store<T>(entry<T>(vt, size, i, i), 1);

  const missing = doubleShift<T>(size, 0, size - 1, t, vt, values, small);
  const coupling = start == low ? <T>0 : load<T>(element<T>(corner, -1));
  const kept = coupling == 0 ? missing : undeflated<T>(size, t, vt, missing, coupling, tiny, small);
  found.missing = missing;
  found.kept = kept;
  if (coupling != 0) readEigenvalues<T>(size, t, missing, kept - 1, element<T>(values, 2 * missing));
  if (kept == size) return;
  readEigenvalues<T>(size, t, kept, size - 1, element<T>(p.w, 2 * (start + kept)));
  if (coupling != 0) {
    if (kept > 1) foldSpike<T>(size, kept, t, vt, qt, vectors, product);
    store<T>(element<T>(corner, -1), kept == 0 ? <T>0 : coupling * load<T>(vt));
  }
  copyBlock<T>(size, size, t, size, corner, n);
  rotateRest<T>(p, low, high, start, size, vt, product);
}

/** Tries the eigenvalues of T from the bottom, moves those that must stay to the top, below row `first`; how many rows stay. */
function undeflated<T>(n: i32, t: usize, vt: usize, first: i32, coupling: T, tiny: T, work: usize): i32 {
  let end = n;
  while (first < end) {
    const rows = end > 1 && isPair<T>(n, t, end - 2, end - 1) ? 2 : 1;
    let k = end - rows;
    let spike = abs<T>(coupling * load<T>(entry<T>(vt, n, k, 0)));
    let size = abs<T>(load<T>(entry<T>(t, n, k, k)));
    if (rows == 2) {
      spike = max<T>(spike, abs<T>(coupling * load<T>(entry<T>(vt, n, k + 1, 0))));
      size += sqrt<T>(abs<T>(load<T>(entry<T>(t, n, k, k + 1)))) * sqrt<T>(abs<T>(load<T>(entry<T>(t, n, k + 1, k))));
    }
    if (size == 0) size = abs<T>(coupling);
    if (spike <= max<T>(tiny, epsilon<T>() * size)) {
      end = k;
      continue;
    }
    while (k > first) {
      const above = k > first + 1 && isPair<T>(n, t, k - 2, k - 1) ? 2 : 1;
      if (!swapBlocks<T>(n, t, vt, k - above, above, rows, tiny, work)) break;
      k -= above;
    }
    first = k + rows;
  }
  return end;
}

/** The spike of the first `kept` rows, folded into its first element by a reflector, which leaves T to be reduced to Hessenberg form again. */
function foldSpike<T>(n: i32, kept: i32, t: usize, vt: usize, qt: usize, vectors: usize, product: usize): void {
  const u = vectors;
  const sum = element<T>(u, n);
  const taus = element<T>(sum, 2 * n);
  const stride = <usize>n << alignof<T>();
  for (let i = 0; i < kept; i++) store<T>(element<T>(u, i), load<T>(entry<T>(vt, n, i, 0)));
  const tau = makeReflector<T>(kept, u, 0, sum);
  reflectFromLeft<T>(kept, n, t, stride, u, tau, sum);
  reflectFromLeft<T>(kept, n, vt, stride, u, tau, sum);
  reflectRows<T>(kept, kept, t, stride, u, tau);
  reduceToHessenberg<T>(n, 0, kept - 1, t, qt, taus, sum);
  accumulateHessenberg<T>(n, 0, kept - 1, qt, taus, sum);
  gemm<T>(n, n, n, 1, qt, n, 1, vt, n, 1, 0, product, n, behind<T>(product, n, n));
  memory.copy(vt, product, <usize>n * stride);
}

/** A ← (I − τuuᵀ)A for `rows` rows of A. */
function reflectFromLeft<T>(rows: i32, columns: i32, a: usize, stride: usize, u: usize, tau: T, sum: usize): void {
  combineRows<T>(rows, columns, u, a, stride, sum);
  for (let i = 0; i < rows; i++) axpy<T>(columns, -tau * load<T>(element<T>(u, i)), sum, a + <usize>i * stride);
}
