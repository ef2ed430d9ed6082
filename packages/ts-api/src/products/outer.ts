import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape, ShapeOf } from "../array/types.ts";
import { withAxes } from "../manipulate/expand-dims.ts";
import { raveled } from "../manipulate/ravel.ts";

/** The length of a vector, where the compiler knows it. */
type LengthOf<S extends Shape> = S extends readonly [infer N extends number] ? N : number;

import { binaryOf } from "../elementwise/binary.ts";

/**
 * Outer product: every element of a times every element of b, both flattened. C[i, j] = aᵢ · bⱼ.
 *
 * Shapes: (m,) and (n,) → (m, n).
 *
 * @example
 * outer([1, 2], [3, 4]).toArray(); // [[3, 4], [6, 8]]
 */
export function outer<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
): NDArray<PromoteAll<readonly [A, B]>, readonly [LengthOf<ShapeOf<A>>, LengthOf<ShapeOf<B>>]> {
  return wrap(binaryOf(base, "multiply", withAxes(raveled(asView(a)), [1]), withAxes(raveled(asView(b)), [0])));
}
