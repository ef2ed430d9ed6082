/**
 * Division that rounds down, and its remainder, which has the divisor's sign: a = quotient·b + remainder, as Python and NumPy have it. Integers divided by
 * zero give 0, floating numbers what IEEE 754 says of a / b and NaN; the smallest integer by −1 wraps around to itself.
 *
 * The quotient of floating numbers comes from the exact remainder: (a − a mod b) / b is a whole number before its rounding, and so after it but for that.
 */
export function remainder<T>(a: T, b: T): T {
  if (isInteger<T>()) {
    if (b == 0) return 0;
    const r = <T>(a % b);
    return r != 0 && (r ^ b) < 0 ? <T>(r + b) : r;
  }
  const r = truncated<T>(a, b);
  if (b == 0) return r;
  if (r == 0) return copysign<T>(0, b);
  return (b < 0) != (r < 0) ? <T>(r + b) : r;
}

export function quotient<T>(a: T, b: T): T {
  if (isInteger<T>()) {
    if (b == 0) return 0;
    if (b == -1) return <T>(0 - a);
    const q = <T>(a / b);
    return q * b != a && (a ^ b) < 0 ? <T>(q - 1) : q;
  }
  if (b == 0) return <T>(a / b);
  const r = truncated<T>(a, b);
  let q = <T>((a - r) / b);
  if (r != 0 && (b < 0) != (r < 0)) q = <T>(q - 1);
  if (q == 0) return copysign<T>(0, <T>(a / b));
  const down = floor<T>(q);
  return q - down > 0.5 ? <T>(down + 1) : down;
}

/** Below this a quotient of float64 is a whole number that is exact but for one unit; a float32 times one below the other is an exact float64. */
const QUOTIENT_F64: f64 = 4503599627370496;
const QUOTIENT_F32: f64 = 536870912;
/** Between these no product below overflows or loses bits to underflow: 2^±900. */
const LEAST: f64 = 1.1830521861667747e-271;
const MOST: f64 = 8.452712498170644e270;
/** 2^27 + 1, see `left`. */
const SPLIT: f64 = 134217729;

/**
 * The remainder with the sign of a, exact as C's fmod: |a| − q|b| for q = ⌊|a| / |b|⌋, which the rounded quotient misses by at most one. Where that is not enough,
 * AssemblyScript's, which takes a step a bit.
 */
function truncated<T>(a: T, b: T): T {
  const x = abs<f64>(<f64>a);
  const y = abs<f64>(<f64>b);
  if (x < y) return a;
  const q = floor<f64>(x / y);
  const direct = sizeof<T>() == 4 ? q < QUOTIENT_F32 : q < QUOTIENT_F64 && y > LEAST && x < MOST;
  if (!direct) return <T>(a % b);
  let r = sizeof<T>() == 4 ? x - q * y : left(x, q, y);
  if (r < 0) r += y;
  return copysign<T>(<T>r, a);
}

/** x − q·y in float64, where it is representable: q·y is split exactly into p + (what p lost) (T. J. Dekker, Numer. Math. 18, 1971). */
function left(x: f64, q: f64, y: f64): f64 {
  const p = q * y;
  const qs = SPLIT * q;
  const ys = SPLIT * y;
  const qHigh = qs - (qs - q);
  const yHigh = ys - (ys - y);
  const qLow = q - qHigh;
  const yLow = y - yHigh;
  const lost = qLow * yLow - (p - qHigh * yHigh - qLow * yHigh - qHigh * yLow);
  return x - p - lost;
}
