/** Discrete Fourier transforms of any length, along one axis or several. */

export type { FftNorm, FftOptions } from "../shape/fft.ts";
export type { FftnOptions } from "../shape/fftn.ts";
export { fft } from "./fft.ts";
export { fft2 } from "./fft2.ts";
export { fftfreq } from "./fftfreq.ts";
export { fftn } from "./fftn.ts";
export { fftshift, type ShiftOptions } from "./fftshift.ts";
export { hfft } from "./hfft.ts";
export { ifft } from "./ifft.ts";
export { ifft2 } from "./ifft2.ts";
export { ifftn } from "./ifftn.ts";
export { ifftshift } from "./ifftshift.ts";
export { ihfft } from "./ihfft.ts";
export { irfft } from "./irfft.ts";
export { irfft2 } from "./irfft2.ts";
export { irfftn } from "./irfftn.ts";
export { rfft } from "./rfft.ts";
export { rfft2 } from "./rfft2.ts";
export { rfftfreq } from "./rfftfreq.ts";
export { rfftn } from "./rfftn.ts";
