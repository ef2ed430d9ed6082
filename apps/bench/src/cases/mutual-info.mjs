/**
 * Mutual information of features and a class: which of 20 tell something of it. Half of the features are shifted by the class, the others are noise. scikit-learn's noise of a part
 * in 10¹⁰ is part of it and moves no sample past another here, so that the gate compares with Ross's estimator over all pairs of samples.
 */
import { mutualInformation } from "../reference/mutual-information.mjs";
import { family } from "./family.mjs";

const ALLOWED = 1e-9;

export const mutualInfo = family("mutualInfo", {
  quick: [{ samples: 1000, features: 20, neighbors: 3 }],
  full: [],
  id: ({ samples, features, neighbors }) => `mutual_info_f64_${samples}x${features}_${neighbors}`,
  group: () => "mutual_info_f64",
  input: ({ samples, features, neighbors }, random) => {
    const x = Float64Array.from(random.normals("f64", samples * features));
    const y = Float64Array.from({ length: samples }, (_, i) => i % 2);
    for (let i = 0; i < samples; i++) for (let j = 0; j < features; j += 2) x[i * features + j] += (y[i] * (2 + j)) / 10;
    return { samples, features, neighbors, x, y };
  },
  verifier: (input) => {
    const expected = mutualInformation(input);
    return (output) => {
      if (output.length !== expected.length) return { error: Number.POSITIVE_INFINITY, allowed: ALLOWED };
      return { error: expected.reduce((most, value, j) => Math.max(most, Math.abs(value - output[j])), 0), allowed: ALLOWED };
    };
  },
  work: ({ samples, features }) => ({ dtype: "f64", flops: 0, bytes: 8 * samples * features }),
});
