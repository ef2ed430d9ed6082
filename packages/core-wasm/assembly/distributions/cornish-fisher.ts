/** A quantile from mean, deviation and skewness, to begin a search at: μ + σ (z + γ (z² − 1) / 6) for the normal quantile z (Cornish & Fisher, 1938). */
import * as norm from "./norm";

/** NaN where there is no deviation. */
export function cornishFisher(q: f64, upper: bool, mean: f64, deviation: f64, skewness: f64): f64 {
  const z = upper ? norm.isf(q, 0, 0) : norm.ppf(q, 0, 0);
  return mean + deviation * (z + (skewness * (z * z - 1)) / 6);
}
