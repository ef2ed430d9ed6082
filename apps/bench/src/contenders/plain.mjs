/** Typed arrays and loops: what a user writes who wants no library. No eigenvalues: nobody writes those by hand. */
import { deviates } from "./plain/deviates.mjs";
import { distribution } from "./plain/distribution.mjs";
import { binary, unary } from "./plain/elementwise.mjs";
import { plan } from "./plain/fft.mjs";
import { matmul } from "./plain/matmul.mjs";
import { mutualInfo } from "./plain/mutual-info.mjs";
import { reduce } from "./plain/reduction.mjs";
import { histogram, triangle } from "./plain/selection.mjs";
import { softmax } from "./plain/softmax.mjs";
import { cosine, vectors } from "./plain/vectors.mjs";

/** @import { Floats } from "../types/case.ts" */
/** @import { Operations } from "../types/contender.ts" */

const flatten = (/** @type {Floats} */ result) => result;

/** @returns {Operations} */
export function load() {
  return {
    matmul: (input) => ({ run: (take) => take(matmul(input)), flatten }),
    cosine: (input) => ({ run: (take) => take(cosine(input)), flatten }),
    vectors: (input) => ({ run: (take) => take(vectors(input)), flatten }),
    softmax: (input) => ({ run: (take) => take(softmax(input)), flatten }),
    fft: ({ n, x, dtype }) => {
      const transform = plan(n);
      return { run: (take) => take(dtype === "f32" ? Float32Array.from(transform(x)) : transform(x)), flatten };
    },
    elementwise: (input) => ({ run: (take) => take(input.b ? binary(input.op, input.a, input.b) : unary(input.op, input.a)), flatten }),
    reduction: (input) => ({ run: (take) => take(reduce(input)), flatten }),
    // Indices sorted by a comparison take JavaScript about a second; nobody would.
    sorting: ({ op, x }) => (op === "sort" ? { run: (take) => take(x.slice().sort()), flatten } : undefined),
    histogram: (input) => ({ run: (take) => take(histogram(input)), flatten }),
    deviates: (input) => (input.op === "legacy_normal" ? undefined : { run: (take) => take(deviates(input)), flatten }),
    mutualInfo: (input) => ({ run: (take) => take(mutualInfo(input)), flatten }),
    distribution: (input) => (input.op === "normal_pdf" ? { run: (take) => take(distribution(input)), flatten } : undefined),
    triangle: (input) => ({ run: (take) => take(triangle(input)), flatten }),
  };
}
