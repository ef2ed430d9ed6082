/**
 * e^A of a real matrix by scaling and squaring: e^A = (e^(A/2^s))^(2^s), the inner one by a Padé approximant (Al-Mohy & Higham, "A new scaling and squaring algorithm
 * for the matrix exponential", SIMAX 2009).
 *
 * The approximant is taken as I + 2(V − U)⁻¹U, so that the small elements of a small matrix keep their digits. A diagonal matrix is done by exp, element for element.
 *
 * Layout: a (n, n) row-major, not changed; x (n, n) may not overlap it.
 *
 * Special values: with NaN or ±∞ in A −1 is returned. What is out of range is ±∞, and NaN where two such meet.
 */
import { exp } from "../exp/exp";
import { largest } from "../float/limits";
import { exponent } from "../float/power-of-two";
import { scaleInto } from "../float/scale-into";
import { gemm, gemmScratch } from "../gemm/gemm";
import { lu, luScratch } from "../lu/lu";
import { luSolve, luSolveScratch } from "../lu/solve";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { degreeFor, halvings, oneNorm, theta } from "./degree";
import { numerator } from "./pade";

/** Matrices in the scratch: A, four powers, U, V, one to work in. */
const MATRICES: i32 = 8;

/** Norms above 2^HIGH are halved before anything is multiplied: sixth powers stay in range. */
const HIGH: i32 = 64;

/** Bytes of scratch, aligned to 16; −1 for matrices that an i32 cannot count the bytes of. */
export function expmScratch<T>(n: i32): i32 {
  const bytes = <i64>elements(n) * sizeof<T>() + products<T>(n);
  return bytes > i32.MAX_VALUE ? -1 : <i32>bytes;
}

/** The matrices, two vectors, and pivots, which are no wider; whole vectors. */
// @ts-ignore: decorator
@inline
function elements(n: i32): i32 {
  return (MATRICES * n * n + 3 * n + 1 + 3) & ~3;
}

// @ts-ignore: decorator
@inline
function products<T>(n: i32): i32 {
  return max(gemmScratch<T>(n, n, n), max(luScratch<T>(n, n), luSolveScratch<T>(n, n)));
}

/** Returns 0; −1 for NaN and infinities. */
export function expm<T>(n: i32, a: usize, x: usize, scratch: usize): i32 {
  if (!(maxAbs<T>(n * n, a) <= largest<T>())) return -1;
  if (isDiagonal<T>(n, a)) {
    memory.fill(x, 0, <usize>(n * n) << alignof<T>());
    for (let i = 0; i < n; i++) store<T>(entry<T>(x, n, i, i), exp<T, T>(load<T>(entry<T>(a, n, i, i))));
    return 0;
  }
  const matrix = n * n;
  const b = scratch;
  const powers = element<T>(b, matrix);
  const u = element<T>(powers, 4 * matrix);
  const v = element<T>(u, matrix);
  const w = element<T>(v, matrix);
  const work = element<T>(w, matrix);
  const pivots = element<T>(work, 2 * n);
  const rest = element<T>(scratch, elements(n));

  const s = scaled<T>(n, a, b, powers, u, work, rest);
  const degree = s & 15;
  numerator<T>(degree, n, b, powers, u, v, w, rest);
  for (let i = 0; i < matrix; i++) {
    const p = element<T>(u, i);
    const odd = load<T>(p);
    const q = element<T>(v, i);
    store<T>(q, load<T>(q) - odd);
    store<T>(p, 2 * odd);
  }
  lu<T>(n, n, v, w, pivots, rest);
  luSolve<T>(n, n, w, pivots, u, rest);
  for (let i = 0; i < n; i++) {
    const p = entry<T>(u, n, i, i);
    store<T>(p, load<T>(p) + 1);
  }
  let from = u;
  for (let left = s >> 4; left > 0; left--) {
    const to = from == u ? v : u;
    gemm<T>(n, n, n, 1, from, n, 1, from, n, 1, 0, to, n, rest);
    from = to;
  }
  memory.copy(x, from, <usize>matrix << alignof<T>());
  return 0;
}

/** b ← A·2^−s and its even powers, as many as the degree needs. Returns s·16 + the degree. */
function scaled<T>(n: i32, a: usize, b: usize, powers: usize, absolute: usize, work: usize, scratch: usize): i32 {
  const matrix = n * n;
  const second = powers;
  const fourth = element<T>(powers, matrix);
  const sixth = element<T>(fourth, matrix);
  let norm = oneNorm<T>(n, a, work);
  // A sum of finite elements may overflow; no exponent is above that of the largest number.
  const s = max(exponent<T>(min<T>(norm, largest<T>())) - HIGH, 0);
  scaleInto<T>(matrix, a, -s, b);
  norm = oneNorm<T>(n, b, work);
  multiply<T>(n, b, b, second, scratch);
  if (<f64>norm <= theta(3)) return 3;
  multiply<T>(n, second, second, fourth, scratch);
  if (<f64>norm <= theta(5)) return 5;
  multiply<T>(n, second, fourth, sixth, scratch);
  const four = oneNorm<T>(n, fourth, work);
  const six = oneNorm<T>(n, sixth, work);
  const degree = degreeFor<T>(n, b, norm, four, six, absolute, work);
  if (degree == 9) multiply<T>(n, fourth, fourth, element<T>(sixth, matrix), scratch);
  if (degree < 13) return (s << 4) + degree;
  const more = halvings<T>(n, b, norm, four, six, absolute, work);
  scaleInto<T>(matrix, b, -more, b);
  for (let k = 0; k < 3; k++) scaleInto<T>(matrix, element<T>(powers, k * matrix), -2 * (k + 1) * more, element<T>(powers, k * matrix));
  return ((s + more) << 4) + 13;
}

// @ts-ignore: decorator
@inline
function multiply<T>(n: i32, a: usize, b: usize, c: usize, scratch: usize): void {
  gemm<T>(n, n, n, 1, a, n, 1, b, n, 1, 0, c, n, scratch);
}

function isDiagonal<T>(n: i32, a: usize): bool {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (i != j && load<T>(entry<T>(a, n, i, j)) != 0) return false;
  }
  return true;
}
