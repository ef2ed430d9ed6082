/**
 * The singular value decomposition of a stack of matrices as views of float64, whatever came in: what svd, pinv, lstsq and the rest stand on. The rule, the memory and
 * the call of the kernel; a caller rounds once, at the end.
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { linalg } from "@genmath/core-wasm/linalg";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { allocate, type View } from "../array/view.ts";
import { ConvergenceError, OutOfMemoryError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type MatricesDims, matricesDims } from "../shape/matrices.ts";
import { assertFinite } from "./square-matrices.ts";

/** Which vectors: none, as many as singular values, or whole orthonormal bases. As the kernel counts. */
export const VECTORS = { none: 0, reduced: 1, full: 2 } as const;

/** The factors of A = U Σ Vᵀ: s (…, k), u (…, m, k) or (…, m, m), vh (…, k, n) or (…, n, n), k = min(m, n). */
export interface SingularSystem extends MatricesDims {
  readonly k: number;
  /** Descending. */
  readonly s: View;
  /** Undefined where no vectors were asked for, as `vh`. */
  readonly u: View | undefined;
  readonly vh: View | undefined;
}

/** All with vectors. */
export interface SingularVectors extends SingularSystem {
  readonly u: View;
  readonly vh: View;
}

/** `action` begins the messages: "Cannot <action> (2, 3): …". The results are the caller's to dispose. Throws ShapeError, DTypeError, LinAlgError, ConvergenceError. */
export function singularSystem(action: string, given: View, vectors: "reduced" | "full"): SingularVectors;
export function singularSystem(action: string, given: View, vectors: "none"): SingularSystem;
export function singularSystem(action: string, given: View, vectors: keyof typeof VECTORS): SingularSystem {
  const { m, n, batch } = matricesDims(given.shape, action);
  realDTypeOf(given.dtype, action);
  const view = castTo(given, "float64");
  assertFinite(action, view, "full");
  const k = Math.min(m, n);
  const s = allocate("float64", [...batch, k]);
  const u = vectors === "none" ? undefined : allocate("float64", [...batch, m, vectors === "full" ? m : k]);
  const vh = vectors === "none" ? undefined : allocate("float64", [...batch, vectors === "full" ? n : k, n]);
  const system = { m, n, batch, k, s, u, vh };
  try {
    solve(action, view, VECTORS[vectors], system);
  } catch (error) {
    disposeSystem(system);
    throw error;
  }
  return system;
}

/** Gives the memory of all factors back. */
export function disposeSystem({ s, u, vh }: SingularSystem): void {
  s.storage.dispose();
  u?.storage.dispose();
  vh?.storage.dispose();
}

function solve(action: string, view: View, vectors: number, { m, n, k, batch, s, u, vh }: SingularSystem): void {
  const count = batch.reduce((product, dim) => product * dim, 1);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(linalg);
    const bytes = kernels.svdScratch_f64(m, n, vectors);
    // More than the kernels can address.
    if (bytes < 0) throw new OutOfMemoryError(Float64Array.BYTES_PER_ELEMENT * (m * n + m * m + n * n));
    const scratch = frame.scratch(bytes);
    const from = packed(frame, view);
    const values = frame.output(s);
    const left = u === undefined ? values : frame.output(u);
    const right = vh === undefined ? values : frame.output(vh);
    for (let i = 0; i < count; i++) {
      const item = (start: Ptr, whole: View | undefined) =>
        offset(start, ((i * (whole?.size ?? 0)) / count) * Float64Array.BYTES_PER_ELEMENT);
      const unconverged = kernels.svd_f64(m, n, item(from, view), item(values, s), item(left, u), item(right, vh), vectors, scratch);
      if (unconverged > 0) {
        const message = `Cannot ${action} ${formatShape(view.shape)}: ${unconverged} of ${k} singular values did not converge`;
        throw new ConvergenceError(message, { unconverged });
      }
    }
  });
}
