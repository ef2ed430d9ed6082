import { asView } from "../array/as-view.ts";
import type { SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { diagonalView } from "../manipulate/diagonal.ts";
import { sumView } from "../reduce/sum.ts";
import { type DiagonalOptions, diagonalDims } from "../shape/diagonal.ts";
import { reduction } from "../shape/reduce.ts";

/**
 * The sum along a diagonal of a matrix, or of every matrix that two axes span. Σᵢ A[i, i + offset].
 *
 * Shapes: (m, n, …) → (…). Booleans are counted in int32. Throws ShapeError for fewer than two dimensions or two equal axes, AxisError, RangeError for an offset that is no
 * integer.
 *
 * @example
 * trace([[1, 2], [3, 4]]).item(); // 5
 */
export function trace<A extends ArrayLike>(a: A, options: DiagonalOptions = {}): NDArray<SumOf<DTypeOf<A>>, Shape> {
  const view = asView(a);
  diagonalDims(view.shape, options, "trace");
  const diagonal = diagonalView(view, options);
  return wrap(sumView(diagonal, reduction(diagonal.shape, { axis: -1 })));
}
