import type { LinalgExports } from "../../build/linalg.ts";
import { relaxed } from "../../build/linalg.wasm.ts";
import type { Area } from "../area.ts";

export type { LinalgExports };

export const linalg: Area<LinalgExports> = { name: "linalg", embedded: { relaxed } };
