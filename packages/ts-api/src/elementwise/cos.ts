import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Cosine, element by element, of angles in radians. cos x. Within 1 ulp in both precisions, huge angles included; of infinities NaN.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex; either part within 4 ulp.
 *
 * @example
 * cos([0, 1, Math.PI]).toArray(); // [1, 0.5403023058681398, -1]
 */
export function cos<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "cos", x, options);
}
