/**
 * Which Padé approximant of e^A is exact to rounding, and by which power of two A must be divided for the one of degree 13: Al-Mohy & Higham, "A new scaling and squaring
 * algorithm for the matrix exponential" (SIMAX 2009). What counts is not ‖A‖ but ‖A⁴‖^¼ and ‖A⁶‖^⅙, which are far below it for matrices far from normal; they bound
 * ‖A⁸‖^⅛ and ‖A¹⁰‖^⅒, which the paper estimates.
 */
import { exponent } from "../float/power-of-two";
import { scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { combineRows } from "../rows/combine";
import { maxAbs } from "../rows/max-abs";

/** For degree 3, 5, 7, 9, 13: the largest ‖Aᵏ‖^(1/k) for which truncation is below rounding, and −log₂ of the first coefficient of the backward error, rounded down. */
const THETAS = memory.data<f64>([1.495585217958292e-2, 2.53939833006323e-1, 9.504178996162932e-1, 2.097847961257068, 4.25]);
const ERRORS = memory.data<i32>([16, 33, 51, 72, 116]);

/** −log₂ of half the spacing of 1. */
const UNIT: i32 = 53;

/** The place of a degree in the tables. */
// @ts-ignore: decorator
@inline
function row(degree: i32): i32 {
  return degree == 13 ? 4 : (degree - 3) >> 1;
}

// @ts-ignore: decorator
@inline
export function theta(degree: i32): f64 {
  return load<f64>(element<f64>(THETAS, row(degree)));
}

/** ‖A‖₁ of A (n, n); sums: n elements. */
export function oneNorm<T>(n: i32, a: usize, sums: usize): T {
  memory.fill(sums, 0, <usize>n << alignof<T>());
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const p = element<T>(sums, j);
      store<T>(p, load<T>(p) + abs<T>(load<T>(entry<T>(a, n, i, j))));
    }
  }
  return maxAbs<T>(n, sums);
}

/** The least degree that suffices without scaling, given ‖A⁴‖ and ‖A⁶‖; 13 if none does. The rest as for `halvings`. */
export function degreeFor<T>(n: i32, a: usize, norm: T, fourth: T, sixth: T, absolute: usize, work: usize): i32 {
  for (let degree = 5; degree <= 9; degree += 2) {
    const t2 = theta(degree) * theta(degree);
    if (<f64>fourth <= t2 * t2 && <f64>sixth <= t2 * t2 * t2 && further<T>(degree, 0, n, a, norm, absolute, work) == 0) return degree;
  }
  return 13;
}

/** How often A has to be halved for degree 13. norm: ‖A‖₁, not 0; absolute: an (n, n) matrix to work in; work: 2n elements. */
export function halvings<T>(n: i32, a: usize, norm: T, fourth: T, sixth: T, absolute: usize, work: usize): i32 {
  const t2 = theta(13) * theta(13);
  const wanted = max(dividedUp(logarithm(<f64>fourth / (t2 * t2)), 4), dividedUp(logarithm(<f64>sixth / (t2 * t2 * t2)), 6));
  const s = max(wanted, 0);
  return s + further<T>(13, s, n, a, norm, absolute, work);
}

/** How much further A·2^−s has to be halved so that the first term of the backward error is below rounding: it is bounded by ‖|A|^(2m+1)‖, which powers of A say nothing of. */
function further<T>(degree: i32, s: i32, n: i32, a: usize, norm: T, absolute: usize, work: usize): i32 {
  const term = logarithmOfPower<T>(n, a, 2 * degree + 1, absolute, work) - exponent<T>(norm) - 2 * degree * s;
  return max(dividedUp(term + UNIT - load<i32>(element<i32>(ERRORS, row(degree))), 2 * degree), 0);
}

/** At least log₂ ‖|A|^power‖₁: the largest element of 1ᵀ|A|…|A|. */
function logarithmOfPower<T>(n: i32, a: usize, power: i32, absolute: usize, work: usize): i32 {
  const next = element<T>(work, n);
  for (let i = 0; i < n * n; i++) store<T>(element<T>(absolute, i), abs<T>(load<T>(element<T>(a, i))));
  for (let j = 0; j < n; j++) store<T>(element<T>(work, j), 1);
  let e = 0;
  for (let step = 0; step < power; step++) {
    combineRows<T>(n, n, work, absolute, <usize>n << alignof<T>(), next);
    const size = maxAbs<T>(n, next);
    if (size == 0) return i32.MIN_VALUE >> 1;
    const own = exponent<T>(size);
    scaleInto<T>(n, next, -own, work);
    e += own;
  }
  return e + 1;
}

/** The least integer that is at least log₂ x. */
function logarithm(x: f64): i32 {
  if (x == 0) return i32.MIN_VALUE >> 1;
  const e = exponent<f64>(x);
  return reinterpret<u64>(x) & 0x000fffffffffffff ? e + 1 : e;
}

/** x / y, rounded up; y > 0. */
function dividedUp(x: i32, y: i32): i32 {
  return x > 0 ? (x + y - 1) / y : x / y;
}
