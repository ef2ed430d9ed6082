import { bytes as relaxed } from "../../build/math.relaxed.ts";
import { bytes as simd } from "../../build/math.simd.ts";
import type { MathExports } from "../../build/math.ts";
import type { Area } from "../area.ts";

export type { MathExports };

export const math: Area<MathExports> = { name: "math", bytes: { relaxed, simd } };
