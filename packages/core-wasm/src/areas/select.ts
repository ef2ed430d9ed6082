import type { SelectExports } from "../../build/select.ts";
import { relaxed } from "../../build/select.wasm.ts";
import type { Area } from "../area.ts";

export type { SelectExports };

export const select: Area<SelectExports> = { name: "select", embedded: { relaxed } };
