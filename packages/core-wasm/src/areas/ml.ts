import type { MlExports } from "../../build/ml.ts";
import { relaxed } from "../../build/ml.wasm.ts";
import type { Area } from "../area.ts";

export type { MlExports };

export const ml: Area<MlExports> = { name: "ml", embedded: { relaxed } };
