import { ofRaisedCosine, type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Hamming window: a raised cosine whose first side lobe is cancelled. w[i] = 0.54 − 0.46 cos(2πi/(n − 1)).
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up.
 * Source: Harris, "On the use of windows for harmonic analysis" (1978).
 *
 * @example
 * round(signal.hamming(5), { decimals: 3 }).toArray(); // [0.08, 0.54, 1, 0.54, 0.08]
 */
export function hamming<N extends number>(n: N, options: WindowOptions = {}): WindowOf<N> {
  return windowOf(
    "hamming",
    n,
    options,
    ofRaisedCosine((raised) => 0.08 + 0.92 * raised),
  );
}
