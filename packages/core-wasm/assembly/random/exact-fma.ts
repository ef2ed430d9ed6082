/**
 * A fused multiply-add in software: a·b + c with one rounding, for machines (and WebAssembly) that offer none in reproducible form.
 *
 * The product is split into its value and its error (Dekker, Numer. Math. 18, 1971), the sum into value and error (Knuth), and the two
 * errors are added with rounding to odd, after which one ordinary addition rounds correctly: Boldo and Melquiond, "Emulation of a FMA
 * and correctly rounded sums: proved algorithms using rounding to odd" (IEEE Trans. Comput. 57, 2008).
 */

/** 2^27 + 1: splits 53 bits into two halves whose products are exact. */
const SPLITTER: f64 = 134217729.0;

/** The upper half of x's bits; x minus it is exact and has 26 bits. */
// @ts-ignore: decorator
@inline
export function upper(x: f64): f64 {
  const t = x * SPLITTER;
  return t - (t - x);
}

/** a·b − p for p = fl(a·b), exactly. */
// @ts-ignore: decorator
@inline
export function productError(a: f64, b: f64, p: f64): f64 {
  const ah = upper(a);
  const al = a - ah;
  const bh = upper(b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/** a + b − s for s = fl(a + b), exactly. */
// @ts-ignore: decorator
@inline
function sumError(a: f64, b: f64, s: f64): f64 {
  const t = s - a;
  return a - (s - t) + (b - t);
}

/** a + b, rounded to odd: where it is not exact, to the neighbour whose last bit is set. */
// @ts-ignore: decorator
@inline
function addToOdd(a: f64, b: f64): f64 {
  const s = a + b;
  const error = sumError(a, b, s);
  const bits = reinterpret<i64>(s);
  if (error == 0 || bits & 1) return s;
  return reinterpret<f64>(bits + (error > 0 == s > 0 ? 1 : -1));
}

/** a·b + c, rounded once. For finite values whose products neither overflow (|a|, |b| < 2^996) nor lose bits below 2^-1022. */
export function exactFma(a: f64, b: f64, c: f64): f64 {
  const p = a * b;
  const s = p + c;
  return s + addToOdd(sumError(p, c, s), productError(a, b, p));
}
