import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { estimateMutualInfo } from "./estimate-mutual-info.ts";
import type { MutualInfoOptions } from "./mutual-info-options.ts";

/**
 * Mutual information of each feature and a class, in nats: how much a feature tells of it, 0 for nothing.
 *
 * Shapes: samples (n, p), classes (n,), integers → (p,) float64. Continuous features by Ross's estimator from the distances to the `nNeighbors` nearest samples of the class,
 * discrete ones by counting. Features are scaled and jittered as in scikit-learn, with the same noise for the same `randomState`; its numbers within 1e-12. O(p n log n).
 * Throws ShapeError, DTypeError, LinAlgError for NaN or infinity, and RangeError for a class or a number of neighbours that is none.
 * Source: B. C. Ross, "Mutual information between discrete and continuous data sets" (PLoS ONE 9, 2014); scikit-learn's `mutual_info_classif`.
 *
 * @example
 * const { x, y } = ml.makeClassification({ nSamples: 200, nFeatures: 4, nInformative: 2, nRedundant: 0, shuffle: false, randomState: 42 });
 * round(ml.mutualInfoClassif(x, y, { randomState: 0 }), { decimals: 3 }).toArray(); // [0, 0.331, 0.089, 0]
 * ml.mutualInfoClassif([[0], [0], [1], [1]], [0, 0, 1, 1], { discreteFeatures: true }).toArray(); // [0.6931471805599453]
 */
export function mutualInfoClassif(x: ArrayLike, y: ArrayLike, options: MutualInfoOptions = {}): NDArray<"float64", readonly [number]> {
  return wrap(estimateMutualInfo(x, y, "discrete", options));
}
