import { bytes as relaxed } from "../../build/fft.relaxed.ts";
import { bytes as simd } from "../../build/fft.simd.ts";
import type { FftExports } from "../../build/fft.ts";
import type { Area } from "../area.ts";

export type { FftExports };

export const fft: Area<FftExports> = { name: "fft", bytes: { relaxed, simd } };
