import { math } from "@genmath/core-wasm/math";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";
import { ANSWERS } from "./kernel.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Whether the sign bit of each element is set: of negative numbers and of −0.
 *
 * Element type: bool. Throws DTypeError for complex numbers.
 *
 * @example
 * signbit([-1, -0, 0]).toArray(); // [true, true, false]
 */
export function signbit<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", ShapeOf<A>>> {
  return binary(math, "signbit", x, 0, options, ANSWERS);
}
