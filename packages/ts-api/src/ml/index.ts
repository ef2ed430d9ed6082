/** Machine learning: what prepares and explains data. */
export type { LabelledSamples } from "./clusters.ts";
export { type Blobs, type MakeBlobsOptions, makeBlobs } from "./make-blobs.ts";
export { type MakeClassificationOptions, makeClassification } from "./make-classification.ts";
export { mutualInfoClassif } from "./mutual-info-classif.ts";
export type { MutualInfoOptions } from "./mutual-info-options.ts";
export { mutualInfoRegression } from "./mutual-info-regression.ts";
export { PCA, type PCAOptions } from "./pca.ts";
export type { PCASolver } from "./principal-axes.ts";
export type { RandomSource } from "./random-option.ts";
export { StandardScaler, type StandardScalerOptions } from "./standard-scaler.ts";
