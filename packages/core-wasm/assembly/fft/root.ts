/**
 * Roots of unity, e^(−2πi k/n) = cos(2πk/n) − i sin(2πk/n), accurate to the last bit of float64 whatever n.
 *
 * Symmetry comes first and exactly: k/n of a turn is folded in integers into an angle of at most π/4. That angle is formed with a
 * tail (about 100 bits), and sine and cosine are Taylor polynomials there, 17 and 18 degrees, summed so that only the last addition
 * rounds in earnest: below 0.6 ulp, which the tests check against exact values. AssemblyScript's Math.sin is not used: it takes the
 * rounded angle, and the rounding of 2πk/n alone costs up to 2 ulp.
 */

// π/4 as a sum of two float64.
const QUARTER_PI: f64 = 0.7853981633974483;
const QUARTER_PI_TAIL: f64 = 3.061616997868383e-17;

/** x without its lower 27 bits (Veltkamp), so that products of such halves are exact. */
// @ts-ignore: decorator
@inline
function high(x: f64): f64 {
  const t = x * 134217729.0;
  return t - (t - x);
}

/** a·b − p for p = fl(a·b), exactly (Dekker). */
// @ts-ignore: decorator
@inline
function productTail(a: f64, b: f64, p: f64): f64 {
  const ah = high(a);
  const al = a - ah;
  const bh = high(b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/** sin(x + tail) for 0 ≤ x ≤ π/4: x + (x³ p(x²) + tail cos x). */
function sine(x: f64, tail: f64): f64 {
  const z = x * x;
  let p: f64 = 1.0 / 355687428096000.0;
  p = p * z - 1.0 / 1307674368000.0;
  p = p * z + 1.0 / 6227020800.0;
  p = p * z - 1.0 / 39916800.0;
  p = p * z + 1.0 / 362880.0;
  p = p * z - 1.0 / 5040.0;
  p = p * z + 1.0 / 120.0;
  p = p * z - 1.0 / 6.0;
  return x + (x * z * p + tail * (1.0 - 0.5 * z));
}

/** cos(x + tail) for 0 ≤ x ≤ π/4: 1 − z/2 is kept with its tail, the rest is small. */
function cosine(x: f64, tail: f64): f64 {
  const z = x * x;
  const h = 0.5 * z;
  const w = 1.0 - h;
  let p: f64 = -1.0 / 6402373705728000.0;
  p = p * z + 1.0 / 20922789888000.0;
  p = p * z - 1.0 / 87178291200.0;
  p = p * z + 1.0 / 479001600.0;
  p = p * z - 1.0 / 3628800.0;
  p = p * z + 1.0 / 40320.0;
  p = p * z - 1.0 / 720.0;
  p = p * z + 1.0 / 24.0;
  return w + (1.0 - w - h - 0.5 * productTail(x, x, z) + (z * z * p - x * tail));
}

/** Stores the root as two elements: the real part at re, the imaginary part at im. 0 ≤ k < n. */
export function root<T>(k: i64, n: i64, re: usize, im: usize): void {
  const octant = <i32>((8 * k) / n);
  let rest = 8 * k - octant * n;
  if (octant & 1) rest = n - rest;

  // rest/n of π/4: quotient and product, each with its tail.
  const a = <f64>rest;
  const b = <f64>n;
  const q = a / b;
  const qb = q * b;
  const qTail = (a - qb - productTail(q, b, qb)) / b;
  const x = q * QUARTER_PI;
  const tail = productTail(q, QUARTER_PI, x) + (q * QUARTER_PI_TAIL + qTail * QUARTER_PI);

  const swapped = ((octant + 1) & 2) != 0;
  const c = swapped ? sine(x, tail) : cosine(x, tail);
  const s = swapped ? cosine(x, tail) : sine(x, tail);
  store<T>(re, <T>(octant >= 2 && octant < 6 ? -c : c));
  store<T>(im, <T>(octant < 4 ? -s : s));
}
