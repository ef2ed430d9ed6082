import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Logistic function, element by element. 1 / (1 + e^−x), within 2 ulp; e^x far below 0, where it is tiny but not 0.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.expit([-1, 0, 800]).toArray(); // [0.2689414213699951, 0.5, 1]
 */
export function expit<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("expit", [x], options);
}
