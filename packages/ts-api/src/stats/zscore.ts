import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { divide } from "../elementwise/divide.ts";
import { subtract } from "../elementwise/subtract.ts";
import { mean } from "../reduce/mean.ts";
import { std } from "../reduce/std.ts";
import { scope } from "../runtime/scope.ts";

/** Along which axis, and what standard deviations divide by. */
export interface ZscoreOptions {
  /** The axis along which is standardised; null for all elements together. Default: 0, as in SciPy. */
  readonly axis?: number | null;
  /** Delta degrees of freedom of the standard deviation. Default: 0. */
  readonly ddof?: number;
}

/**
 * How many standard deviations each element is off the mean along an axis. (x − mean) / std.
 *
 * Shapes: (…) → (…). float32 stays float32, integers and booleans become float64. NaN where all elements are equal. Throws AxisError.
 *
 * @example
 * stats.zscore([1, 2, 3]); // [-1.22474487  0.          1.22474487]
 */
export function zscore<A extends ArrayLike>(x: A, { axis = 0, ddof = 0 }: ZscoreOptions = {}): NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>> {
  return scope(() => {
    const options = { axis, keepdims: true };
    return divide(subtract(x, mean(x, options)), std(x, { ...options, ddof }));
  }) as NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>;
}
