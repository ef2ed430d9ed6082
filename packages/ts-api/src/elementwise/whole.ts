/** Functions that give whole numbers: of integers and booleans those are the elements themselves. */
import { math } from "@genmath/core-wasm/math";
import { asView } from "../array/as-view.ts";
import { DTYPES } from "../array/dtype.ts";
import type { ArrayLike } from "../array/types.ts";
import { copied, handleOf, type OutOptions, outOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

export function wholeOf<R>(name: "floor" | "ceil" | "trunc", x: ArrayLike, options: OutOptions): R {
  const view = asView(x);
  const out = outOf(options);
  return handleOf(DTYPES[view.dtype].inexact ? unaryOf(math, name, view, out) : copied(name, view, out), options.out);
}
