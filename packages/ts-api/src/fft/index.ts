/** Discrete Fourier transforms of any length. */

export type { FftOptions } from "../shape/fft.ts";
export { fft } from "./fft.ts";
export { fftfreq } from "./fftfreq.ts";
export { ifft } from "./ifft.ts";
