/**
 * exp, log and sqrt of real and of complex numbers. The kernels for real ones stand in base, as NDArray's methods do; those for complex ones need sine, cosine and
 * arc tangent, and stand in math, so that a program which calls neither carries neither.
 */
import { base } from "@genmath/core-wasm/base";
import { math } from "@genmath/core-wasm/math";
import { asView } from "../array/as-view.ts";
import type { ArrayLike } from "../array/types.ts";
import { componentsOf, type View } from "../array/view.ts";
import { handleOf, type OutOptions, outOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

export function realOrComplex<R>(name: Name, x: ArrayLike, options: OutOptions): R {
  return handleOf(realOrComplexOf(name, asView(x), outOf(options)), options.out);
}

/** The same for a view. */
export function realOrComplexOf(name: Name, view: View, out?: View): View {
  return componentsOf(view) === 2 ? unaryOf(math, name, view, out) : unaryOf(base, name, view, out);
}

type Name = "exp" | "log" | "sqrt";
