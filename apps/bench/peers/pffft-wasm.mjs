/**
 * pffft by Emscripten, its SIMD build: float32, and lengths of 2, 3 and 5 that vectors divide. Its functions take addresses, so that its user keeps data in its heap: the signal
 * is there before the call, as it is with every contender that has arrays of its own, and the result is read there.
 */
import PFFFT from "@echogarden/pffft-wasm/simd";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

const REAL = 0;
const COMPLEX = 1;
const FORWARD = 0;
/** Least factors of a length: a vector of vectors, twice that for real numbers. */
const STEP = { [REAL]: 32, [COMPLEX]: 16 };

/** @returns {Promise<Operations>} */
export async function load() {
  const library = await PFFFT();

  /** @param {0 | 1} kind @param {number} n @param {Floats} x */
  function prepared(kind, n, x) {
    let rest = n / STEP[kind];
    for (const prime of [2, 3, 5]) while (rest % prime === 0) rest /= prime;
    if (rest !== 1) return undefined;
    const setup = library._pffft_new_setup(n, kind);
    const room = () => library._pffft_aligned_malloc(4 * x.length);
    const [from, to, work] = [room(), room(), room()];
    library.HEAPF32.set(x, from / 4);
    return {
      run: (/** @type {(result: unknown) => void} */ take) => {
        library._pffft_transform_ordered(setup, from, to, work, FORWARD);
        take(library.HEAPF32.subarray(to / 4, to / 4 + x.length));
      },
      flatten: (/** @type {Float32Array} */ result) => (kind === REAL ? unpacked(result) : result.slice()),
      close: () => {
        for (const address of [from, to, work]) library._pffft_aligned_free(address);
        library._pffft_destroy_setup(setup);
      },
    };
  }

  return {
    fft: ({ dtype, n, x }) => (dtype === "f32" ? prepared(COMPLEX, n, x) : undefined),
    rfft: ({ dtype, n, x }) => (dtype === "f32" ? prepared(REAL, n, x) : undefined),
  };
}

/** The last bin, a real number, stands in the imaginary part of the first. @param {Float32Array} packed */
function unpacked(packed) {
  const bins = new Float32Array(packed.length + 2);
  bins.set(packed);
  bins[packed.length] = packed[1];
  bins[1] = 0;
  return bins;
}
