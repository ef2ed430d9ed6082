/**
 * Beta deviates. For parameters up to 1 by Jöhnk's method (Metrika 8, 1964): powers of uniform deviates whose sum is at most 1; otherwise G_a / (G_a + G_b) of gamma
 * deviates.
 */
import { exp } from "../exp/exp";
import { log1p } from "../log/log1p";
import { power } from "../power/power";
import { standardGamma } from "./gamma";
import { log } from "./log";
import { logFromZero } from "./log-from-zero";

/** Below it, for both parameters, Generator takes the deviate for 0 or 1. */
const TINY: f64 = 3e-103;

function nextBeta<G>(stream: G, a: f64, b: f64): f64 {
  if (a <= 1 && b <= 1) {
    if (!stream.legacy() && a < TINY && b < TINY) return (a + b) * stream.uniform() < a ? 1 : 0;
    return johnk<G>(stream, a, b);
  }
  const x = standardGamma<G>(stream, a);
  return x / (x + standardGamma<G>(stream, b));
}

function johnk<G>(stream: G, a: f64, b: f64): f64 {
  while (true) {
    const u = stream.uniform();
    const v = stream.uniform();
    const x = power<f64>(u, 1.0 / a);
    const y = power<f64>(v, 1.0 / b);
    if (x + y > 1) continue;
    if (stream.legacy()) return x + y > 0 ? x / (x + y) : ofLogarithms(logFromZero(u) / a, logFromZero(v) / b);
    if (u + v == 0) continue;
    return x > 0 && y > 0 ? x / (x + y) : quotient(logFromZero(u) / a - logFromZero(v) / b);
  }
}

/** x / (x + y) from ln x and ln y, where both underflow; RandomState's. */
function ofLogarithms(x: f64, y: f64): f64 {
  const largest = max(x, y);
  const p = x - largest;
  const q = y - largest;
  return exp<f64, f64>(p - log(exp<f64, f64>(p) + exp<f64, f64>(q)));
}

/** The same from ln(x / y), where one underflows; Generator's. */
function quotient(delta: f64): f64 {
  if (delta > 0) return exp<f64, f64>(-log1p<f64, f64>(exp<f64, f64>(-delta)));
  return exp<f64, f64>(delta - log1p<f64, f64>(exp<f64, f64>(delta)));
}

/** out[0..n) = deviates; beta(a, b, n). Parameters > 0 are `…Step` bytes apart, 0 for one for all. */
export function beta<G>(state: usize, n: i32, a: usize, aStep: i32, b: usize, bStep: i32, out: usize): void {
  const stream = changetype<G>(state);
  const end = out + (<usize>n << 3);
  for (let p = out; p < end; p += 8) {
    store<f64>(p, nextBeta<G>(stream, load<f64>(a), load<f64>(b)));
    a += aStep;
    b += bStep;
  }
}
