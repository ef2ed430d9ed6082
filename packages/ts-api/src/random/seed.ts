import type { Seed } from "./seeding.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Starts the stream that the functions of `random` share, so that what follows is the same in every run, and the same as in NumPy after `np.random.seed(seed)`.
 *
 * The seed is an integer from 0 to 2^32 − 1, or an array of them (an array of one is another seed than its number). Without one the platform's entropy
 * starts the stream. Throws RangeError for anything else.
 *
 * @example
 * random.seed(42);
 * random.randn(5); // [ 0.49671415 -0.1382643   0.64768854  1.52302986 -0.23415337]
 * random.seed(-1); // RangeError: Cannot seed with -1: seeds are integers from 0 to 4294967295, …
 */
export function seed(seed?: Seed): void {
  sharedState().seed(seed);
}
