import { base } from "@genmath/core-wasm/base";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Reciprocal, element by element. 1 / x. Of zero ±Infinity.
 *
 * The element type stays; integers give float64, where NumPy's would be rounded to 0.
 *
 * @example
 * reciprocal([2, -4]).toArray(); // [0.5, -0.25]
 */
export function reciprocal<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return binary(base, "divide", 1, x, options);
}
