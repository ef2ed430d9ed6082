import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf } from "../array/view.ts";
import { assertPoints } from "../shape/fft.ts";

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
  assertPoints(n, "fftfreq");
  if (d === 0 || Number.isNaN(d)) throw new RangeError(`Cannot fftfreq with a sample spacing of ${d}: wanted a number other than 0`);
  const view = allocate("float64", [n]);
  const values = scalarsOf(view);
  // One rounding for the step and one for each product, as in NumPy: dividing each by n·d would differ in last bits.
  const step = 1 / (n * d);
  const positive = Math.ceil(n / 2);
  for (let i = 0; i < n; i++) values[i] = (i < positive ? i : i - n) * step;
  return wrap(view);
}
