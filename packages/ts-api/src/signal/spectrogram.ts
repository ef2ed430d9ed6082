import { asView } from "../array/as-view.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import { nothing, type SegmentOptions, segmented, timeLast } from "./segments.ts";
import { frequenciesOf, magnitudesOf, powersOf, scaledSpectra, segmentsLast, spectraOf, timesOf } from "./spectra.ts";
import type { PowerOf } from "./welch.ts";

/** What a spectrogram holds: powers, or the spectra themselves, or their moduli. */
export type SpectrogramMode = "psd" | "complex" | "magnitude";

/** What a spectrogram takes. */
export interface SpectrogramOptions<M extends SpectrogramMode = SpectrogramMode> extends SegmentOptions {
  /** "psd": powers. "complex": spectra. "magnitude": their moduli. Default: "psd". */
  readonly mode?: M;
}

/** Spectra over time. */
export interface Spectrogram<A extends ArrayLike = ArrayLike, M extends SpectrogramMode = "psd"> {
  /** Of each bin, in cycles per unit of time. */
  readonly frequencies: NDArray<"float64", readonly [number]>;
  /** The middle of each segment. */
  readonly times: NDArray<"float64", readonly [number]>;
  /** In the signal's shape, with bins in place of time, and segments as a last axis. */
  readonly values: NDArray<M extends "complex" ? ComplexOf<DTypeOf<A>> : PowerOf<A>, Shape>;
}

/**
 * The spectra of a signal's segments, one after the other: how its frequencies change over time. S[f, t] = |FFT(w · segment t)|² / (fs Σ w²), twice that for the bins of a real signal
 * that stand for two.
 *
 * Shapes: (…, n, …) → frequencies (bins,), times (segments,) and values (…, bins, …, segments). Defaults as SciPy's: periodic Tukey windows of 256 points with an eighth of taper
 * at each end, of which neighbours share an eighth; each segment's mean is subtracted; densities. Throws AxisError, RangeError for options that do not fit the signal,
 * ShapeError for such weights.
 *
 * @example
 * const { times, values } = signal.spectrogram(tile([1, -1], 16), { nperseg: 8, noverlap: 0 });
 * times.toArray(); // [4, 12, 20, 28]
 * values.shape; // [5, 4]
 */
export function spectrogram<A extends ArrayLike, M extends SpectrogramMode = "psd">(
  x: A,
  options: SpectrogramOptions<M> = {},
): Spectrogram<A, M> {
  return scope(() => {
    const mode: SpectrogramMode = options.mode ?? "psd";
    if (mode !== "psd" && mode !== "complex" && mode !== "magnitude") {
      throw new RangeError(`Cannot spectrogram in mode ${JSON.stringify(mode)}: wanted "psd", "complex" or "magnitude"`);
    }
    const signal = timeLast(asView(x), options.axis);
    const plan = segmented("spectrogram", signal, options, {
      window: ["tukey", 0.25],
      detrend: "constant",
      overlap: (n) => Math.floor(n / 8),
    });
    if (plan === undefined) return { frequencies: nothing(signal), times: nothing(signal), values: nothing(signal) };
    const spectra = spectraOf("spectrogram", plan);
    const values =
      mode === "psd" ? powersOf(spectra, plan) : mode === "complex" ? scaledSpectra(spectra, plan) : magnitudesOf(spectra, plan);
    return {
      frequencies: wrap(frequenciesOf("spectrogram", plan)),
      times: wrap(timesOf(plan)),
      values: wrap(segmentsLast(values, signal.axis)),
    };
  });
}
