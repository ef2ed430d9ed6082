import type { MathExports } from "../../build/math.ts";
import { relaxed } from "../../build/math.wasm.ts";
import type { Area } from "../area.ts";

export type { MathExports };

export const math: Area<MathExports> = { name: "math", embedded: { relaxed } };
