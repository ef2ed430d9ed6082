/** ml-pca: principal components on ml-matrix. */
import { Matrix } from "ml-matrix";
import { PCA } from "ml-pca";

/** @import { Operations } from "../src/types/contender.ts" */

/** @returns {Operations} */
export function load() {
  return {
    pca: ({ samples, features, components, x }) => {
      const data = new Matrix(Array.from({ length: samples }, (_, i) => x.subarray(i * features, (i + 1) * features)));
      return {
        run: (take) => take(new PCA(data).predict(data, { nComponents: components })),
        flatten: (/** @type {Matrix} */ scores) => scores.to1DArray(),
      };
    },
  };
}
