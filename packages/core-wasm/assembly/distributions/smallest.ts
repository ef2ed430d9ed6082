/**
 * Quantiles of distributions on whole numbers: the smallest k from `least` to `most` with f(k) ≥ q, or with f(k) ≤ q where f falls. From a guess steps that double
 * find two k that enclose it, halving finds it between them: about 2 log2(distance) values of f, for every f that is monotone within rounding. Callers
 * ask the smaller side: for q beyond ½ the other function at 1 − q, which is exact.
 */
import { Standard } from "./run";

/** Above this whole numbers are no longer all numbers. */
const LIMIT: f64 = 9007199254740992;

export function smallest(f: Standard, falls: bool, q: f64, a: f64, b: f64, guess: f64, least: f64, most: f64): f64 {
  if (most > LIMIT) most = LIMIT;
  let k = guess > least ? floor<f64>(guess < most ? guess : most) : least;
  // f reaches q at `high` and not at `low`, which may be least − 1.
  let low = k, high = k;
  let step: f64 = 1;
  if (reaches(f, falls, q, a, b, k)) {
    for (;;) {
      if (high <= least) return least;
      low = max<f64>(high - step, least - 1);
      if (low < least || !reaches(f, falls, q, a, b, low)) break;
      high = low;
      step += step;
    }
  } else {
    for (;;) {
      if (low >= most) return most;
      high = min<f64>(low + step, most);
      if (high >= most || reaches(f, falls, q, a, b, high)) break;
      low = high;
      step += step;
    }
  }
  while (high - low > 1) {
    const middle = floor<f64>(low + 0.5 * (high - low));
    if (reaches(f, falls, q, a, b, middle)) high = middle;
    else low = middle;
  }
  return high;
}

// @ts-ignore: decorator
@inline
function reaches(f: Standard, falls: bool, q: f64, a: f64, b: f64, k: f64): bool {
  const y = f(k, a, b);
  return falls ? y <= q : y >= q;
}
