/** The call of an eigenvalue kernel on a stack of matrices: addresses, scratch, and what to say when the iteration did not end. */
import { type Engine, offset, type Ptr } from "@genmath/core-wasm";
import { linalg } from "@genmath/core-wasm/linalg";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { elementBytes, type View } from "../array/view.ts";
import { ConvergenceError, OutOfMemoryError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import type { SquareMatrices } from "./square-matrices.ts";

/** Which kernel: for general or for symmetric matrices. */
export type Solver = "eig" | "eigh";

/** Fills `values` (…, n) and, where given, `vectors` (…, n, n). Both are disposed when it throws. */
export function solveEigensystem(solver: Solver, action: string, matrices: SquareMatrices, values: View, vectors?: View): void {
  try {
    solve(solver, action, matrices, values, vectors);
  } catch (error) {
    values.storage.dispose();
    vectors?.storage.dispose();
    throw error;
  }
}

function solve(solver: Solver, action: string, { n, view }: SquareMatrices, values: View, vectors: View | undefined): void {
  withFrame((frame) => {
    const { kernel, scratchOf } = kernelsOf(frame.engine, solver);
    const wanted = Number(vectors !== undefined);
    const bytes = scratchOf(n, wanted);
    // More than the kernels can address.
    if (bytes < 0) throw new OutOfMemoryError(2 * n * n * elementBytes(view));
    const scratch = frame.scratch(bytes);
    const a = packed(frame, view);
    const w = frame.output(values);
    const v = vectors === undefined ? w : frame.output(vectors);
    const count = n === 0 ? 0 : view.size / (n * n);
    for (let i = 0; i < count; i++) {
      const unconverged = kernel(n, at(a, view, i, count), at(w, values, i, count), at(v, vectors ?? values, i, count), wanted, scratch);
      if (unconverged > 0) {
        const message = `Cannot ${action} ${formatShape(view.shape)}: ${unconverged} of ${n} eigenvalues did not converge`;
        throw new ConvergenceError(message, { unconverged });
      }
    }
  });
}

/** Where item `i` of `count` begins in a contiguous array. */
function at(start: Ptr, view: View, i: number, count: number): Ptr {
  return offset(start, ((i * view.size) / count) * elementBytes(view));
}

function kernelsOf(engine: Engine, solver: Solver) {
  const kernels = engine.kernels(linalg);
  return solver === "eig"
    ? { kernel: kernels.eig_f64, scratchOf: kernels.eigScratch_f64 }
    : { kernel: kernels.eigh_f64, scratchOf: kernels.eighScratch_f64 };
}
