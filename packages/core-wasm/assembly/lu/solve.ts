/**
 * AX = B from PA = LU: X = U⁻¹ L⁻¹ P B, two triangular solves.
 *
 * Layout: lu and pivots as `lu` leaves them for A (n, n), no zero on U's diagonal; x (n, m) row-major holds B and becomes X. Where B is so small that subnormal
 * numbers would lose bits, or the way to X leaves the range, each column of B is brought to 1 by a power of two first.
 *
 * Special values: with NaN or ±∞ in B −1 is returned and x is unchanged; an X beyond the range is ±∞.
 */
import { scaleByPowerOfTwo } from "../float/power-of-two";
import { largest } from "../float/limits";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { swap } from "../rows/swap";
import { triangularSolve, triangularSolveScratch } from "../triangular/solve";

/** Largest elements beyond 2^±SAFE are looked after. */
const SAFE: i32 = 900;

/** Bytes of scratch: a copy of B, an exponent for each column, and that of the triangular solves. */
export function luSolveScratch<T>(n: i32, m: i32): i32 {
  return <i32>(copyBytes<T>(n, m) + exponentBytes(m)) + triangularSolveScratch<T>(n, m);
}

// @ts-ignore: decorator
@inline
function copyBytes<T>(n: i32, m: i32): usize {
  return ((<usize>(n * m) << alignof<T>()) + 15) & ~15;
}

// @ts-ignore: decorator
@inline
function exponentBytes(m: i32): usize {
  return ((<usize>m << alignof<i32>()) + 15) & ~15;
}

/** Returns 0, or −1 for NaN and infinities. */
export function luSolve<T>(n: i32, m: i32, lu: usize, pivots: usize, x: usize, scratch: usize): i32 {
  const size = maxAbs<T>(n * m, x);
  if (!(size <= largest<T>())) return -1;
  const e = exponentOrZero<T>(size);
  const power = load<i32>(element<i32>(pivots, n));
  const bytes = <usize>(n * m) << alignof<T>();
  const exponents = scratch + copyBytes<T>(n, m);
  const rest = exponents + exponentBytes(m);

  let normalised = e < -SAFE;
  if (e > SAFE) memory.copy(scratch, x, bytes);
  if (normalised) normaliseColumns<T>(n, m, x, exponents);
  solveBoth<T>(n, m, lu, pivots, x, rest);
  if (e > SAFE && !(maxAbs<T>(n * m, x) <= largest<T>())) {
    memory.copy(x, scratch, bytes);
    normaliseColumns<T>(n, m, x, exponents);
    solveBoth<T>(n, m, lu, pivots, x, rest);
    normalised = true;
  }
  if (normalised) restoreColumns<T>(n, m, x, power, exponents);
  else if (power != 0) scaleInto<T>(n * m, x, -power, x);
  return 0;
}

/** X ← U⁻¹ L⁻¹ P X. */
function solveBoth<T>(n: i32, m: i32, lu: usize, pivots: usize, x: usize, scratch: usize): void {
  for (let i = 0; i < n; i++) {
    const other = load<i32>(element<i32>(pivots, i));
    if (other != i) swap<T>(m, entry<T>(x, m, i, 0), entry<T>(x, m, other, 0));
  }
  triangularSolve<T>(true, true, n, m, lu, n, 1, x, m, scratch);
  triangularSolve<T>(false, false, n, m, lu, n, 1, x, m, scratch);
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
