import { bytes as relaxed } from "../../build/stats.relaxed.ts";
import { bytes as simd } from "../../build/stats.simd.ts";
import type { StatsExports } from "../../build/stats.ts";
import type { Area } from "../area.ts";

export type { StatsExports };

export const stats: Area<StatsExports> = { name: "stats", bytes: { relaxed, simd } };
