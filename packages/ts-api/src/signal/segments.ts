/** A signal cut into segments that overlap, as a view, and the options that say how: what the spectra of `periodogram`, `welch`, `spectrogram` and `stft` begin with. */
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type DType, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { Shape, TypedArray } from "../array/types.ts";
import { allocate, componentsOf, restride, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { permuted } from "../manipulate/transpose.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { assertTrend, type Trend } from "./detrend.ts";
import { getWindow, type WindowName } from "./get-window.ts";

/** What a spectrum of one whole signal takes. */
export interface SpectrumOptions {
  /** Samples per unit of time. Default: 1. */
  readonly fs?: number;
  /** A window's name, with its parameter if it has one (see `getWindow`), or the weights themselves. */
  readonly window?: WindowName | NDArray | TypedArray | readonly number[];
  /** Points of each transform: zeros follow a segment. Default: its length. */
  readonly nfft?: number;
  /** What is subtracted from each segment before it is weighted; false: nothing. */
  readonly detrend?: Trend | false;
  /** Of real signals the bins up to half of the sampling rate only, which then count twice; complex signals have all of them in any case. Default: true. */
  readonly returnOnesided?: boolean;
  /** "density": power per unit of frequency; "spectrum": power. Default: "density". */
  readonly scaling?: "density" | "spectrum";
  /** The axis of time; negative ones count from the back. Default: −1. */
  readonly axis?: number;
}

/** What a spectrum of segments takes besides. */
export interface SegmentOptions extends SpectrumOptions {
  /** Points of a segment. Default: the number of weights that are given, else 256; never more than the signal has. */
  readonly nperseg?: number;
  /** Points that neighbouring segments share. */
  readonly noverlap?: number;
}

/** A signal with time last, and what is to be done with it. */
export interface Segmented {
  /** (…, segments, points): a view. */
  readonly segments: View;
  /** The weights of a segment, float64. */
  readonly window: View;
  readonly nperseg: number;
  readonly step: number;
  readonly nfft: number;
  readonly fs: number;
  readonly detrend: Trend | false;
  readonly onesided: boolean;
  readonly scaling: "density" | "spectrum";
  /** Where time was. */
  readonly axis: number;
}

/** What differs from function to function. */
export interface Defaults {
  readonly window: WindowName;
  readonly detrend: Trend | false;
  /** Points that neighbours share, of so many. */
  readonly overlap: (nperseg: number) => number;
}

/** A signal with time as its last axis. */
export interface TimeLast {
  readonly view: View;
  /** Where time was. */
  readonly axis: number;
}

/** The signal's numbers with time last. */
export function timeLast(view: View, axis = -1): TimeLast {
  const at = normalizeAxis(axis, view.shape);
  const order = view.shape.map((_, i) => i).filter((i) => i !== at);
  return { view: castTo(permuted(view, [...order, at]), floatOf(view.dtype)), axis: at };
}

/** What SciPy makes of a signal without elements, instead of frequencies, times and powers: an empty array of its shape. */
export function nothing<S extends Shape, D extends DType>({ view, axis }: TimeLast): NDArray<D, S> {
  const shape = view.shape.slice(0, -1);
  shape.splice(axis, 0, view.shape.at(-1) as number);
  return wrap(allocate("float64", shape));
}

/** Cuts a signal; undefined where it has no elements. Throws RangeError for options that do not fit it, ShapeError for weights that do not. `action` starts messages: "welch". */
export function segmented(action: string, { view, axis }: TimeLast, options: SegmentOptions, defaults: Defaults): Segmented | undefined {
  const { fs = 1, detrend = defaults.detrend, returnOnesided = true, scaling = "density" } = options;
  if (!(fs > 0 && fs < Number.POSITIVE_INFINITY)) throw new RangeError(`Cannot ${action} with fs ${fs}: wanted a positive finite number`);
  if (detrend !== false) assertTrend(action, detrend);
  if (scaling !== "density" && scaling !== "spectrum") {
    throw new RangeError(`Cannot ${action} with scaling ${JSON.stringify(scaling)}: wanted "density" or "spectrum"`);
  }
  if (view.size === 0) return undefined;
  const length = view.shape.at(-1) as number;
  const window = weightsOf(action, options.window ?? defaults.window, options.nperseg, length);
  const nperseg = window.size;
  const nfft = whole(action, "nfft", options.nfft ?? nperseg, nperseg);
  const noverlap = whole(action, "noverlap", options.noverlap ?? defaults.overlap(nperseg), 0);
  if (noverlap >= nperseg)
    throw new RangeError(`Cannot ${action} with noverlap ${noverlap}: wanted less than the ${nperseg} points of a segment`);
  const step = nperseg - noverlap;
  const stride = view.strides.at(-1) as number;
  const segments = restride(
    view,
    [...view.shape.slice(0, -1), Math.floor((length - noverlap) / step), nperseg],
    [...view.strides.slice(0, -1), step * stride, stride],
  );
  const onesided = returnOnesided && componentsOf(view) === 1;
  return { segments, window, nperseg, step, nfft, fs, detrend, onesided, scaling, axis };
}

/** The weights of a segment: by name as many as `nperseg` says, no more than the signal is long. */
function weightsOf(action: string, window: NonNullable<SpectrumOptions["window"]>, nperseg: number | undefined, length: number): View {
  if (nperseg !== undefined) whole(action, "nperseg", nperseg, 1);
  if (isName(window)) return asView(getWindow(window, Math.min(nperseg ?? 256, length)));
  const weights = castTo(asView(window), "float64");
  if (weights.shape.length !== 1 || weights.size > length || weights.size < 1) {
    throw new ShapeError(`Cannot ${action} with a window of shape ${formatShape(weights.shape)}: wanted 1 to ${length} weights`, [
      weights.shape,
    ]);
  }
  if (nperseg !== undefined && nperseg !== weights.size) {
    throw new ShapeError(`Cannot ${action} with a window of ${weights.size} weights for ${nperseg} points: wanted as many`, [
      weights.shape,
    ]);
  }
  return weights;
}

function isName(window: NonNullable<SpectrumOptions["window"]>): window is WindowName {
  return typeof window === "string" || typeof window === "number" || (Array.isArray(window) && typeof window[0] === "string");
}

/** Throws RangeError unless a number of points is an integer from `least` up. */
export function whole(action: string, name: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`Cannot ${action} with ${name} ${value}: wanted an integer from ${least} up`);
  return value;
}
