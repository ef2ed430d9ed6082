import type { BaseExports } from "../../build/base.ts";
import { relaxed, simd } from "../../build/base.wasm.ts";
import type { Area } from "../area.ts";

export type { BaseExports };

export const base: Area<BaseExports> = { name: "base", embedded: { relaxed, simd } };
