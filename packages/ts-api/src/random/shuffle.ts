import type { NDArray } from "../array/ndarray.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Puts the rows of an array in random order, in place.
 *
 * Shapes: (n, …), shuffled along the first axis; what lies within a row stays together. Throws ShapeError for a 0-d array.
 *
 * @example
 * const deck = array([1, 2, 3, 4, 5]);
 * random.seed(42);
 * random.shuffle(deck);
 * deck; // [2. 5. 3. 1. 4.]
 */
export function shuffle(x: NDArray): void {
  sharedState().shuffle(x);
}
