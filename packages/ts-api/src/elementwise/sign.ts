import { math } from "@genmath/core-wasm/math";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { Rule } from "./kernel.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

const NUMBERS: Rule = { instead: "use astype" };

/**
 * Sign, element by element: −1, 0 or 1, of NaN NaN.
 *
 * The element type stays. Throws DTypeError for booleans and complex numbers.
 *
 * @example
 * sign([-2.5, 0, 3]).toArray(); // [-1, 0, 1]
 */
export function sign<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  return unary(math, "sign", x, options, NUMBERS);
}
