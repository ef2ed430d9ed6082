/** Real numbers times a constant made of π, which is rounded to their type first, as NumPy has it. */
import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike } from "../array/types.ts";
import { binaryOf } from "./binary.ts";
import { handleOf, type OutOptions, outOf } from "./result.ts";

export function scaled<R>(action: string, x: ArrayLike, factor: (pi: number) => number, options: OutOptions): R {
  const view = asView(x);
  const dtype = realDTypeOf(view.dtype, action);
  const pi = dtype === "float32" ? Math.fround(Math.PI) : Math.PI;
  return handleOf(binaryOf(base, "multiply", castTo(view, dtype), factor(pi), outOf(options)), options.out);
}
