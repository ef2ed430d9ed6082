/**
 * A million random numbers. Whose stream it is differs from contender to contender, so the gate looks at the first two moments: mean and mean square in standard errors, which
 * beyond SURE are not chance.
 */
import { family } from "./family.mjs";

const SURE = 6;

/** Mean, mean square and fourth moment of what is drawn. Integers are those below a thousand. */
const MOMENTS = {
  normal: [0, 1, 3],
  legacy_normal: [0, 1, 3],
  exponential: [1, 2, 24],
  integers: [499.5, 332833.5, 199_400_333_266.7],
};

export const deviates = family("deviates", {
  quick: /** @type {const} */ (["normal", "legacy_normal", "exponential", "integers"]).map((op) => ({ op, n: 1_000_000 })),
  full: [],
  id: ({ op, n }) => `random_${op}_${n}`,
  group: ({ op }) => `random_${op}`,
  input: (size) => size,
  verifier: ({ op, n }) => {
    const [mean, square, fourth] = MOMENTS[op];
    return (output) => {
      if (output.length !== n) return { error: Number.POSITIVE_INFINITY, allowed: SURE };
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < n; i++) {
        sum += output[i];
        squares += output[i] ** 2;
      }
      const first = Math.abs(sum / n - mean) / Math.sqrt((square - mean ** 2) / n);
      const second = Math.abs(squares / n - square) / Math.sqrt((fourth - square ** 2) / n);
      return { error: Math.max(first, second), allowed: SURE };
    };
  },
  work: ({ n }) => ({ dtype: "f64", flops: 0, bytes: 8 * n }),
});
