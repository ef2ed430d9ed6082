/** Linear algebra: what goes beyond products of matrices. */
export { cosineSimilarity } from "./cosine-similarity.ts";
export { type Eig, eig } from "./eig.ts";
export { type Eigh, eigh } from "./eigh.ts";
export { eigvals } from "./eigvals.ts";
export { eigvalsh } from "./eigvalsh.ts";
export { norm } from "./norm.ts";
export { type Svd, type SvdOptions, svd } from "./svd.ts";
export { svdvals } from "./svdvals.ts";
