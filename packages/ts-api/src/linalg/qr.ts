import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { OutOfMemoryError } from "../errors/errors.ts";
import type { LeftOf, RightOf, RowSquareOf } from "../shape/matrices.ts";
import { forEachMatrix, matrixStack, nth, produced, throwNonFinite } from "./matrix-stack.ts";
import { rounded } from "./rounded.ts";

/** Which factors `qr` gives: as many columns of Q as are needed, all of them, or R alone. */
export type QrMode = "reduced" | "complete" | "r";

/** How `qr` is called. */
export interface QrOptions<Mode extends QrMode> {
  /** Default "reduced". */
  readonly mode?: Mode;
}

/** What `qr` gives: A = Q R. */
export interface Qr<A extends ArrayLike, Mode extends QrMode = "reduced"> {
  /** Orthonormal columns. */
  readonly q: NDArray<FloatOf<DTypeOf<A>>, Mode extends "complete" ? RowSquareOf<ShapeOf<A>> : LeftOf<ShapeOf<A>>>;
  /** Upper trapezoidal. */
  readonly r: NDArray<FloatOf<DTypeOf<A>>, Mode extends "complete" ? ShapeOf<A> : RightOf<ShapeOf<A>>>;
}

/**
 * QR decomposition of a real matrix by Householder reflectors. A = Q R, QᵀQ = I, R upper trapezoidal.
 *
 * Shapes: (…, m, n) → Q (…, m, k) and R (…, k, n), k = min(m, n); with `mode: "complete"` k = m; with `mode: "r"` R (…, min(m, n), n) alone. float32 for float32, else
 * float64. ‖A − QR‖ ≤ 10 n eps ‖A‖, ‖QᵀQ − I‖ ≤ 10 n eps; signs as LAPACK's, so that R's diagonal may be negative.
 * Throws ShapeError for fewer than two dimensions, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix, RangeError for another mode.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), 5.2; Schreiber & Van Loan (1989).
 *
 * @example
 * const { q, r } = linalg.qr([[3, 5], [4, 0], [0, 3]]);
 * q.shape; // [3, 2]
 * round(r).toArray(); // [[-5, -3], [0, 5]]
 */
export function qr<A extends ArrayLike>(a: A, options?: QrOptions<"reduced">): Qr<A>;
export function qr<A extends ArrayLike>(a: A, options: QrOptions<"complete">): Qr<A, "complete">;
export function qr<A extends ArrayLike>(a: A, options: QrOptions<"r">): NDArray<FloatOf<DTypeOf<A>>, RightOf<ShapeOf<A>>>;
export function qr<A extends ArrayLike>(a: A, { mode = "reduced" }: QrOptions<QrMode> = {}): Qr<A, "reduced" | "complete"> | NDArray {
  const [r, q] = qrOf(asView(a), mode);
  return q === undefined ? wrap(r) : { q: wrap(q), r: wrap(r) };
}

/** R and, unless the mode is "r", Q. */
function qrOf(a: View, mode: QrMode): readonly [r: View, q: View | undefined] {
  // 1 rule
  const stack = matrixStack("qr", a);
  const { m, n, batch, dtype } = stack;
  const { rows, columns } = sizes(m, Math.min(m, n), mode);
  // 2 memory, 3 kernel
  const wanted = [
    { dtype: "float64", shape: [...batch, rows, n] },
    { dtype: "float64", shape: [...batch, m, columns] },
  ] as const;
  const [r, q] = produced(wanted, (frame, [triangles, bases]) => {
    const kernels = frame.engine.kernels(linalg);
    const bytes = kernels.qrScratch_f64(m, n, columns);
    if (bytes < 0) throw new OutOfMemoryError(2 * stack.view.size * Float64Array.BYTES_PER_ELEMENT);
    const scratch = frame.scratch(bytes);
    forEachMatrix(frame, stack, (at, i) => {
      const status = kernels.qr_f64(m, n, at, rows, nth(triangles, i, rows * n), columns, nth(bases, i, m * columns), scratch);
      if (status < 0) throwNonFinite("qr", stack.view);
    });
  });
  // 4 result
  if (mode !== "r") return [rounded(r, dtype), rounded(q, dtype)];
  q.storage.dispose();
  return [rounded(r, dtype), undefined];
}

/** Rows of R and columns of Q. */
function sizes(m: number, k: number, mode: QrMode): { readonly rows: number; readonly columns: number } {
  if (mode === "reduced") return { rows: k, columns: k };
  if (mode === "complete") return { rows: m, columns: m };
  if (mode === "r") return { rows: k, columns: 0 };
  throw new RangeError(`Cannot qr with mode ${JSON.stringify(mode satisfies never)}: wanted "reduced", "complete" or "r"`);
}
