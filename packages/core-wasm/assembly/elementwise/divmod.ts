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
  const r = <T>(a % b);
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
  const r = <T>(a % b);
  let q = <T>((a - r) / b);
  if (r != 0 && (b < 0) != (r < 0)) q = <T>(q - 1);
  if (q == 0) return copysign<T>(0, <T>(a / b));
  const down = floor<T>(q);
  return q - down > 0.5 ? <T>(down + 1) : down;
}
