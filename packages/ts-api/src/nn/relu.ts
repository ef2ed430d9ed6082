import { base } from "@genmath/core-wasm/base";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { binary } from "../elementwise/binary.ts";

/**
 * Rectified linear unit, element by element. max(x, 0). NaN stays NaN.
 *
 * The element type stays. Throws DTypeError for complex numbers and booleans.
 *
 * @example
 * nn.relu([-1, 0, 2]).toArray(); // [0, 0, 2]
 */
export function relu<A extends ArrayLike>(x: A): NDArray<DTypeOf<A>, ShapeOf<A>> {
  return binary(base, "maximum", x, 0);
}
