/**
 * Passes of Stockham's transform: n = r·m·s, where s is the product of the radices already done, times the number of transforms that run side by side.
 *
 * A pass reads x as (r, m, s) and writes y as (m, r, s): y[j, k, q] = w^(jk) Σ_p x[p, j, q] e^(−2πi pk/r) with w = e^(−2πi/(rm)). The output
 * of the last pass stands in order, so nothing is ever permuted by itself. The innermost index q runs over blocks of contiguous elements (edge.ts): vectors
 * run over q. In the first pass of a single row s = 1, and vectors run over j.
 *
 * Stockham's framework as in Van Loan, "Computational Frameworks for the Fast Fourier Transform" (1992), section 1.7.
 */
import { every, width } from "../either";
import { Radix2, Radix3, Radix4, Radix5, Radix8 } from "./butterfly";
import { First, Last, Middle, blockBytes } from "./edge";
import { primeStep } from "./prime";

/**
 * The first pass of one row, of radix r over j < m, m at least a vector: from interleaved x to blocks of `columns` ≥ r numbers a j, the rest of which stay as they
 * are. ci is the sign of the imaginary parts. A last vector that overlaps the one before replaces a remainder loop.
 */
export function firstPass<T, V>(r: i32, m: i32, columns: i32, x: usize, y: usize, w: usize, roots: usize, ci: T): void {
  if (r == 4) firstLoop<T, V, Radix4>(r, m, columns, x, y, w, roots, ci);
  else if (sizeof<T>() == 8 && r == 2) firstLoop<T, V, Radix2>(r, m, columns, x, y, w, roots, ci);
  else firstLoop<T, V, i32>(r, m, columns, x, y, w, roots, ci);
}

// @ts-ignore: decorator
@inline
function firstLoop<T, V, B>(r: i32, m: i32, columns: i32, x: usize, y: usize, w: usize, roots: usize, ci: T): void {
  const xs = <usize>m * (2 * sizeof<T>());
  const ys = <usize>columns * (2 * sizeof<T>());
  const ws = <usize>m * sizeof<T>();
  const sign = every<T, V>(ci);
  const last = m - width<T, V>();
  for (let i = 0; i < m; i += width<T, V>()) {
    const j = <usize>min(i, last);
    const from = x + j * (2 * sizeof<T>());
    const to = y + j * ys;
    const turn = w + j * sizeof<T>();
    if (isInteger<B>()) primeStep<T, V, First>(r, from, xs, to, ys, turn, ws, roots, sign, sign);
    else changetype<B>(0).step<T, V, First>(from, xs, to, ys, turn, ws, roots, sign, sign);
  }
}

/** A pass of radix r, which is not 2 (plan.ts leaves none here), from blocks to blocks, s = blocks·lanes. */
export function middlePass<T, V>(r: i32, m: i32, blocks: i32, x: usize, y: usize, w: usize, roots: usize): void {
  const xj = <usize>blocks * blockBytes<T, V>();
  const xs = <usize>m * xj;
  if (r == 4) loop<T, V, Radix4, Middle>(r, m, blocks, x, xs, xj, y, xj, 4 * xj, w, roots, 1, 1);
  else if (r == 8) loop<T, V, Radix8, Middle>(r, m, blocks, x, xs, xj, y, xj, 8 * xj, w, roots, 1, 1);
  else if (r == 3) loop<T, V, Radix3, Middle>(r, m, blocks, x, xs, xj, y, xj, 3 * xj, w, roots, 1, 1);
  else if (r == 5) loop<T, V, Radix5, Middle>(r, m, blocks, x, xs, xj, y, xj, 5 * xj, w, roots, 1, 1);
  else loop<T, V, i32, Middle>(r, m, blocks, x, xs, xj, y, xj, <usize>r * xj, w, roots, 1, 1);
}

/**
 * The last pass, m = 1: from blocks to interleaved numbers, times (cr, ci). x is (r, groups, blocks); output (k, g) stands at y + (k·groups + g)·step, so that groups of
 * transforms side by side may go to rows of another array.
 */
export function lastPass<T, V>(r: i32, groups: i32, blocks: i32, x: usize, y: usize, step: usize, roots: usize, cr: T, ci: T): void {
  const xj = <usize>blocks * blockBytes<T, V>();
  const xs = <usize>groups * xj;
  const ys = <usize>groups * step;
  if (r == 4) loop<T, V, Radix4, Last>(r, groups, blocks, x, xs, xj, y, ys, step, 0, roots, cr, ci);
  else if (r == 2) loop<T, V, Radix2, Last>(r, groups, blocks, x, xs, xj, y, ys, step, 0, roots, cr, ci);
  else if (r == 5) loop<T, V, Radix5, Last>(r, groups, blocks, x, xs, xj, y, ys, step, 0, roots, cr, ci);
  else loop<T, V, i32, Last>(r, groups, blocks, x, xs, xj, y, ys, step, 0, roots, cr, ci);
}

/** Steps for j < m, over `blocks` blocks each. From one j to the next, x moves by xj bytes and y by yj. */
// @ts-ignore: decorator
@inline
function loop<T, V, B, E>(r: i32, m: i32, blocks: i32, x: usize, xs: usize, xj: usize, y: usize, ys: usize, yj: usize, w: usize, roots: usize, cr: T, ci: T): void {
  const scaleRe = every<T, V>(cr);
  const scaleIm = every<T, V>(ci);
  const length = <usize>blocks * blockBytes<T, V>();
  const turn = <usize>(r - 1) * (2 * sizeof<T>());
  for (let j = 0; j < m; j++) {
    for (let at: usize = 0; at < length; at += blockBytes<T, V>()) {
      if (isInteger<B>()) primeStep<T, V, E>(r, x + at, xs, y + at, ys, w, 0, roots, scaleRe, scaleIm);
      else changetype<B>(0).step<T, V, E>(x + at, xs, y + at, ys, w, 0, roots, scaleRe, scaleIm);
    }
    x += xj;
    y += yj;
    w += turn;
  }
}
