import { bytes as relaxed } from "../../build/base.relaxed.ts";
import { bytes as simd } from "../../build/base.simd.ts";
import type { BaseExports } from "../../build/base.ts";
import type { Area } from "../area.ts";

export type { BaseExports };

export const base: Area<BaseExports> = { name: "base", bytes: { relaxed, simd } };
