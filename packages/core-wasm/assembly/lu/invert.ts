/**
 * A⁻¹ = U⁻¹ L⁻¹ P from PA = LU. L⁻¹ is triangular, which saves a third of what solving with the identity costs:
 *
 *   [L₁₁  0 ]⁻¹   [      L₁₁⁻¹          0  ]
 *   [L₂₁ L₂₂]   = [ −L₂₂⁻¹ L₂₁ L₁₁⁻¹  L₂₂⁻¹].
 *
 * Layout: lu and pivots as `lu` leaves them for A (n, n), no zero on U's diagonal; x (n, n) row-major overlaps neither.
 */
import { gemm } from "../gemm/gemm";
import { scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { substitute } from "../triangular/substitute";
import { triangularSolve, triangularSolveScratch } from "../triangular/solve";

/** Order up to which L is inverted by substitution. */
const BLOCK: i32 = 32;

/** Bytes of scratch. */
export function luInvertScratch<T>(n: i32): i32 {
  return triangularSolveScratch<T>(n, n);
}

export function luInvert<T>(n: i32, lu: usize, pivots: usize, x: usize, scratch: usize): void {
  memory.fill(x, 0, <usize>(n * n) << alignof<T>());
  for (let i = 0; i < n; i++) store<T>(entry<T>(x, n, i, i), 1);
  invertUnitLower<T>(n, lu, n, x, scratch);
  triangularSolve<T>(false, false, n, n, lu, n, 1, x, n, scratch);
  for (let i = 0; i < n; i++) exchangeElements<T>(n, entry<T>(x, n, i, 0), pivots);
  const power = load<i32>(element<i32>(pivots, n));
  if (power != 0) scaleInto<T>(n * n, x, -power, x);
}

/** X = L⁻¹ where X is the identity; both with `ld` elements from row to row. */
function invertUnitLower<T>(n: i32, l: usize, ld: i32, x: usize, scratch: usize): void {
  if (n <= BLOCK) return substitute<T>(true, true, n, n, l, ld, 1, x, ld);
  const upper = (n >> 1) & ~7;
  const rest = n - upper;
  const below = entry<T>(x, ld, upper, 0);
  invertUnitLower<T>(upper, l, ld, x, scratch);
  gemm<T>(rest, upper, upper, -1, entry<T>(l, ld, upper, 0), ld, 1, x, ld, 1, 0, below, ld, scratch);
  triangularSolve<T>(true, true, rest, upper, entry<T>(l, ld, upper, upper), ld, 1, below, ld, scratch);
  invertUnitLower<T>(rest, entry<T>(l, ld, upper, upper), ld, entry<T>(x, ld, upper, upper), scratch);
}

/** The exchanges of rows, undone among the columns: the last one first. */
function exchangeElements<T>(n: i32, row: usize, pivots: usize): void {
  for (let i = n - 1; i >= 0; i--) {
    const other = load<i32>(element<i32>(pivots, i));
    if (other == i) continue;
    const p = element<T>(row, i);
    const q = element<T>(row, other);
    const held = load<T>(p);
    store<T>(p, load<T>(q));
    store<T>(q, held);
  }
}
