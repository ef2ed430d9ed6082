/** Typed arrays and loops: what a user writes who wants no library. No eigenvalues: nobody writes those by hand. */
import { plan } from "./plain/fft.mjs";
import { matmul } from "./plain/matmul.mjs";
import { softmax } from "./plain/softmax.mjs";

/** @import { Floats } from "../types/case.ts" */
/** @import { Operations } from "../types/contender.ts" */

const flatten = (/** @type {Floats} */ result) => result;

/** @returns {Operations} */
export function load() {
  return {
    matmul: (input) => ({ run: (take) => take(matmul(input)), flatten }),
    softmax: (input) => ({ run: (take) => take(softmax(input)), flatten }),
    fft: ({ n, x, dtype }) => {
      const transform = plan(n);
      return { run: (take) => take(dtype === "f32" ? Float32Array.from(transform(x)) : transform(x)), flatten };
    },
  };
}
