import { type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Boxcar window: no window at all, ones.
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up.
 *
 * @example
 * signal.boxcar(3).toArray(); // [1, 1, 1]
 */
export function boxcar<N extends number>(n: N, options: WindowOptions = {}): WindowOf<N> {
  return windowOf("boxcar", n, options, (count) => new Float64Array(count).fill(1));
}
