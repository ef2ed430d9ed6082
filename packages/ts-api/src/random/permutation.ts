import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { sharedState } from "./shared-state.ts";

/**
 * The integers 0 … n − 1 in random order, or a copy of an array with its rows in random order.
 *
 * Shapes: n → (n,), int32; (n, …) → (n, …). Throws ShapeError for an n that is no integer from 0 up, or a 0-d array. Source: Fisher & Yates' shuffle, from the last row up.
 *
 * @example
 * random.seed(42);
 * random.permutation(6); // [0 1 5 2 4 3]
 */
export function permutation<const N extends number>(n: N): NDArray<"int32", readonly [N]>;
export function permutation<A extends ArrayLike>(x: A): NDArray<DTypeOf<A>, ShapeOf<A>>;
export function permutation(x: ArrayLike): NDArray {
  return sharedState().permutation(x);
}
