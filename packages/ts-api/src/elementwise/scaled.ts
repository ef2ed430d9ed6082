/** Real numbers times a constant. */
import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike } from "../array/types.ts";
import { binaryOf } from "./binary.ts";
import { handleOf, type OutOptions, outOf } from "./result.ts";

export function scaled<R>(action: string, x: ArrayLike, factor: number, options: OutOptions): R {
  const view = asView(x);
  return handleOf(binaryOf(base, "multiply", castTo(view, realDTypeOf(view.dtype, action)), factor, outOf(options)), options.out);
}
