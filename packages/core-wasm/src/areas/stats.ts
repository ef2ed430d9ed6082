import type { StatsExports } from "../../build/stats.ts";
import { relaxed } from "../../build/stats.wasm.ts";
import type { Area } from "../area.ts";

export type { StatsExports };

export const stats: Area<StatsExports> = { name: "stats", embedded: { relaxed } };
