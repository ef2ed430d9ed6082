import { ofRaisedCosine, type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Hann window: a raised cosine that begins and ends at 0. w[i] = (1 − cos(2πi/(n − 1))) / 2.
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up.
 * Source: Harris, "On the use of windows for harmonic analysis" (1978).
 *
 * @example
 * signal.hann(5).toArray(); // [0, 0.5, 1, 0.5, 0]
 * signal.hann(4, { sym: false }).toArray(); // [0, 0.5, 1, 0.5]
 */
export function hann<N extends number>(n: N, options: WindowOptions = {}): WindowOf<N> {
  return windowOf(
    "hann",
    n,
    options,
    ofRaisedCosine((raised) => raised),
  );
}
