import { type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Bartlett window: a triangle that begins and ends at 0. w[i] = 2i/(n − 1) up to the middle.
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up.
 *
 * @example
 * signal.bartlett(5).toArray(); // [0, 0.5, 1, 0.5, 0]
 */
export function bartlett<N extends number>(n: N, options: WindowOptions = {}): WindowOf<N> {
  return windowOf("bartlett", n, options, (count, points) => Float64Array.from({ length: count }, (_, i) => (2 * i) / (points - 1)));
}
