/** What scikit-learn calls random_state: where random numbers come from. */
import type { NDArray } from "../array/ndarray.ts";
import { RandomState } from "../random/random-state.ts";
import type { Seed } from "../random/seeding.ts";
import { sharedState } from "../random/shared-state.ts";

/** A seed, or a stream to go on with. */
export type RandomSource = Seed | RandomState;

/** The stream: the one that the functions of `random` share unless another is given, as scikit-learn takes NumPy's. */
export function randomStateOf(given: RandomSource | undefined): RandomState {
  if (given === undefined) return sharedState();
  return given instanceof RandomState ? given : new RandomState(given);
}

/** The numbers of an array that nobody else holds, which is given back. */
export function takeNumbers(drawn: NDArray): Float64Array<ArrayBuffer> {
  const numbers = Float64Array.from(drawn.data);
  drawn.dispose();
  return numbers;
}
