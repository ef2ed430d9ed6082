import { asView } from "../array/as-view.ts";
import type { ComplexOf, RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { divideEach } from "../reduce/divide-each.ts";
import { meanView } from "../reduce/mean.ts";
import { medianOf } from "../reduce/median-of.ts";
import { rowsOf } from "../reduce/order-statistics.ts";
import { scope } from "../runtime/scope.ts";
import { reduction } from "../shape/reduce.ts";
import { nothing, type SegmentOptions, segmented, type TimeLast, timeLast } from "./segments.ts";
import { binsAt, frequenciesOf, powersOf, spectraOf } from "./spectra.ts";

/** The type of powers: real numbers of the signal's precision. */
export type PowerOf<A> = RealOf<ComplexOf<DTypeOf<A>>>;

/** A power spectrum. */
export interface PowerSpectrum<A extends ArrayLike = ArrayLike> {
  /** Of each bin, in cycles per unit of time. */
  readonly frequencies: NDArray<"float64", readonly [number]>;
  /** In the signal's shape, with bins in place of time. */
  readonly power: NDArray<PowerOf<A>, Shape>;
}

/** What Welch's method takes. */
export interface WelchOptions extends SegmentOptions {
  /** How the segments' powers become one: "mean", or "median", which outliers do not move, corrected for its bias. Default: "mean". */
  readonly average?: "mean" | "median";
}

/**
 * Power spectral density by Welch's method: the mean of the periodograms of weighted segments that overlap. P[f] = mean |FFT(w · segment)|² / (fs Σ w²), twice that for the bins of
 * a real signal that stand for two.
 *
 * Shapes: (…, n, …) → frequencies (bins,) and power (…, bins, …). Defaults as SciPy's: periodic Hann windows of 256 points, or of all where there are fewer, half of which
 * neighbours share; each segment's mean is subtracted; densities. Segments that would reach over the end are left out. Throws AxisError, RangeError for options that do not fit the signal,
 * ShapeError for such weights. Source: Welch (1967).
 *
 * @example
 * const { frequencies, power } = signal.welch(tile([1, -1], 8), { nperseg: 4, scaling: "spectrum" });
 * frequencies.toArray(); // [0, 0.25, 0.5]
 * power.argmax().item(); // 2
 */
export function welch<A extends ArrayLike>(x: A, options: WelchOptions = {}): PowerSpectrum<A> {
  return scope(() => powerSpectrum("welch", timeLast(asView(x), options.axis), options));
}

/** The body of `welch`, and of `periodogram`, whose only segment is the whole signal. */
export function powerSpectrum<A extends ArrayLike>(
  action: string,
  signal: TimeLast,
  { average = "mean", ...options }: WelchOptions,
): PowerSpectrum<A> {
  if (average !== "mean" && average !== "median") {
    throw new RangeError(`Cannot ${action} with average ${JSON.stringify(average)}: wanted "mean" or "median"`);
  }
  const plan = segmented(action, signal, options, { window: "hann", detrend: "constant", overlap: (n) => Math.floor(n / 2) });
  if (plan === undefined) return { frequencies: nothing(signal), power: nothing(signal) };
  const powers = powersOf(spectraOf(action, plan), plan);
  const joined = average === "mean" ? meanView(powers, reduction(powers.shape, { axis: -2 })) : median(powers);
  return { frequencies: wrap(frequenciesOf(action, plan)), power: wrap(binsAt(joined, signal.axis)) };
}

/** Over the segments, divided by the ratio of median to mean of so many exponentially distributed numbers. */
function median(powers: View): View {
  const found = reduction(powers.shape, { axis: -2 });
  let bias = 1;
  for (let i = 1; i <= (found.n - 1) >> 1; i++) bias += 1 / (2 * i + 1) - 1 / (2 * i);
  return divideEach(medianOf(rowsOf(powers, found), found.shape), bias);
}
