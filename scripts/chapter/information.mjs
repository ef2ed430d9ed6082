import { argsort, info, ml } from "@genmath/ts-api";
import { fixed } from "./format.mjs";
import { SEED } from "./seed.mjs";

/** The chapter keeps logarithms of 0 away by bringing predictions into [1e-15, 1 − 1e-15]. */
const CLIP = { clip: 1e-15 };

export function information() {
  const uniform = [0.25, 0.25, 0.25, 0.25];
  const skewed = [0.7, 0.2, 0.05, 0.05];
  const predicted = [0.6, 0.25, 0.1, 0.05];
  return [
    { label: "Entropy of uniform", ours: `${fixed(info.entropy(uniform), 3)} bits`, book: "2.000 bits" },
    { label: "Entropy of skewed", ours: `${fixed(info.entropy(skewed), 3)} bits`, book: "1.257 bits" },
    { label: "Cross entropy", ours: `${fixed(info.crossEntropy(skewed, predicted, CLIP), 3)} bits`, book: "1.298 bits" },
    { label: "KL divergence", ours: `${fixed(info.klDivergence(skewed, predicted, CLIP), 3)} bits`, book: "0.041 bits" },
  ];
}

export function featureSelection() {
  const { x, y } = ml.makeClassification({ nSamples: 1000, nFeatures: 20, nInformative: 5, nRedundant: 5, randomState: SEED });
  const scores = ml.mutualInfoClassif(x, y, { randomState: SEED });
  // What scikit-learn 1.9 finds.
  return [{ label: "Top 5 features", ours: String(argsort(scores).slice("-5:")), book: TOP_FIVE }];
}

const TOP_FIVE = "[ 9  5 11  8 13]";
