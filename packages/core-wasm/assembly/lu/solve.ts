/**
 * AX = B from PA = LU: X = U⁻¹ L⁻¹ P B, two triangular solves.
 *
 * Layout: lu and pivots as `lu` leaves them for A (n, n), no zero on U's diagonal; x (n, m) row-major holds B and becomes X. A column of B that is so large or
 * so small that the way to X could leave the range where X does not is brought to 1 by a power of two.
 *
 * Special values: with NaN or ±∞ in B −1 is returned and x is unchanged; an X beyond the range is ±∞.
 */
import { scaleByPowerOfTwo } from "../float/power-of-two";
import { largest } from "../float/limits";
import { exponentOrZero } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { swap } from "../rows/swap";
import { triangularSolve, triangularSolveScratch } from "../triangular/solve";

/** Exponents of largest elements beyond ±SAFE are changed. */
const SAFE: i32 = 900;

/** Bytes of scratch: an exponent for each column, and that of the triangular solves. */
export function luSolveScratch<T>(n: i32, m: i32): i32 {
  return exponents(m) + triangularSolveScratch<T>(n, m);
}

/** Bytes of m exponents, whole vectors. */
// @ts-ignore: decorator
@inline
function exponents(m: i32): i32 {
  return (m * <i32>sizeof<i32>() + 15) & ~15;
}

/** Returns 0, or −1 for NaN and infinities. */
export function luSolve<T>(n: i32, m: i32, lu: usize, pivots: usize, x: usize, scratch: usize): i32 {
  const size = maxAbs<T>(n * m, x);
  if (!(size <= largest<T>())) return -1;
  const power = load<i32>(element<i32>(pivots, n));
  const scaled = power != 0 || abs<i32>(exponentOrZero<T>(size)) > SAFE;
  if (scaled) normaliseColumns<T>(n, m, x, scratch);
  for (let i = 0; i < n; i++) {
    const other = load<i32>(element<i32>(pivots, i));
    if (other != i) swap<T>(m, entry<T>(x, m, i, 0), entry<T>(x, m, other, 0));
  }
  const rest = scratch + <usize>exponents(m);
  triangularSolve<T>(true, true, n, m, lu, n, 1, x, m, rest);
  triangularSolve<T>(false, false, n, m, lu, n, 1, x, m, rest);
  if (scaled) restoreColumns<T>(n, m, x, power, scratch);
  return 0;
}

/** Every column becomes one with a largest element of 1 to 2; where it was goes to `exponents`. */
function normaliseColumns<T>(n: i32, m: i32, x: usize, exponents: usize): void {
  for (let j = 0; j < m; j++) {
    let size: T = 0;
    for (let i = 0; i < n; i++) size = max<T>(size, abs<T>(load<T>(entry<T>(x, m, i, j))));
    const e = exponentOrZero<T>(size);
    store<i32>(element<i32>(exponents, j), e);
    scaleColumn<T>(n, m, element<T>(x, j), -e);
  }
}

function restoreColumns<T>(n: i32, m: i32, x: usize, power: i32, exponents: usize): void {
  for (let j = 0; j < m; j++) scaleColumn<T>(n, m, element<T>(x, j), load<i32>(element<i32>(exponents, j)) - power);
}

function scaleColumn<T>(n: i32, m: i32, x: usize, e: i32): void {
  for (let i = 0; i < n; i++) {
    const p = entry<T>(x, m, i, 0);
    store<T>(p, scaleByPowerOfTwo<T>(load<T>(p), e));
  }
}
