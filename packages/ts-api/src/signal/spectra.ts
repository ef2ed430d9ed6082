/** The spectra of a signal's segments: without trend, weighted, transformed; their powers; and where the axes go. */
import { base } from "@genmath/core-wasm/base";
import { castTo } from "../array/cast.ts";
import { realOf } from "../array/dtype.ts";
import { parts } from "../array/parts.ts";
import { allocate, overScalars, scalarsOf, type View } from "../array/view.ts";
import { absOf } from "../elementwise/abs.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { frequencies } from "../fft/frequencies.ts";
import { transform } from "../fft/transform.ts";
import { permuted } from "../manipulate/transpose.ts";
import { sumView } from "../reduce/sum.ts";
import { reduction } from "../shape/reduce.ts";
import { detrended } from "./detrend.ts";
import type { Segmented } from "./segments.ts";

/** (…, segments, bins), complex. */
export function spectraOf(action: string, { segments, window, nfft, detrend, onesided }: Segmented): View {
  const level = detrend === false ? segments : detrended(segments, detrend);
  const weighted = binaryOf(base, "multiply", level, castTo(window, realOf(segments.dtype)));
  return transform({ action, kind: onesided ? "real" : "complex", inverse: false }, weighted, { n: nfft });
}

/** |spectrum|² times the scale, twice that for bins that stand for two. */
export function powersOf(spectra: View, { nfft, onesided, ...segmented }: Segmented): View {
  const [re, im] = parts(spectra).map((part) => binaryOf(base, "multiply", part, part)) as [View, View];
  const scale = scaleOf({ nfft, onesided, ...segmented });
  const factors = new Float64Array(spectra.shape.at(-1) as number).fill(scale);
  // Bin 0 and, of an even length, the last one have no twin.
  if (onesided) factors.subarray(1, nfft % 2 === 0 ? -1 : undefined).fill(2 * scale);
  const each = castTo(overScalars(factors, "float64", [factors.length]), re.dtype);
  return binaryOf(base, "multiply", binaryOf(base, "add", re, im), each);
}

/** 1 / (fs Σ w²) for a density, 1 / (Σ w)² for a spectrum. */
export function scaleOf({ window, fs, scaling }: Segmented): number {
  const sum = (view: View) => scalarsOf(sumView(view, reduction(view.shape, {})))[0] as number;
  return scaling === "density" ? 1 / (fs * sum(binaryOf(base, "multiply", window, window))) : 1 / sum(window) ** 2;
}

/** The frequencies of the bins. */
export function frequenciesOf(action: string, { nfft, fs, onesided }: Segmented): View {
  const bins = Math.floor(nfft / 2) + 1;
  return onesided ? frequencies(action, nfft, 1 / fs, bins, bins) : frequencies(action, nfft, 1 / fs, nfft, Math.ceil(nfft / 2));
}

/** The middles of the segments in time, from `start` on. */
export function timesOf({ segments, nperseg, step, fs }: Segmented, start = 0): View {
  const view = allocate("float64", [segments.shape.at(-2) as number]);
  const values = scalarsOf(view);
  for (let i = 0; i < values.length; i++) values[i] = (nperseg / 2 + i * step) / fs - start / fs;
  return view;
}

/** (…, segments, bins) with the bins where time was, and the segments last. */
export function segmentsLast(view: View, axis: number): View {
  const order = view.shape.map((_, i) => i).slice(0, -2);
  order.splice(axis, 0, view.shape.length - 1);
  return permuted(view, [...order, view.shape.length - 2]);
}

/** (…, bins) with the bins where time was. */
export function binsAt(view: View, axis: number): View {
  const order = view.shape.map((_, i) => i).slice(0, -1);
  order.splice(axis, 0, view.shape.length - 1);
  return permuted(view, order);
}

/** The spectra times the root of the scale. */
export function scaledSpectra(spectra: View, plan: Segmented): View {
  return binaryOf(base, "multiply", spectra, Math.sqrt(scaleOf(plan)));
}

/** Their moduli, times the same. */
export function magnitudesOf(spectra: View, plan: Segmented): View {
  return absOf(scaledSpectra(spectra, plan));
}
