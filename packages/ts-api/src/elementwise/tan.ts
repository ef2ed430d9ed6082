import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Tangent, element by element, of angles in radians. tan x. Within 1 ulp in both precisions, huge angles included; of infinities NaN.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex; either part within 5 ulp.
 *
 * @example
 * tan([0, 1, -1]).toArray(); // [0, 1.5574077246549023, -1.5574077246549023]
 */
export function tan<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "tan", x, options);
}
