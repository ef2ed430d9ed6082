import { bytes as relaxed } from "../../build/linalg.relaxed.ts";
import { bytes as simd } from "../../build/linalg.simd.ts";
import type { LinalgExports } from "../../build/linalg.ts";
import type { Area } from "../area.ts";

export type { LinalgExports };

export const linalg: Area<LinalgExports> = { name: "linalg", bytes: { relaxed, simd } };
