import type { BaseExports } from "../../build/base.ts";
import { relaxed } from "../../build/base.wasm.ts";
import type { Area } from "../area.ts";

export type { BaseExports };

export const base: Area<BaseExports> = { name: "base", embedded: { relaxed } };
