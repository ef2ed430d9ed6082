import { hann } from "./hann.ts";
import { raisedCosines, type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Tukey window: ones whose ends, a part alpha of the whole, are tapered as a Hann window. w[i] = (1 − cos(2πi/(alpha (n − 1)))) / 2 for i ≤ alpha (n − 1)/2, then 1.
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up. An alpha of 0 or less is `boxcar`, of 1 or more `hann`; NaN throws RangeError.
 * Source: Harris, "On the use of windows for harmonic analysis" (1978).
 *
 * @example
 * signal.tukey(9, 0.5).toArray(); // [0, 0.5, 1, 1, 1, 1, 1, 0.5, 0]
 */
export function tukey<N extends number>(n: N, alpha = 0.5, options: WindowOptions = {}): WindowOf<N> {
  if (Number.isNaN(alpha)) throw new RangeError("Cannot tukey with alpha NaN: wanted a number from 0 to 1");
  if (alpha >= 1) return hann(n, options);
  return windowOf("tukey", n, options, (count, points) => {
    const taper = alpha > 0 ? Math.floor((alpha * (points - 1)) / 2) + 1 : 0;
    const weights = new Float64Array(count).fill(1);
    weights.set(raisedCosines(Math.min(count, taper), (i) => (2 * i) / (alpha * (points - 1))));
    return weights;
  });
}
