import type { NnExports } from "../../build/nn.ts";
import { relaxed } from "../../build/nn.wasm.ts";
import type { Area } from "../area.ts";

export type { NnExports };

export const nn: Area<NnExports> = { name: "nn", embedded: { relaxed } };
