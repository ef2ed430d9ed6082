import { sines, type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Cosine window: half a period of a sine. w[i] = sin(π (i + 1/2) / n).
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up.
 *
 * @example
 * round(signal.cosine(4), { decimals: 3 }).toArray(); // [0.383, 0.924, 0.924, 0.383]
 */
export function cosine<N extends number>(n: N, options: WindowOptions = {}): WindowOf<N> {
  return windowOf("cosine", n, options, (count, points) => sines(count, (i) => (2 * i + 1) / (2 * points)));
}
