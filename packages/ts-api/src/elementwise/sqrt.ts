import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { realOrComplex } from "./real-or-complex.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Square root, element by element. √x. Correctly rounded; of negative numbers NaN, of −0 itself.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex, with roots in the right half-plane; either part within 4 ulp.
 *
 * @example
 * sqrt([4, 2, -1]).toArray(); // [2, 1.4142135623730951, NaN]
 * sqrt(array(Float64Array.of(-4, 0), { dtype: "complex128" })).toArray(); // [{ re: 0, im: 2 }]
 */
export function sqrt<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return realOrComplex("sqrt", x, options);
}
