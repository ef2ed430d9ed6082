import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { OutOfMemoryError } from "../errors/errors.ts";
import { computed, forEachMatrix, nth, squareStack, throwNonFinite } from "./matrix-stack.ts";

/**
 * Exponential of a real square matrix. e^A = I + A + A²/2! + A³/3! + …
 *
 * Shapes: (…, n, n) → (…, n, n), float32 for float32, else float64. As accurate as the condition of the exponential allows, for matrices far from normal too, which are
 * not scaled down further than they need. Elements out of range are infinite.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix.
 * Source: scaling and squaring with Padé approximants, Al-Mohy & Higham, "A new scaling and squaring algorithm for the matrix exponential" (2009).
 *
 * @example
 * linalg.expm([[0, 1], [0, 0]]).toArray(); // [[1, 1], [0, 1]]
 */
export function expm<A extends ArrayLike>(a: A): NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>> {
  // 1 rule
  const stack = squareStack("expm", asView(a));
  const { n, view } = stack;
  // 2 memory, 3 kernel
  const out = computed(stack.dtype, view.shape, (frame, exponentials) => {
    const kernels = frame.engine.kernels(linalg);
    const bytes = kernels.expmScratch_f64(n);
    if (bytes < 0) throw new OutOfMemoryError(8 * n * n * Float64Array.BYTES_PER_ELEMENT);
    const scratch = frame.scratch(bytes);
    forEachMatrix(frame, stack, (at, i) => {
      if (kernels.expm_f64(n, at, nth(exponentials, i, n * n), scratch) < 0) throwNonFinite("expm", view);
    });
  });
  // 4 result
  return wrap(out);
}
