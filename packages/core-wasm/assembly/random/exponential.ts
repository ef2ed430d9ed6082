/** Standard exponential deviates by inversion, −log(1 − u), as NumPy's RandomState makes them. */
import { log } from "./log";
import { randomSample } from "./uniform";

/** out[0..n) = the next n deviates; np.random.standard_exponential(n). */
export function exponential(state: usize, n: i32, out: usize): void {
  randomSample(state, n, out);
  const end = out + (<usize>n << 3);
  for (let p = out; p < end; p += 8) store<f64>(p, -log(1.0 - load<f64>(p)));
}
