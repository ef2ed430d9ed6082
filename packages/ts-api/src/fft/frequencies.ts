import { allocate, scalarsOf, type View } from "../array/view.ts";
import { assertPoints } from "../shape/fft.ts";

/** The frequencies of the first `bins` bins of n points at a spacing of d, those from `negative` on a turn lower. `action` starts messages: "fftfreq". */
export function frequencies(action: string, n: number, d: number, bins: number, negative: number): View {
  assertPoints(n, action);
  if (d === 0 || Number.isNaN(d)) throw new RangeError(`Cannot ${action} with a sample spacing of ${d}: wanted a number other than 0`);
  const view = allocate("float64", [bins]);
  const values = scalarsOf(view);
  // One rounding for the step and one for each product, as in NumPy: dividing each by n·d would differ in last bits.
  const step = 1 / (n * d);
  for (let i = 0; i < bins; i++) values[i] = (i < negative ? i : i - n) * step;
  return view;
}
