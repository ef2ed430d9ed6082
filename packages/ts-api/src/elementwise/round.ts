import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { DType } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";
import { binaryOf } from "./binary.ts";
import { componentwise } from "./componentwise.ts";
import { copied, handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

/** How far to round, and where to. */
export interface RoundOptions<O extends NDArray | undefined = NDArray | undefined> extends OutOptions<O> {
  /** Places after the point that are kept; negative ones before it. By default 0. */
  readonly decimals?: number;
}

/**
 * The nearest number with so many decimals, element by element; halves go to the even one. With decimals, 10^−d · rint(x · 10^d), each step rounded, as in NumPy.
 *
 * The element type stays; complex numbers by their parts, booleans give float64. Throws RangeError when `decimals` is not an integer.
 *
 * @example
 * round([0.5, 1.5, -2.7]).toArray(); // [0, 2, -3]
 * round([3.14159, 2.71828], { decimals: 2 }).toArray(); // [3.14, 2.72]
 */
export function round<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: RoundOptions<O> = {},
): ResultOf<O, NDArray<RoundedOf<DTypeOf<A>>, ShapeOf<A>>> {
  const { decimals = 0 } = options;
  if (!Number.isInteger(decimals)) throw new RangeError(`Cannot round to ${decimals} decimals: wanted an integer`);
  return handleOf(roundOf(asView(x), decimals, outOf(options)), options.out);
}

/** The type of rounded elements: booleans become float64. */
export type RoundedOf<D extends DType> = D extends "bool" ? "float64" : D;

function roundOf(view: View, decimals: number, out: View | undefined): View {
  if (view.dtype === "int32" && decimals >= 0) return copied("round", view, out);
  if (view.dtype !== "int32") return componentwise("round", view, out, (part, to) => roundReal(part, decimals, to));
  const exact = roundReal(castTo(view, "float64"), decimals);
  const result = copied("round", castTo(exact, "int32"), out ?? allocate("int32", view.shape));
  exact.storage.dispose();
  return result;
}

function roundReal(view: View, decimals: number, out?: View): View {
  if (decimals === 0) return unaryOf(base, "rint", view, out);
  const [there, back] = decimals > 0 ? (["multiply", "divide"] as const) : (["divide", "multiply"] as const);
  const power = 10 ** Math.abs(decimals);
  const scaled = binaryOf(base, there, view, power);
  unaryOf(base, "rint", scaled, scaled);
  const result = binaryOf(base, back, scaled, power, out ?? scaled);
  if (result !== scaled) scaled.storage.dispose();
  return result;
}
