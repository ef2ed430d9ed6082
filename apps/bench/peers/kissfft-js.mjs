/** kissfft-js: float32, any length; its `forward` copies the signal into its heap and gives a view of the result there. A real transform wants an even length. */
import kissfft from "kissfft-js";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

/** Its heap has 16 MB and does not grow. */
const MOST = 2 ** 18;

/** @param {{ forward(x: Floats): Float32Array, dispose(): void }} plan @param {Floats} x */
function prepared(plan, x) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => take(plan.forward(x)),
    flatten: (/** @type {Float32Array} */ result) => result.slice(),
    close: () => plan.dispose(),
  };
}

/** @returns {Operations} */
export function load() {
  return {
    fft: ({ dtype, n, x }) => (dtype === "f32" && n <= MOST ? prepared(new kissfft.FFT(n), x) : undefined),
    rfft: ({ dtype, n, x }) => (dtype === "f32" && n <= MOST && n % 2 === 0 ? prepared(new kissfft.FFTR(n), x) : undefined),
  };
}
