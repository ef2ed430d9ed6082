/**
 * The scores of the first principal components of data, float64: fit and transform, as scikit-learn's PCA. Features vary by a factor each, so that components are well determined; the gate
 * compares with scores from power iterations, column by column up to the sign, which libraries choose differently. Operations: those of the covariance, samples · features² multiply-adds.
 */
import { principalScores } from "../reference/principal.mjs";
import { family } from "./family.mjs";

/** Of the largest score. What a library computes from the covariance is good to the square of the condition. */
const ALLOWED = 1e-9;

export const pca = family("pca", {
  quick: [{ samples: 1000, features: 300, components: 2 }],
  full: [],
  id: ({ samples, features, components }) => `pca_f64_${components}_of_${samples}x${features}`,
  group: () => "pca_f64",
  input: ({ samples, features, components }, random) => {
    const x = Float64Array.from(random.normals("f64", samples * features));
    for (let i = 0; i < samples; i++) for (let j = 0; j < features; j++) x[i * features + j] = 3 + x[i * features + j] * (1 + 4 / (1 + j));
    return { samples, features, components, x };
  },
  verifier: (input) => {
    const { samples, components } = input;
    const expected = principalScores(input);
    return (output) => {
      if (output.length !== expected.length) return { error: Number.POSITIVE_INFINITY, allowed: ALLOWED };
      let error = 0;
      for (let c = 0; c < components; c++) error = Math.max(error, columnError(output, expected, samples, components, c));
      return { error, allowed: ALLOWED };
    };
  },
  work: ({ samples, features }) => ({ dtype: "f64", flops: samples * features ** 2, bytes: 8 * samples * features }),
});

/** Up to the sign. @param {ArrayLike<number>} found @param {ArrayLike<number>} expected @param {number} rows @param {number} columns @param {number} c */
function columnError(found, expected, rows, columns, c) {
  let [same, turned, scale] = [0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const [x, y] = [found[i * columns + c], expected[i * columns + c]];
    same = Math.max(same, Math.abs(x - y));
    turned = Math.max(turned, Math.abs(x + y));
    scale = Math.max(scale, Math.abs(y));
  }
  return Math.min(same, turned) / scale;
}
