import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { estimateMutualInfo } from "./estimate-mutual-info.ts";
import type { MutualInfoOptions } from "./mutual-info-options.ts";

/**
 * Mutual information of each feature and a continuous target, in nats: how much a feature tells of it, 0 for nothing.
 *
 * Shapes: samples (n, p), target (n,) → (p,) float64. Continuous features by Kraskov's estimator from the distances to the `nNeighbors` nearest samples in the plane of feature
 * and target, discrete ones by Ross's. Features and target are scaled and jittered as in scikit-learn, with the same noise for the same `randomState`; its numbers within
 * 1e-12. O(p n log n). Throws ShapeError, DTypeError, LinAlgError for NaN or infinity, and RangeError for a number of neighbours that is none or not below n.
 * Source: A. Kraskov, H. Stögbauer & P. Grassberger, "Estimating mutual information" (Phys. Rev. E 69, 2004); scikit-learn's `mutual_info_regression`.
 *
 * @example
 * const x = new random.RandomState(42).randn(200, 2);
 * round(ml.mutualInfoRegression(x, x.at(":", 0).square(), { randomState: 0 }), { decimals: 3 }).toArray(); // [2.757, 0]
 */
export function mutualInfoRegression(x: ArrayLike, y: ArrayLike, options: MutualInfoOptions = {}): NDArray<"float64", readonly [number]> {
  return wrap(estimateMutualInfo(x, y, "continuous", options));
}
