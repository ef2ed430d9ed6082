import { asView } from "../array/as-view.ts";
import type { ArrayLike } from "../array/types.ts";
import { restride } from "../array/view.ts";
import { scope } from "../runtime/scope.ts";
import { type SpectrumOptions, timeLast, whole } from "./segments.ts";
import { type PowerSpectrum, powerSpectrum } from "./welch.ts";

/**
 * Power spectral density of a whole signal. P[f] = |FFT(w · x)|² / (fs Σ w²), twice that for the bins of a real signal that stand for two.
 *
 * Shapes: (…, n, …) → frequencies (bins,) and power (…, bins, …). Defaults as SciPy's: no window, the mean subtracted, densities. A shorter `nfft` crops the signal, a longer one has
 * zeros follow it. Throws AxisError, RangeError for options that do not fit the signal, ShapeError for such weights. Source: Schuster (1898).
 *
 * @example
 * const { frequencies, power } = signal.periodogram([1, 0, -1, 0], { fs: 100, scaling: "spectrum" });
 * frequencies.toArray(); // [0, 25, 50]
 * power.toArray(); // [0, 0.5, 0]
 */
export function periodogram<A extends ArrayLike>(x: A, options: SpectrumOptions = {}): PowerSpectrum<A> {
  return scope(() => {
    const { window = "boxcar", nfft, ...rest } = options;
    const { view, axis } = timeLast(asView(x), options.axis);
    const length = view.shape.at(-1) as number;
    const points = nfft === undefined ? length : whole("periodogram", "nfft", nfft, 1);
    const nperseg = Math.min(points, length);
    const taken = restride(view, [...view.shape.slice(0, -1), nperseg], view.strides);
    return powerSpectrum("periodogram", { view: taken, axis }, { ...rest, window, nperseg, nfft: points, noverlap: 0 });
  });
}
