/**
 * What both inverses share. In u = ln x, or the logarithm of the odds, the densities of the gamma and beta distributions are log-concave, hence so are both of their
 * cumulative functions F: ln F(u) − ln p is concave and monotone, Newton's method converges from everywhere, and Halley's, which knows the curvature, with third order
 * (Gil, Segura and Temme 2012, section 4). The callers keep a bracket all the same, for the rounding errors at its ends.
 */
import { log } from "../log/single";

/** Steps below this share of the width of the distribution are the last: what is left is its third power. */
export const CLOSE: f64 = 1e-5;

/** No start is so bad that more steps are needed: a bracket of all numbers is halved to neighbours by then. */
export const MOST_STEPS = 100;

/** Halley's step for h = ln F − ln p, w = h′ and slope = (ln w F)′; never more than twice and never less than half of Newton's. */
export function halley(h: f64, w: f64, slope: f64): f64 {
  const ratio = h / w;
  return -ratio / min<f64>(max<f64>(1 - 0.5 * ratio * (slope - w), 0.5), 2);
}

/** Where the next point lies outside of the bracket: the middle, in logarithms, or a step out where it has no second end yet. */
export function halved(x: f64, low: f64, high: f64): f64 {
  if (low == 0) return high < 1e-280 ? 0.5 * high : high * (high < 1e-100 ? 1e-20 : 0.01);
  if (high == Infinity) return low > 1e280 ? 2 * low : low * (low > 1e100 ? 1e20 : 100);
  return sqrt<f64>(low) * sqrt<f64>(high);
}

/** The normal quantile of p ≤ ½ to three digits (Abramowitz and Stegun 26.2.23), negative: to start with. */
export function roughNormal(p: f64): f64 {
  const t = sqrt<f64>(-2 * log(p));
  return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
}
