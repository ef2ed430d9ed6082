/** fft.js: powers of two, in plain arrays of float64, with a plan that is made once. It takes float32 data as they are and gives float64. */
import FFT from "fft.js";

/** @import { Operations } from "../src/types/contender.ts" */

/** @returns {Operations} */
export function load() {
  return {
    fft: ({ n, x }) => {
      if (!Number.isInteger(Math.log2(n))) return undefined;
      const plan = new FFT(n);
      const data = Array.from(x);
      return {
        run: (take) => {
          const result = plan.createComplexArray();
          plan.transform(result, data);
          take(result);
        },
        flatten: (/** @type {number[]} */ result) => Float64Array.from(result),
      };
    },
    // It fills the first half of a whole spectrum, and leaves the rest to `completeSpectrum`, which is not wanted here.
    rfft: ({ n, x }) => {
      if (!Number.isInteger(Math.log2(n))) return undefined;
      const plan = new FFT(n);
      const data = Array.from(x);
      return {
        run: (take) => {
          const result = plan.createComplexArray();
          plan.realTransform(result, data);
          take(result);
        },
        flatten: (/** @type {number[]} */ result) => Float64Array.from(result.slice(0, n + 2)),
      };
    },
  };
}
