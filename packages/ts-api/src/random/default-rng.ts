import { Generator } from "./generator.ts";
import { type Entropy, SeedSequence } from "./seed-sequence.ts";

/**
 * A new Generator: NumPy's `default_rng(seed)`, the same numbers.
 *
 * The seed is an integer from 0 up (above 2^53 a BigInt), a list of them, or a SeedSequence; without one the platform's entropy starts the stream. Throws RangeError
 * for anything else. Source: O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number Generation" (2014).
 *
 * @example
 * const rng = random.defaultRng(42);
 * rng.standardNormal(3); // [ 0.30471708 -1.03998411  0.7504512 ]
 * random.defaultRng(2n ** 130n).integers(0, 100, 3); // [17 65 43]
 */
export function defaultRng(seed?: Entropy | SeedSequence): Generator {
  return new Generator(seed instanceof SeedSequence ? seed : new SeedSequence(seed));
}
