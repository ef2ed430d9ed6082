import { type NDArray, wrap } from "../array/ndarray.ts";
import { frequencies } from "./frequencies.ts";

/**
 * The frequencies of a transform's bins, in cycles per unit of the sample spacing d: [0, 1, …, ⌈n/2⌉ − 1, −⌊n/2⌋, …, −1] / (n d).
 *
 * Shapes: → (n,), float64, NumPy's values to the bit. Throws ShapeError for an n that is no integer from 1 up, RangeError for a spacing of 0 or NaN.
 *
 * @example
 * fftfreq(5, 0.5).toArray(); // [0, 0.4, 0.8, -0.8, -0.4]
 * fftfreq(4).toArray(); // [0, 0.25, -0.5, -0.25]
 */
export function fftfreq<N extends number>(n: N, d = 1): NDArray<"float64", readonly [N]> {
  return wrap(frequencies("fftfreq", n, d, n, Math.ceil(n / 2)));
}
