import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { asarray } from "../create/array.ts";
import { divide } from "../elementwise/divide.ts";
import { multiply } from "../elementwise/multiply.ts";
import { power } from "../elementwise/power.ts";
import { square } from "../elementwise/square.ts";
import { subtract } from "../elementwise/subtract.ts";
import { max } from "../reduce/max.ts";
import { mean } from "../reduce/mean.ts";
import { min } from "../reduce/min.ts";
import { variance } from "../reduce/variance.ts";
import { scope } from "../runtime/scope.ts";

/** Along which axis, and what the variance divides by. */
export interface DescribeOptions {
  /** The axis that is described; null for all elements together. Default: 0, as in SciPy. */
  readonly axis?: number | null;
  /** Delta degrees of freedom of the variance. Default: 1. */
  readonly ddof?: number;
}

/** What `describe` finds. */
export interface Description {
  /** Elements along the axis. */
  readonly nobs: number;
  /** The smallest and the largest. */
  readonly minmax: readonly [min: NDArray, max: NDArray];
  /** The mean. */
  readonly mean: NDArray;
  /** The variance, over n − ddof. */
  readonly variance: NDArray;
  /** m₃ / m₂^(3/2) of the moments about the mean. */
  readonly skewness: NDArray;
  /** m₄ / m₂² − 3. */
  readonly kurtosis: NDArray;
}

/**
 * Count, extremes and the first four moments along an axis, as SciPy's `describe`. With m_k = Σ (x − mean)^k / n: skewness m₃ / m₂^(3/2), kurtosis m₄ / m₂² − 3.
 *
 * Shapes: (n, …) → (…) each. Throws AxisError, ShapeError for no elements, DTypeError for complex numbers.
 *
 * @example
 * const { nobs, minmax, mean, variance, skewness, kurtosis } = stats.describe([1, 2, 3, 10]);
 * [nobs, ...minmax.map((x) => x.item())]; // [4, 1, 10]
 * [mean.item(), variance.item()]; // [4, 16.666666666666668]
 * [skewness.item(), kurtosis.item()].map((moment) => moment.toFixed(6)); // [ '1.018234', '-0.769600' ]
 */
export function describe(x: ArrayLike, { axis = 0, ddof = 1 }: DescribeOptions = {}): Description {
  const of = { axis };
  const minmax = [min(x, of), max(x, of)] as const;
  const nobs = count(x, axis);
  const moments = scope(() => {
    const deviations = subtract(x, mean(x, { axis, keepdims: true }));
    const squares = square(deviations);
    const second = mean(squares, of);
    return [
      divide(mean(multiply(squares, deviations), of), power(second, 1.5)),
      subtract(divide(mean(square(squares), of), square(second)), 3),
    ] as const;
  });
  const [skewness, kurtosis] = moments;
  return { nobs, minmax, mean: mean(x, of), variance: variance(x, { axis, ddof }), skewness, kurtosis };
}

/** Elements along an axis. */
function count(x: ArrayLike, axis: number | null): number {
  const { shape, size }: { shape: Shape; size: number } = asarray(x);
  return axis === null ? size : (shape.at(axis) as number);
}
