/**
 * ln z = ln |z| + i arg z, to other bases, and ln(1 + z). |z|² = x² + y² is formed from exact products (Dekker) and their exact sum, so that ln |z| keeps its accuracy near |z| = 1, where all
 * leading bits cancel; there it is log1p(|z|² − 1)/2. Special values as C99 Annex G has them.
 */
import { log as logOf } from "../log/log";
import { atan2 } from "../trig/single";
import { put } from "./pair";

/** Between these no square overflows, and none that counts underflows. */
const SMALL: f64 = 1e-140;
const LARGE: f64 = 1e150;
/** What lies outside is scaled by 2^±600, whose logarithm is ±SHIFT. */
const UP: f64 = 4.149515568880993e180;
const DOWN: f64 = 2.409919865102884e-181;
const SHIFT: f64 = 415.8883083359672;

export function log(x: f64, y: f64, to: usize): void {
  put(to, logModulus(x, y), atan2(y, x));
}

/** The logarithm to another base, of which `scale` is 1 / ln. */
export function logTo(scale: f64, x: f64, y: f64, to: usize): void {
  put(to, logModulus(x, y) * scale, atan2(y, x) * scale);
}

/** ln(1 + z): where |1 + z| is near 1 from |1 + z|² − 1 = 2x + x² + y², summed exactly too. */
export function log1p(x: f64, y: f64, to: usize): void {
  const im = atan2(y, 1 + x);
  const p = x * x;
  const q = y * y;
  const first = 2 * x + p;
  if (!(abs<f64>(first + q) < 0.5)) return put(to, logModulus(1 + x, y), im);
  put(to, halfLog1p(first, q, sumError(2 * x, p, first), squareError(x, p), squareError(y, q)), im);
}

/** ln √(x² + y²). */
export function logModulus(x: f64, y: f64): f64 {
  x = abs<f64>(x);
  y = abs<f64>(y);
  if (x == Infinity || y == Infinity) return Infinity;
  const larger = max<f64>(x, y);
  if (larger == 0) return -Infinity;
  if (larger > LARGE) return halfLog(larger * DOWN, min<f64>(x, y) * DOWN) + SHIFT;
  if (larger < SMALL) return halfLog(larger * UP, min<f64>(x, y) * UP) - SHIFT;
  return halfLog(larger, min<f64>(x, y));
}

/** ln(a² + b²)/2 for a ≥ b ≥ 0. */
function halfLog(a: f64, b: f64): f64 {
  const p = a * a;
  const q = b * b;
  const pLow = squareError(a, p);
  const qLow = squareError(b, q);
  const sum = p + q;
  if (sum > 0.75 && sum < 2) {
    // 1 is taken off where that is exact: from p, or half of it from each.
    const one = p < 0.5 ? 0.5 : 1;
    return halfLog1p(p - one, q - (1 - one), 0, pLow, qLow);
  }
  return 0.5 * (realLog(sum) + (p - sum + q + (pLow + qLow)) / sum);
}

/** x² − p for p = fl(x²), exactly: the halves of x are rounded, so that either has 26 bits. */
function squareError(x: f64, p: f64): f64 {
  const high = reinterpret<f64>((reinterpret<u64>(x) + (1 << 26)) & ~((1 << 27) - 1));
  const low = x - high;
  return high * high - p + 2 * high * low + low * low;
}

/** a + b − s for s = fl(a + b), exactly. */
// @ts-ignore: decorator
@inline
function sumError(a: f64, b: f64, s: f64): f64 {
  const t = s - a;
  return a - (s - t) + (b - t);
}

/** ln(1 + t)/2 for t = a + b + c + d + e, of which the last three are as small as rounding errors of the first two; what 1 + t loses in rounding is added back. */
function halfLog1p(a: f64, b: f64, c: f64, d: f64, e: f64): f64 {
  const high = a + b;
  const low = d + e;
  const lower = low + c;
  const head = high + lower;
  const t = head + (sumError(a, b, high) + sumError(d, e, low) + sumError(low, c, lower) + sumError(high, lower, head));
  const u = 1 + t;
  return 0.5 * (realLog(u) + (t - (u - 1)) / u);
}

function realLog(x: f64): f64 {
  return logOf<f64, f64>(x);
}
