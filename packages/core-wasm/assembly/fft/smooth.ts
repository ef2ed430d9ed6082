/**
 * Transforms of a length that passes do alone. One row: interleaved x → first pass → two buffers in turn → last pass → interleaved out.
 * Columns: as many as fill a few cache lines of an array's row go through the passes side by side.
 */
import { width } from "../either";
import { blockBytes } from "./edge";
import { gather, scatter } from "./gather";
import { firstPass, lastPass, middlePass } from "./pass";
import { COLUMNS, HEADER, firstColumns, firstRadix, lastTables, length, manner, mannerOf, padded, passes, radix, rootBytes, twiddleBytes } from "./plan";

/** Columns side by side: 256 bytes, so that the rows of an array are read and written by whole lines; 128 took twice the time where rows are 8 KB apart. */
// @ts-ignore: decorator
@inline
function columnsAtOnce<T>(): i32 {
  return 128 / sizeof<T>();
}

/**
 * Bytes of one of the two buffers. The odd number of cache lines keeps the streams of a pass over a power of two from meeting in the same cache sets.
 */
// @ts-ignore: decorator
@inline
export function bufferBytes<T>(numbers: usize): usize {
  return ((numbers * (2 * sizeof<T>()) + 127) & ~127) + 192;
}

/** Bytes of scratch. */
export function smoothScratch<T>(n: i32, columns: bool): usize {
  if (mannerOf<T>(n, columns) == COLUMNS) return 2 * bufferBytes<T>(<usize>n * <usize>columnsAtOnce<T>());
  const first = firstRadix<T>(n);
  return 2 * bufferBytes<T>(<usize>(n / first) * <usize>padded<T>(first));
}

/** The passes from number i to the one before the last; m points a transform remain before them. They end in `even`; where they begin, the parity of their number says. */
export function middlePasses<T, V>(plan: usize, i: i32, m: i32, blocks: i32, tables: usize, even: usize, odd: usize): void {
  const last = passes(plan) - 1;
  for (; i < last; i++) {
    const r = radix(plan, i);
    m /= r;
    const w = tables + rootBytes<T>(r);
    const here = (last - i) & 1;
    middlePass<T, V>(r, m, blocks, here ? odd : even, here ? even : odd, w, tables);
    tables = w + twiddleBytes<T>(r, m);
    blocks *= r;
  }
}

/** One row: out = (cr Re, ci Im) of the transform of (Re x, sign · Im x). x may be out. */
export function smooth<T, V>(plan: usize, sign: T, cr: T, ci: T, x: usize, out: usize, scratch: usize): void {
  if (manner(plan) == COLUMNS) {
    columns<T, V>(plan, sign, cr, ci, 1, x, 1, 0, out, 1, 0, scratch);
    return;
  }
  const n = length(plan);
  const last = passes(plan) - 1;
  const r = radix(plan, 0);
  const m = n / r;
  const s = firstColumns(plan);
  const even = scratch;
  const odd = scratch + bufferBytes<T>(<usize>m * <usize>s);
  const tables = plan + HEADER;
  const w = tables + rootBytes<T>(r);
  firstPass<T, V>(r, m, s, x, (last - 1) & 1 ? odd : even, w, tables, sign);
  middlePasses<T, V>(plan, 1, m, s / width<T, V>(), w + twiddleBytes<T>(r, m), even, odd);
  const end = radix(plan, last);
  const blocks = (m / end) * (s / width<T, V>());
  if (s == r) {
    lastPass<T, V>(end, 1, blocks, even, out, <usize>blocks * blockBytes<T, V>(), lastTables(plan), cr, ci);
    return;
  }
  // Padded groups of s numbers, r of which are the row's.
  const unit = 2 * sizeof<T>();
  lastPass<T, V>(end, 1, blocks, even, odd, <usize>blocks * blockBytes<T, V>(), lastTables(plan), cr, ci);
  for (let i = 0; i < m; i++) memory.copy(out + <usize>i * <usize>r * unit, odd + <usize>i * <usize>s * unit, <usize>r * unit);
}

/** `count` columns: point j of column i is number i·xRow + j·xPoint of x, and the same for out. x may be out if the strides agree. */
export function columns<T, V>(
  plan: usize, sign: T, cr: T, ci: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize,
): void {
  const n = length(plan);
  const last = passes(plan) - 1;
  const end = radix(plan, last);
  const unit = 2 * sizeof<T>();
  const most = columnsAtOnce<T>();
  for (let i = 0; i < count; i += most) {
    const c = min(most, count - i);
    const blocks = (c + width<T, V>() - 1) / width<T, V>();
    const even = scratch;
    const odd = scratch + bufferBytes<T>(<usize>n * <usize>blocks * <usize>width<T, V>());
    const from = x + <usize>i * <usize>xRow * unit;
    const to = out + <usize>i * <usize>outRow * unit;
    gather<T, V>(n, c, from, <usize>xPoint * unit, <usize>xRow * unit, sizeof<T>(), sign, last & 1 ? odd : even);
    middlePasses<T, V>(plan, 0, n, blocks, plan + HEADER, even, odd);
    if (outRow == 1 && c == blocks * width<T, V>()) {
      lastPass<T, V>(end, n / end, blocks, even, to, <usize>outPoint * unit, lastTables(plan), cr, ci);
    } else {
      lastPass<T, V>(end, n / end, blocks, even, odd, <usize>blocks * blockBytes<T, V>(), lastTables(plan), cr, ci);
      scatter<T, V>(n, c, odd, to, <usize>outPoint * unit, <usize>outRow * unit);
    }
  }
}
