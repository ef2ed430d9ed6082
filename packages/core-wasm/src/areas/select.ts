import { bytes as relaxed } from "../../build/select.relaxed.ts";
import { bytes as simd } from "../../build/select.simd.ts";
import type { SelectExports } from "../../build/select.ts";
import type { Area } from "../area.ts";

export type { SelectExports };

export const select: Area<SelectExports> = { name: "select", bytes: { relaxed, simd } };
