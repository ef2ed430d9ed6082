/**
 * Normal deviates by Marsaglia's polar method as NumPy's RandomState runs it: x₁, x₂ uniform on (−1, 1) until 0 < r² = x₁² + x₂² < 1,
 * then f = √(−2 log r² / r²) gives f·x₂ now and f·x₁ at the next call. Marsaglia and Bray (SIAM Review 6, 1964).
 */
import { VECTOR } from "../lanes";
import { log } from "./log";
import { hasGauss, leaveGauss, position, setPosition, takeGauss, temperLanes, temperMask15, temperMask7 } from "./mt19937";
import { doublesReady, lowerUnit, lowWord, nextDouble, toDoubles, upperUnit } from "./uniform";

const PAIR: usize = 16;
const ONE = memory.data<f64>([1]);

/**
 * Writes candidates (x₁, x₂) from p on until `end` or the words run out, one rejected being overwritten by the next, at least one. The
 * loop has no branch on the outcome, which a fifth of the time is a surprise. Returns the end of the accepted ones.
 */
// @ts-ignore: decorator
@inline
function drawPairs(state: usize, p: usize, end: usize): usize {
  if (ASC_FEATURE_SIMD) {
    const ready = doublesReady(state, i32.MAX_VALUE);
    if (ready > 0) return drawReadyPairs(state, ready, p, end);
  }
  const x1 = 2.0 * nextDouble(state) - 1.0;
  const x2 = 2.0 * nextDouble(state) - 1.0;
  store<f64>(p, x1);
  store<f64>(p, x2, 8);
  return p + PAIR * <usize>accepted(x1 * x1 + x2 * x2);
}

/** The same for `ready` doubles whose words lie side by side: a vector of words is a candidate. */
// @ts-ignore: decorator
@inline
function drawReadyPairs(state: usize, ready: i32, p: usize, end: usize): usize {
  const first = state + (<usize>position(state) << 2);
  const stop = first + (<usize>ready << 3);
  const mask7 = temperMask7();
  const mask15 = temperMask15();
  const low = lowWord();
  const upper = upperUnit();
  const lower = lowerUnit();
  const one = v128.load_splat<f64>(ONE);
  let words = first;
  for (; words < stop && p < end; words += VECTOR) {
    const u = toDoubles(temperLanes(words, mask7, mask15), low, upper, lower);
    const x = v128.sub<f64>(v128.add<f64>(u, u), one);
    v128.store(p, x);
    const x1 = v128.extract_lane<f64>(x, 0);
    const x2 = v128.extract_lane<f64>(x, 1);
    p += PAIR * <usize>accepted(x1 * x1 + x2 * x2);
  }
  setPosition(state, position(state) + <i32>((words - first) >> 2));
  return p;
}

// @ts-ignore: decorator
@inline
function accepted(r2: f64): bool {
  return (r2 < 1.0) & (r2 != 0.0);
}

/** The factor that makes an accepted pair normal. */
// @ts-ignore: decorator
@inline
function polar(x1: f64, x2: f64): f64 {
  const r2 = x1 * x1 + x2 * x2;
  return sqrt<f64>((-2.0 * log(r2)) / r2);
}

/** out[0..n) = the next n standard normal deviates; np.random.standard_normal(n). */
export function gauss(state: usize, n: i32, out: usize): void {
  let p = out;
  const end = out + (<usize>n << 3);
  if (n > 0 && hasGauss(state)) {
    store<f64>(p, takeGauss(state));
    p += 8;
  }
  while (p + PAIR <= end) {
    const drawn = drawPairs(state, p, end - (PAIR - 8));
    for (; p < drawn; p += PAIR) {
      const x1 = load<f64>(p);
      const x2 = load<f64>(p, 8);
      const f = polar(x1, x2);
      store<f64>(p, f * x2);
      store<f64>(p, f * x1, 8);
    }
  }
  if (p < end) store<f64>(p, nextGauss(state));
}

/** One standard normal deviate. */
export function nextGauss(state: usize): f64 {
  if (hasGauss(state)) return takeGauss(state);
  let x1: f64, x2: f64;
  do {
    x1 = 2.0 * nextDouble(state) - 1.0;
    x2 = 2.0 * nextDouble(state) - 1.0;
  } while (!accepted(x1 * x1 + x2 * x2));
  const f = polar(x1, x2);
  leaveGauss(state, f * x1);
  return f * x2;
}
