import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { ChoiceOptions } from "./choice-of.ts";
import type { Drawn } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Rows of an array, or integers from 0 below a number, chosen at random, with replacement unless `replace` is false.
 *
 * Shapes: (n, …) and a size of shape s → (…s, …); without a size one row; n itself stands for 0 … n − 1. Throws RangeError for probabilities that are negative or do not
 * sum to 1 or too few rows, ShapeError for no rows at all, a 0-d array or probabilities of another length.
 *
 * @example
 * random.seed(42);
 * random.choice(5, 3); // [3 4 2]
 * random.choice([10, 20, 30], 2, { replace: false }); // [20. 30.]
 * random.choice([10, 20, 30], [2, 2], { p: [0.5, 0.5, 0] }).toArray(); // [[10, 10], [10, 20]]
 */
export function choice<const Z extends Size | undefined = undefined>(a: number, size?: Z, options?: ChoiceOptions): Drawn<Z, "int32">;
export function choice<A extends ArrayLike>(a: A, size?: Size, options?: ChoiceOptions): NDArray<DTypeOf<A>, Shape>;
export function choice(a: ArrayLike, size?: Size, options?: ChoiceOptions): number | NDArray {
  return sharedState().choice(a, size, options);
}
