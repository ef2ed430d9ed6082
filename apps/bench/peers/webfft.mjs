/** webfft: a choice of float32 libraries for powers of two; of those that it has, KISS FFT as Wasm is the fastest in Node at most sizes measured here. */
import Webfft from "webfft";

/** @import { Operations } from "../src/types/contender.ts" */

/** The lengths that it takes. */
const MOST = 131072;

/** @returns {Operations} */
export function load() {
  return {
    fft: ({ n, x }) => {
      if (!(x instanceof Float32Array) || !Number.isInteger(Math.log2(n)) || n > MOST) return undefined;
      const plan = new Webfft(n, "kissWasm");
      return {
        run: (take) => take(plan.fft(x)),
        flatten: (/** @type {Float32Array} */ result) => result.slice(),
        close: () => plan.dispose(),
      };
    },
  };
}
