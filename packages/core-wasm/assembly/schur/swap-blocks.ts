/**
 * Exchanges two adjacent diagonal blocks of a quasi-triangular T by an orthogonal similarity (Bai & Demmel, "On swapping diagonal blocks in real Schur form", 1993;
 * LAPACK's `dlaexc`).
 *
 * With T₁₁X − XT₂₂ = T₁₂ the columns of [−X; I] span the invariant subspace of T₂₂; the reflectors that make them triangular bring T₂₂ to
 * the top. They are tried on a copy of the blocks first: where what should become 0 stays larger than rounding explains, T is left as it is.
 */
import { epsilon } from "../float/limits";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { maxAbs } from "../rows/max-abs";
import { scale } from "../rows/scale";
import { swap } from "../rows/swap";
import { closePair } from "./close-pair";
import { reflectThreeColumns, reflectThreeRows } from "./reflect-three";
import { makeThree, Three } from "./reflector-three";
import { Block } from "./standardise";

/** Unknowns of the largest Sylvester equation, and rows of the largest pair of blocks. */
const FOUR: i32 = 4;
/** Elements of work: the system with its right-hand side, the copy, a reflector a column, X, a block of eight, its eigenvalues. */
export const SWAP_WORK: i32 = FOUR * (FOUR + 1 + FOUR + 2 + 1 + 2 + 1);

/** Blocks of p and then q rows from row k on, p and q 1 or 2. vt takes the reflectors on its rows. Returns whether they were exchanged. */
export function swapBlocks<T>(n: i32, t: usize, vt: usize, k: i32, p: i32, q: i32, tiny: T, work: usize): bool {
  const copy = element<T>(work, FOUR * (FOUR + 1));
  const reflectors = element<T>(copy, FOUR * FOUR);
  const rows = p + q;
  for (let i = 0; i < rows; i++) memory.copy(entry<T>(copy, FOUR, i, 0), entry<T>(t, n, k + i, k), <usize>rows << alignof<T>());
  let size: T = 0;
  for (let i = 0; i < rows; i++) size = max<T>(size, maxAbs<T>(rows, entry<T>(copy, FOUR, i, 0)));
  const threshold = max<T>(tiny, <T>10 * epsilon<T>() * size);
  const x = element<T>(reflectors, 2 * FOUR);
  sylvester<T>(p, q, copy, max<T>(tiny, epsilon<T>() * size), work, x);
  makeReflectors<T>(p, q, x, reflectors);
  reflect<T>(p, q, FOUR, copy, 0, 0, reflectors);
  for (let i = q; i < rows; i++) if (maxAbs<T>(q, entry<T>(copy, FOUR, i, 0)) > threshold) return false;
  reflect<T>(p, q, n, t, vt, k, reflectors);
  const block = changetype<Block<T>>(element<T>(x, FOUR));
  const w = element<T>(x, 3 * FOUR);
  for (let i = q; i < rows; i++) memory.fill(entry<T>(t, n, k + i, k), 0, <usize>q << alignof<T>());
  if (q == 2) standard<T>(n, t, vt, k, w, block);
  if (p == 2) standard<T>(n, t, vt, k + q, w, block);
  return true;
}

function standard<T>(n: i32, t: usize, vt: usize, k: i32, w: usize, block: Block<T>): void {
  closePair<T>(n, t, vt, 0, n - 1, k, w - (<usize>(2 * k) << alignof<T>()), block);
}

/** A reflector for each column of the second block, of the rows c … c+p. */
function reflect<T>(p: i32, q: i32, n: i32, t: usize, vt: usize, k: i32, reflectors: usize): void {
  const stride = <usize>n << alignof<T>();
  for (let c = 0; c < q; c++) {
    const v = changetype<Three<T>>(element<T>(reflectors, FOUR * c));
    const row = k + c;
    const first = vt ? k : 0;
    const columns = vt ? n - k : p + q;
    reflectThreeRows<T>(columns, entry<T>(t, n, row, first), stride, v.tau, v.y, v.z, p == 2);
    reflectThreeColumns<T>(0, k + p + q - 1, t, n, row, v.tau, v.y, v.z, p == 2);
    if (vt) reflectThreeRows<T>(n, entry<T>(vt, n, row, 0), stride, v.tau, v.y, v.z, p == 2);
  }
}

/** The reflectors that make [−X; I] upper triangular; x is stored by columns, X of column j at x[j·p]. */
function makeReflectors<T>(p: i32, q: i32, x: usize, reflectors: usize): void {
  const first = changetype<Three<T>>(reflectors);
  first.x = -load<T>(x);
  first.y = p == 2 ? -load<T>(x, sizeof<T>()) : <T>1;
  first.z = p == 2 ? <T>1 : <T>0;
  makeThree<T>(first);
  if (q == 1) return;
  // The second column, (−x₁, −x₂, 0, 1) or (−x₁, 0, 1), after the first reflector, from its second element on.
  const second = changetype<Three<T>>(element<T>(reflectors, FOUR));
  const x1 = -load<T>(element<T>(x, p));
  if (p == 2) {
    const x2 = -load<T>(element<T>(x, 3));
    const sum = first.tau * (x1 + first.y * x2);
    second.x = x2 - sum * first.y;
    second.y = -sum * first.z;
    second.z = 1;
  } else {
    second.x = -first.tau * x1 * first.y;
    second.y = 1;
    second.z = 0;
  }
  makeThree<T>(second);
}

/** T₁₁X − XT₂₂ = T₁₂ for the blocks in d: x holds X by columns. Pivots are at least `least`: equal eigenvalues give a large X, not ∞. */
function sylvester<T>(p: i32, q: i32, d: usize, least: T, system: usize, x: usize): void {
  const m = p * q;
  const width = m + 1;
  memory.fill(system, 0, <usize>(m * width) << alignof<T>());
  for (let j = 0; j < q; j++) {
    for (let i = 0; i < p; i++) {
      const row = j * p + i;
      for (let l = 0; l < p; l++) add<T>(entry<T>(system, width, row, j * p + l), load<T>(entry<T>(d, FOUR, i, l)));
      for (let l = 0; l < q; l++) add<T>(entry<T>(system, width, row, l * p + i), -load<T>(entry<T>(d, FOUR, p + l, p + j)));
      store<T>(entry<T>(system, width, row, m), load<T>(entry<T>(d, FOUR, i, p + j)));
    }
  }
  solve<T>(m, system, least, x);
}

// @ts-ignore: decorator
@inline
function add<T>(at: usize, x: T): void {
  store<T>(at, load<T>(at) + x);
}

/** Gauss and Jordan's elimination of m equations, the right-hand side in column m, with the largest element that is left as pivot. */
function solve<T>(m: i32, a: usize, least: T, x: usize): void {
  const width = m + 1;
  // The unknown that row i was solved for, two bits each, and the set of those that are.
  let unknowns = 0;
  let solved = 0;
  for (let step = 0; step < m; step++) {
    let largest: T = -1;
    let row = step;
    let column = 0;
    for (let i = step; i < m; i++) {
      for (let j = 0; j < m; j++) {
        const candidate = abs<T>(load<T>(entry<T>(a, width, i, j)));
        if ((solved >> j) & 1 || candidate <= largest) continue;
        largest = candidate;
        row = i;
        column = j;
      }
    }
    solved |= 1 << column;
    unknowns |= column << (2 * step);
    swap<T>(width, entry<T>(a, width, row, 0), entry<T>(a, width, step, 0));
    const pivot = largest < least ? least : load<T>(entry<T>(a, width, step, column));
    scale<T>(width, <T>1 / pivot, entry<T>(a, width, step, 0));
    for (let i = 0; i < m; i++) {
      if (i != step) axpy<T>(width, -load<T>(entry<T>(a, width, i, column)), entry<T>(a, width, step, 0), entry<T>(a, width, i, 0));
    }
  }
  for (let i = 0; i < m; i++) store<T>(element<T>(x, (unknowns >> (2 * i)) & 3), load<T>(entry<T>(a, width, i, m)));
}
