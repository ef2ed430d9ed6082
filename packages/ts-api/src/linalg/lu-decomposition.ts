/** PA = LU of the matrices of a stack, one after the other in the same scratch: what determinants, solutions and inverses start from. */
import type { Ptr } from "@genmath/core-wasm";
import { linalg } from "@genmath/core-wasm/linalg";
import type { Frame } from "../array/frame.ts";
import { SingularMatrixError } from "../errors/errors.ts";
import { positionOf } from "../shape/matrices.ts";
import { type MatrixStack, named, throwNonFinite } from "./matrix-stack.ts";

const [F64, I32] = [Float64Array.BYTES_PER_ELEMENT, Int32Array.BYTES_PER_ELEMENT];

export interface Decomposer {
  /** Where the decomposition is, as the kernels leave it, until the next one. */
  readonly lu: Ptr;
  readonly pivots: Ptr;
  /** Decomposes the `i`-th matrix, which is at `at`: the index of the first pivot that is 0, if one is. Throws LinAlgError for NaN and infinity. */
  readonly decompose: (at: Ptr, i: number) => number | undefined;
}

export function decomposer(frame: Frame, { action, view, m, n }: MatrixStack): Decomposer {
  const kernels = frame.engine.kernels(linalg);
  const lu = frame.scratch(m * n * F64);
  const pivots = frame.scratch((Math.min(m, n) + 1) * I32);
  const scratch = frame.scratch(kernels.luScratch_f64(m, n));
  const decompose = (at: Ptr) => {
    const missing = kernels.lu_f64(m, n, at, lu, pivots, scratch);
    if (missing < 0) throwNonFinite(action, view);
    return missing === 0 ? undefined : missing - 1;
  };
  return { lu, pivots, decompose };
}

/** The same for matrices that must have an inverse: throws SingularMatrixError for others. */
export function regularDecomposer(frame: Frame, stack: MatrixStack): Decomposer {
  const { lu, pivots, decompose } = decomposer(frame, stack);
  return {
    lu,
    pivots,
    decompose: (at, i) => {
      const index = decompose(at, i);
      if (index === undefined) return undefined;
      const message = `Cannot ${stack.action} ${named(stack, i)}: the matrix is singular, pivot ${index} is 0`;
      throw new SingularMatrixError(message, { index, matrix: positionOf(i, stack.batch) });
    },
  };
}
