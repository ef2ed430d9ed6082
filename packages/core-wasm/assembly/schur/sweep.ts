/**
 * A small-bulge multishift QR sweep (Braman, Byers & Mathias, "The multishift QR algorithm I", SIMAX 2002): pairs of shifts as a chain of 3×3 bulges, three rows
 * apart, that is chased down the diagonal.
 *
 * The chain advances in windows: a contiguous copy of the diagonal block takes the reflectors as they are made, and what lies to the right of
 * it, above it and in zt takes them together afterwards (strip.ts). Many shifts go in several chains, one after the other.
 */
import { element, entry } from "../rows/address";
import { applyPasses, stripsScratch } from "./apply-passes";
import { firstColumn } from "./francis-step";
import { reflectThreeColumns, reflectThreeRows } from "./reflect-three";
import { makeThree, takeColumn, Three } from "./reflector-three";
import { Hessenberg } from "./hessenberg";
import { Shifts } from "./shifts";
import { Pass, RECORD, record } from "./strip";

/** Bulges of a chain and rows that it advances by in a window. */
const CHAIN: i32 = 8;
const ADVANCE: i32 = 24;
/** Rows between bulges. */
const SPACING: i32 = 3;
/** Rows of a window: those of the chain in its old place and in the new one. */
const WINDOW: i32 = SPACING * CHAIN + ADVANCE + 1;

/** Bytes of work, from a multiple of 16 on. */
export function sweepScratch<T>(): i32 {
  return CHAIN * 16 + (WINDOW * WINDOW + 1 + CHAIN * WINDOW * RECORD + 5 + stripsScratch<T>(WINDOW)) * <i32>sizeof<T>();
}

/** Rows low … high, at least three of them, with `pairs` pairs of shifts, as the array `shifts`. */
export function sweep<T>(p: Hessenberg<T>, low: i32, high: i32, pairs: i32, shifts: usize, work: usize): void {
  for (let first = 0; first < pairs; first += CHAIN) {
    chase<T>(p, low, high, min(CHAIN, pairs - first), shifts + <usize>first * offsetof<Shifts<T>>(), work);
  }
}

function chase<T>(p: Hessenberg<T>, low: i32, high: i32, bulges: i32, shifts: usize, work: usize): void {
  const n = p.n;
  const stride = <usize>n << alignof<T>();
  const passes = work;
  const window = passes + CHAIN * 16;
  const v = changetype<Three<T>>(element<T>(window, WINDOW * WINDOW + 1));
  const records = element<T>(changetype<usize>(v), 4);
  const strips = (element<T>(records, CHAIN * WINDOW * RECORD) + 15) & ~15;
  const top = p.zt ? 0 : low;
  const right = p.zt ? n - 1 : high;
  // The window is rows start … end. Its first row and column only hold what the last bulge begins from, but for the first window.
  let start = low;
  let end = min(high, low + SPACING * bulges + ADVANCE);
  let entering = true;
  for (; ; ) {
    const size = end - start + 1;
    const begin = entering ? 0 : 1;
    const origin = entry<T>(p.h, n, start, start);
    const bytes = <usize>size << alignof<T>();
    for (let i = 0; i < size; i++) memory.copy(entry<T>(window, size, i, 0), origin + <usize>i * stride, bytes);
    for (let b = 0; b < bulges; b++) {
      const pass = changetype<Pass>(passes + <usize>b * offsetof<Pass>());
      const from = entering ? 0 : SPACING * (bulges - 1 - b) + 1;
      const to = end == high ? size - 1 : size - 3 - SPACING * b;
      pass.first = from - begin;
      pass.two = i32(end == high);
      pass.threes = to - from - pass.two;
      pass.records = element<T>(records, b * WINDOW * RECORD);
      if (entering) firstColumn<T>(size, window, 0, changetype<Shifts<T>>(shifts + <usize>b * offsetof<Shifts<T>>()), v);
      chaseOne<T>(size, window, from, to, entering, pass.records, v);
    }
    for (let i = 0; i < size; i++) memory.copy(origin + <usize>i * stride, entry<T>(window, size, i, 0), bytes);
    const length = size - begin;
    const first = start + begin;
    applyPasses<T>(bulges, passes, length, right - end, entry<T>(p.h, n, first, end + 1), stride, sizeof<T>(), strips);
    applyPasses<T>(bulges, passes, length, start - top, entry<T>(p.h, n, top, first), sizeof<T>(), stride, strips);
    if (p.zt) applyPasses<T>(bulges, passes, length, p.hi - p.lo + 1, entry<T>(p.zt, n, first, p.lo), stride, sizeof<T>(), strips);
    if (end == high) return;
    start = end - SPACING * bulges;
    end = min(high, end + ADVANCE);
    entering = false;
  }
}

/** Moves one bulge of the window from row `from` to row `to` and records its reflectors. A new one begins with what v holds. */
function chaseOne<T>(n: i32, h: usize, from: i32, to: i32, entering: bool, at: usize, v: Three<T>): void {
  const stride = <usize>n << alignof<T>();
  for (let k = from; k < to; k++, at = element<T>(at, RECORD)) {
    const three = k < n - 2;
    if (entering && k == from) makeThree<T>(v);
    else takeColumn<T>(entry<T>(h, n, k, k - 1), stride, three, v);
    record<T>(at, v);
    if (v.tau == 0) continue;
    reflectThreeRows<T>(n - k, entry<T>(h, n, k, k), stride, v.tau, v.y, v.z, three);
    reflectThreeColumns<T>(0, min(k + 3, n - 1), h, n, k, v.tau, v.y, v.z, three);
  }
}
