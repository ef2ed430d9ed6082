/** Linear algebra: what goes beyond products of matrices. */
export { type CondOptions, cond } from "./cond.ts";
export { type Eig, eig } from "./eig.ts";
export { type Eigh, eigh } from "./eigh.ts";
export { eigvals } from "./eigvals.ts";
export { eigvalsh } from "./eigvalsh.ts";
export { type MatrixRankOptions, matrixRank } from "./matrix-rank.ts";
export { type NormOptions, norm } from "./norm.ts";
export { type PinvOptions, pinv } from "./pinv.ts";
export { type Svd, type SvdOptions, svd } from "./svd.ts";
export { svdvals } from "./svdvals.ts";
