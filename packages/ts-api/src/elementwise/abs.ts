import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type RealOf, realOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { copied, handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

/**
 * Absolute value, element by element; of a complex number its modulus √(re² + im²), without overflow on the way.
 *
 * Complex arrays give the real type of their precision; other types stay.
 *
 * @example
 * abs([-1.5, 2]).toArray(); // [1.5, 2]
 * abs(array(Float64Array.of(3, 4), { dtype: "complex128" })).toArray(); // [5]
 */
export function abs<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<RealOf<DTypeOf<A>>, ShapeOf<A>>> {
  return handleOf(absOf(asView(x), outOf(options)), options.out);
}

/** |x| of a view. */
export function absOf(view: View, out?: View): View {
  return view.dtype === "bool" ? copied("abs", view, out) : unaryOf(base, "abs", view, out, { resultType: realOf });
}
