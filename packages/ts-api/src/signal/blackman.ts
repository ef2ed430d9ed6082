import { ofRaisedCosine, type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Blackman window: two cosines, side lobes below −58 dB. w[i] = 0.42 − 0.5 cos(2πi/(n − 1)) + 0.08 cos(4πi/(n − 1)).
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up.
 * Source: Harris, "On the use of windows for harmonic analysis" (1978).
 *
 * @example
 * round(signal.blackman(5), { decimals: 3 }).toArray(); // [0, 0.34, 1, 0.34, 0]
 */
export function blackman<N extends number>(n: N, options: WindowOptions = {}): WindowOf<N> {
  return windowOf(
    "blackman",
    n,
    options,
    ofRaisedCosine((raised) => (0.36 + 0.64 * raised) * raised),
  );
}
