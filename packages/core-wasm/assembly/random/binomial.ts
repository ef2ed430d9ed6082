/**
 * Binomial deviates: by inversion where n·min(p, 1 − p) ≤ 30, else by rejection from triangle, parallelograms and exponential tails: V. Kachitvichyanukul and
 * B. W. Schmeiser, "Binomial random variate generation" (CACM 31, 1988), BTPE.
 */
import { exp } from "../exp/exp";
import { log } from "./log";
import { logFromZero } from "./log-from-zero";

/** What depends on n and p alone: r = min(p, 1 − p), q = 1 − r, and of the inversion or of BTPE what its paper calls so. */
// @ts-ignore: decorator
@unmanaged
class Setup {
  n: f64;
  p: f64;
  r: f64;
  q: f64;
  none: f64;
  bound: f64;
  m: f64;
  p1: f64;
  xm: f64;
  xl: f64;
  xr: f64;
  c: f64;
  laml: f64;
  lamr: f64;
  p2: f64;
  p3: f64;
  p4: f64;
}

/** n·r up to which inversion is used. */
const FEW: f64 = 30;

function prepare(s: Setup, n: f64, p: f64): void {
  s.n = n;
  s.p = p;
  // As NumPy rounds them: above a half, r is 1 − p and q is 1 − r.
  const r = p <= 0.5 ? p : 1.0 - p;
  const q = 1.0 - r;
  s.r = r;
  s.q = q;
  if (r * n <= FEW) {
    s.none = exp<f64, f64>(n * log(q));
    s.bound = floor<f64>(min(n, n * r + 10.0 * sqrt<f64>(n * r * q + 1.0)));
    return;
  }
  const fm = n * r + r;
  const m = floor<f64>(fm);
  const p1 = floor<f64>(2.195 * sqrt<f64>(n * r * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  const left = (fm - xl) / (fm - xl * r);
  const right = (xr - fm) / (xr * q);
  s.m = m;
  s.p1 = p1;
  s.xm = xm;
  s.xl = xl;
  s.xr = xr;
  s.c = c;
  s.laml = left * (1.0 + left / 2.0);
  s.lamr = right * (1.0 + right / 2.0);
  s.p2 = p1 * (1.0 + 2.0 * c);
  s.p3 = s.p2 + c / s.laml;
  s.p4 = s.p3 + c / s.lamr;
}

/** Successes of probability r, counted up from none. */
function invert<G>(stream: G, s: Setup): f64 {
  let count: f64 = 0;
  let share = s.none;
  let u = stream.uniform();
  while (u > share) {
    count += 1;
    if (count > s.bound) {
      count = 0;
      share = s.none;
      u = stream.uniform();
    } else {
      u -= share;
      share = ((s.n - count + 1.0) * s.r * share) / (count * s.q);
    }
  }
  return count;
}

/** Successes of probability r by BTPE. */
function reject<G>(stream: G, s: Setup): f64 {
  while (true) {
    const u = stream.uniform() * s.p4;
    let v = stream.uniform();
    let y: f64;
    if (u <= s.p1) return floor<f64>(s.xm - s.p1 * v + u);
    if (u <= s.p2) {
      const x = s.xl + (u - s.p1) / s.c;
      v = v * s.c + 1.0 - abs(s.m - x + 0.5) / s.p1;
      if (v > 1) continue;
      y = floor<f64>(x);
    } else if (u <= s.p3) {
      y = floor<f64>(s.xl + logFromZero(v) / s.laml);
      if (y < 0) continue;
      v = v * (u - s.p2) * s.laml;
    } else {
      y = floor<f64>(s.xr - logFromZero(v) / s.lamr);
      if (y > s.n) continue;
      v = v * (u - s.p3) * s.lamr;
    }
    if (accepted(s, y, v)) return y;
  }
}

function accepted(s: Setup, y: f64, v: f64): bool {
  const variance = s.n * s.r * s.q;
  const k = abs(y - s.m);
  if (k <= 20 || k >= variance / 2.0 - 1.0) return v <= ratio(s, y);
  const rho = (k / variance) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / variance + 0.5);
  const t = (-k * k) / (2.0 * variance);
  const a = logFromZero(v);
  if (a < t - rho) return true;
  if (a > t + rho) return false;
  const x1 = y + 1.0;
  const f1 = s.m + 1.0;
  const z = s.n + 1.0 - s.m;
  const w = s.n - y + 1.0;
  return a <= s.xm * log(f1 / x1) + (s.n - s.m + 0.5) * log(z / w) + (y - s.m) * log((w * s.r) / (x1 * s.q)) + stirling(f1) + stirling(z) + stirling(x1) + stirling(w);
}

/** The probability of y over that of the mode m, factor by factor. */
function ratio(s: Setup, y: f64): f64 {
  const odds = s.r / s.q;
  const a = odds * (s.n + 1.0);
  let f: f64 = 1;
  for (let i = s.m + 1.0; i <= y; i += 1) f *= a / i - odds;
  for (let i = y + 1.0; i <= s.m; i += 1) f /= a / i - odds;
  return f;
}

/** What Stirling's formula lacks of ln x!, for x − 1. */
function stirling(x: f64): f64 {
  const x2 = x * x;
  return (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166320.0;
}

/** Bytes of binomial's scratch. */
export function binomialScratch(): i32 {
  return offsetof<Setup>();
}

/**
 * out[0..n) = deviates; binomial(trials, p, n). Whole trials from 0 below 2^31 and probabilities, both float64, are `…Step` bytes apart, 0 for one for all. Without a
 * chance of success Generator draws nothing.
 */
export function binomial<G>(state: usize, n: i32, trials: usize, trialsStep: i32, p: usize, pStep: i32, out: usize, scratch: usize): void {
  const stream = changetype<G>(state);
  const s = changetype<Setup>(scratch);
  s.n = -1;
  const end = out + (<usize>n << 2);
  for (let at = out; at < end; at += 4) {
    const count = load<f64>(trials);
    const chance = load<f64>(p);
    trials += trialsStep;
    p += pStep;
    let y: f64 = 0;
    if (stream.legacy() || (count != 0 && chance != 0)) {
      if (s.n != count || s.p != chance) prepare(s, count, chance);
      y = s.r * count <= FEW ? invert<G>(stream, s) : reject<G>(stream, s);
      if (chance > 0.5) y = count - y;
    }
    store<i32>(at, <i32>y);
  }
}
