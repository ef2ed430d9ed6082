/** Machine learning: what prepares and explains data. */
export { PCA, type PCAOptions } from "./pca.ts";
export type { PCASolver } from "./principal-axes.ts";
