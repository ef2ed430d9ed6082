import type { FftExports } from "../../build/fft.ts";
import { relaxed } from "../../build/fft.wasm.ts";
import type { Area } from "../area.ts";

export type { FftExports };

export const fft: Area<FftExports> = { name: "fft", embedded: { relaxed } };
