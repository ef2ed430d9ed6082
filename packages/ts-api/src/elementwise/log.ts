import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { realOrComplex } from "./real-or-complex.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Natural logarithm, element by element. ln x. log(0) is −Infinity, of negative numbers NaN; within 1 ulp in float64, 2 in float32.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex, with imaginary parts in [−π, π]; either part within 4 ulp.
 *
 * @example
 * log([1, Math.E, 0, -1]).toArray(); // [0, 1, -Infinity, NaN]
 * log(array(Float64Array.of(-1, 0), { dtype: "complex128" })).toArray(); // [{ re: 0, im: 3.141592653589793 }]
 */
export function log<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return realOrComplex("log", x, options);
}
