import { bytes as relaxed } from "../../build/nn.relaxed.ts";
import { bytes as simd } from "../../build/nn.simd.ts";
import type { NnExports } from "../../build/nn.ts";
import type { Area } from "../area.ts";

export type { NnExports };

export const nn: Area<NnExports> = { name: "nn", bytes: { relaxed, simd } };
