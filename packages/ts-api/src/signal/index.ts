/** Signal processing with SciPy's names: windows, power spectra over all of a signal or over its segments, convolution. */

export type { ConvolutionMode } from "../shape/convolution.ts";
export { bartlett } from "./bartlett.ts";
export { blackman } from "./blackman.ts";
export { boxcar } from "./boxcar.ts";
export { cosine } from "./cosine.ts";
export { type DetrendOptions, detrend, type Trend } from "./detrend.ts";
export { type ConvolveOptions, fftconvolve } from "./fftconvolve.ts";
export { getWindow, type WindowName } from "./get-window.ts";
export { hamming } from "./hamming.ts";
export { hann } from "./hann.ts";
export { kaiser } from "./kaiser.ts";
export { periodogram } from "./periodogram.ts";
export type { SegmentOptions, SpectrumOptions } from "./segments.ts";
export { type Spectrogram, type SpectrogramMode, type SpectrogramOptions, spectrogram } from "./spectrogram.ts";
export { type ShortTimeSpectra, type StftOptions, stft } from "./stft.ts";
export { tukey } from "./tukey.ts";
export { type PowerSpectrum, type WelchOptions, welch } from "./welch.ts";
export type { WindowOptions } from "./window.ts";
