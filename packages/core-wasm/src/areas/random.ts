import type { RandomExports } from "../../build/random.ts";
import { relaxed } from "../../build/random.wasm.ts";
import type { Area } from "../area.ts";

export type { RandomExports };

export const random: Area<RandomExports> = { name: "random", embedded: { relaxed } };
