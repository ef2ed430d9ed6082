import { type NDArray, wrap } from "../array/ndarray.ts";
import { frequencies } from "./frequencies.ts";

/**
 * The frequencies of the bins of `rfft`, in cycles per unit of the sample spacing d: [0, 1, …, ⌊n/2⌋] / (n d).
 *
 * Shapes: → (⌊n/2⌋ + 1,), float64, NumPy's values to the bit. Throws ShapeError for an n that is no integer from 1 up, RangeError for a spacing of 0 or NaN.
 *
 * @example
 * rfftfreq(5, 0.5).toArray(); // [0, 0.4, 0.8]
 * rfftfreq(4).toArray(); // [0, 0.25, 0.5]
 */
export function rfftfreq(n: number, d = 1): NDArray<"float64", readonly [number]> {
  const bins = Math.floor(n / 2) + 1;
  return wrap(frequencies("rfftfreq", n, d, bins, bins));
}
