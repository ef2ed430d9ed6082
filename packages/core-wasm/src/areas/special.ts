import type { SpecialExports } from "../../build/special.ts";
import { relaxed } from "../../build/special.wasm.ts";
import type { Area } from "../area.ts";

export type { SpecialExports };

export const special: Area<SpecialExports> = { name: "special", embedded: { relaxed } };
