import { asView } from "../array/as-view.ts";
import { assignView } from "../array/assign.ts";
import type { ComplexOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate, componentsOf, restride, type View } from "../array/view.ts";
import { scope } from "../runtime/scope.ts";
import { nothing, type Segmented, type SegmentOptions, segmented, timeLast } from "./segments.ts";
import { frequenciesOf, scaledSpectra, segmentsLast, spectraOf, timesOf } from "./spectra.ts";

/** What a short-time transform takes. */
export interface StftOptions extends SegmentOptions {
  /** "zeros": half a segment of zeros goes before and behind, so that the first segment is centred on the first sample; null: nothing. Default: "zeros". */
  readonly boundary?: "zeros" | null;
  /** Zeros follow the signal until the last segment is whole; false: what is left over is left out. Default: true. */
  readonly padded?: boolean;
}

/** Spectra over time, complex. */
export interface ShortTimeSpectra<A extends ArrayLike = ArrayLike> {
  /** Of each bin, in cycles per unit of time. */
  readonly frequencies: NDArray<"float64", readonly [number]>;
  /** The middle of each segment. */
  readonly times: NDArray<"float64", readonly [number]>;
  /** In the signal's shape, with bins in place of time, and segments as a last axis. */
  readonly values: NDArray<ComplexOf<DTypeOf<A>>, Shape>;
}

/**
 * Short-time Fourier transform: the transforms of weighted segments. Z[f, t] = FFT(w · segment t) / Σ w; divided by √(fs Σ w²) for densities.
 *
 * Shapes: (…, n, …) → frequencies (bins,), times (segments,) and values (…, bins, …, segments). Defaults as SciPy's: periodic Hann windows of 256 points, half of which neighbours
 * share, no trend subtracted, scaled as a spectrum, zeros around the signal. Throws AxisError, RangeError for options that do not fit the signal, ShapeError for such weights.
 *
 * @example
 * const { times, values } = signal.stft([1, -1, 1, -1, 1, -1, 1, -1], { nperseg: 4 });
 * times.toArray(); // [0, 2, 4, 6, 8]
 * values.at(2, 1).item(); // { re: 1, im: 0 }
 */
export function stft<A extends ArrayLike>(x: A, options: StftOptions = {}): ShortTimeSpectra<A> {
  return scope(() => {
    const { boundary = "zeros", padded = true, scaling = "spectrum", ...rest } = options;
    if (boundary !== "zeros" && boundary !== null) {
      throw new RangeError(`Cannot stft with boundary ${JSON.stringify(boundary)}: wanted "zeros" or null`);
    }
    const signal = timeLast(asView(x), options.axis);
    const given = { ...rest, scaling };
    const defaults = { window: "hann", detrend: false, overlap: (n: number) => Math.floor(n / 2) } as const;
    const inside = segmented("stft", signal, given, defaults);
    if (inside === undefined) return { frequencies: nothing(signal), times: nothing(signal), values: nothing(signal) };
    const before = boundary === null ? 0 : Math.floor(inside.nperseg / 2);
    const view = withZeros(signal.view, before, padded, inside);
    const plan = segmented("stft", { ...signal, view }, { ...given, nperseg: inside.nperseg }, defaults) as Segmented;
    const spectra = scaledSpectra(spectraOf("stft", plan), plan);
    return {
      frequencies: wrap(frequenciesOf("stft", plan)),
      times: wrap(timesOf(plan, boundary === null ? 0 : plan.nperseg / 2)),
      values: wrap(segmentsLast(spectra, signal.axis)),
    };
  });
}

/** The signal between as many zeros on either side, and with more behind it until segments fit. */
function withZeros(view: View, before: number, padded: boolean, { nperseg, step }: Segmented): View {
  const length = (view.shape.at(-1) as number) + 2 * before;
  const missing = padded ? (step - ((length - nperseg) % step)) % step : 0;
  if (before === 0 && missing === 0) return view;
  const out = allocate(view.dtype, [...view.shape.slice(0, -1), length + missing], "zeros");
  assignView(restride(out, view.shape, out.strides, out.offset + before * componentsOf(out)), view);
  return out;
}
