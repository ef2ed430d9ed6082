import type { SumOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { trace as traceAlong } from "../products/trace.ts";

/** Which diagonal `linalg.trace` sums. */
export interface TraceOptions {
  /** 0 the main diagonal, positive above, negative below. Default: 0. */
  readonly offset?: number;
}

/**
 * The sum along a diagonal of a matrix, or of every matrix of a stack: of the last two axes, where `trace` takes the first two. Σᵢ A[…, i, i + offset].
 *
 * Shapes: (…, m, n) → (…). Throws as `trace` does.
 *
 * @example
 * linalg.trace([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]).toArray(); // [5, 13]
 */
export function trace<A extends ArrayLike>(a: A, { offset = 0 }: TraceOptions = {}): NDArray<SumOf<DTypeOf<A>>, Shape> {
  return traceAlong(a, { offset, axes: [-2, -1] });
}
