/**
 * C (k, l), k ≤ l, to lower bidiagonal form: C = P Bᵀ Qᵀ with B upper bidiagonal, by Householder reflectors from both sides, in panels (Golub & Kahan 1965;
 * Dongarra, Sorensen & Hammarling 1989; LAPACK's `dlabrd`).
 *
 * A long reflector u takes row i to d[i] at column i, a short one v takes column i below it to e[i]. Within a panel C stays as it was and what the reflectors
 * did to it is kept beside it, C − ZᵀW: a row of W, long, and one of Z, short, for each reflector, w = u with z = τ(current C)u and w = τ(current C)ᵀv with
 * z = v. The rest of C takes a panel in as one product. So half of the 8/3 k³ operations are products of matrices.
 */
import { gemm, gemmScratch } from "../gemm/gemm";
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { combineRows } from "../rows/combine";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";

/** Rows of a panel. */
const PANEL: i32 = 16;

/** Bytes of scratch: W, Z, a vector of factors, a long vector, the product's scratch. */
export function reduceToBidiagonalScratch<T>(k: i32, l: i32): i32 {
  return (2 * PANEL * (k + l + 1) + l + 2) * <i32>sizeof<T>() + gemmScratch<T>(k, l, 2 * PANEL);
}

/**
 * c, rows `ldc` elements apart: row i becomes the long reflector i, with its zeros and its 1. shorts (k, k): row i becomes the short reflector i, zero up to i, 1 at
 * i + 1. τ in longTaus, shortTaus (k). d (k) and e (k − 1, room for k) are f64.
 */
export function reduceToBidiagonal<T>(
  k: i32, l: i32, c: usize, ldc: i32, d: usize, e: usize, longTaus: usize, shorts: usize, shortTaus: usize, scratch: usize,
): void {
  const w = scratch;
  const z = element<T>(w, 2 * PANEL * l);
  const factors = element<T>(z, 2 * PANEL * k);
  const spare = element<T>(factors, 2 * PANEL);
  const rest = (element<T>(spare, l) + 15) & ~15;
  for (let top = 0; top < k; top += PANEL) {
    const end = min(top + PANEL, k);
    for (let i = top; i < end; i++) {
      store<f64>(element<f64>(d, i), <f64>reduceRow<T>(i, 2 * (i - top), k, l, c, ldc, w, z, element<T>(longTaus, i), factors, spare));
      const below = reduceColumn<T>(i, 2 * (i - top) + 1, k, l, c, ldc, w, z, shorts, element<T>(shortTaus, i), factors, spare);
      store<f64>(element<f64>(e, i), <f64>below);
      const row = entry<T>(c, ldc, i, 0);
      memory.fill(row, 0, <usize>i << alignof<T>());
      memory.copy(element<T>(row, i), entry<T>(w, l, 2 * (i - top), i), <usize>(l - i) << alignof<T>());
    }
    const z0 = element<T>(z, end);
    const w0 = element<T>(w, end);
    gemm<T>(k - end, l - end, 2 * (end - top), -1, z0, 1, k, w0, l, 1, 1, entry<T>(c, ldc, end, end), ldc, rest);
  }
}

/** Row i, `count` pairs of W and Z before it: its reflector becomes w, what it does to the rows below z. Returns d[i]. */
function reduceRow<T>(
  i: i32, count: i32, k: i32, l: i32, c: usize, ldc: i32, w: usize, z: usize, tauAt: usize, factors: usize, spare: usize,
): T {
  const length = l - i;
  const u = entry<T>(w, l, count, i);
  memory.copy(u, entry<T>(c, ldc, i, i), <usize>length << alignof<T>());
  for (let j = 0; j < count; j++) store<T>(element<T>(factors, j), load<T>(entry<T>(z, k, j, i)));
  subtractRows<T>(count, length, factors, element<T>(w, i), l, u, spare);
  const tau = makeReflector<T>(length, u, 0, spare);
  const beta = load<T>(spare);
  store<T>(tauAt, tau);
  const rows = k - i - 1;
  const y = entry<T>(z, k, count, i + 1);
  for (let j = 0; j < rows; j++) store<T>(element<T>(y, j), dot<T>(length, entry<T>(c, ldc, i + 1 + j, i), u));
  for (let j = 0; j < count; j++) store<T>(element<T>(factors, j), dot<T>(length, entry<T>(w, l, j, i), u));
  subtractRows<T>(count, rows, factors, element<T>(z, i + 1), k, y, spare);
  scale<T>(rows, tau, y);
  return beta;
}

/** Column i below the diagonal: its reflector becomes z, what it does to the columns behind w. Returns e[i]; 0 in the last row, which has nothing below it. */
function reduceColumn<T>(
  i: i32, count: i32, k: i32, l: i32, c: usize, ldc: i32, w: usize, z: usize, shorts: usize, tauAt: usize, factors: usize, spare: usize,
): T {
  const rows = k - i - 1;
  const kept = entry<T>(shorts, k, i, 0);
  memory.fill(kept, 0, <usize>k << alignof<T>());
  store<T>(tauAt, 0);
  if (rows == 0) return 0;
  const v = entry<T>(z, k, count, i + 1);
  for (let j = 0; j < rows; j++) store<T>(element<T>(v, j), load<T>(entry<T>(c, ldc, i + 1 + j, i)));
  for (let j = 0; j < count; j++) store<T>(element<T>(factors, j), load<T>(entry<T>(w, l, j, i)));
  subtractRows<T>(count, rows, factors, element<T>(z, i + 1), k, v, spare);
  const tau = makeReflector<T>(rows, v, 0, spare);
  const beta = load<T>(spare);
  store<T>(tauAt, tau);
  memory.copy(element<T>(kept, i + 1), v, <usize>rows << alignof<T>());
  const columns = l - i - 1;
  const x = entry<T>(w, l, count, i + 1);
  combineRows<T>(rows, columns, v, entry<T>(c, ldc, i + 1, i + 1), <usize>ldc << alignof<T>(), x);
  for (let j = 0; j < count; j++) store<T>(element<T>(factors, j), dot<T>(rows, entry<T>(z, k, j, i + 1), v));
  subtractRows<T>(count, columns, factors, element<T>(w, i + 1), l, x, spare);
  scale<T>(columns, tau, x);
  return beta;
}

/** y ← y − Σ factor_j · row_j, the rows `stride` elements apart. */
function subtractRows<T>(count: i32, columns: i32, factors: usize, rows: usize, stride: i32, y: usize, spare: usize): void {
  if (count == 0) return;
  combineRows<T>(count, columns, factors, rows, <usize>stride << alignof<T>(), spare);
  axpy<T>(columns, -1, spare, y);
}
