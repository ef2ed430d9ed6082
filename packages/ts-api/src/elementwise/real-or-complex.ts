/**
 * exp and log of real and of complex numbers. The kernels for real ones stand in base, as NDArray's methods do; those for complex ones need sine, cosine and
 * arc tangent and stand in math, so that a program which calls neither carries neither.
 */
import { base } from "@genmath/core-wasm/base";
import { math } from "@genmath/core-wasm/math";
import { asView } from "../array/as-view.ts";
import type { ArrayLike } from "../array/types.ts";
import { componentsOf } from "../array/view.ts";
import { handleOf, type OutOptions, outOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

export function realOrComplex<R>(name: "exp" | "log", x: ArrayLike, options: OutOptions): R {
  const view = asView(x);
  const out = outOf(options);
  return handleOf(componentsOf(view) === 2 ? unaryOf(math, name, view, out) : unaryOf(base, name, view, out), options.out);
}
