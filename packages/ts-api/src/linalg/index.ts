/** Linear algebra: what goes beyond products of matrices. */

export { type CholeskyOptions, cholesky } from "./cholesky.ts";
export { type CondOptions, cond } from "./cond.ts";
export { cosineSimilarity } from "./cosine-similarity.ts";
export { det } from "./det.ts";
export { type Eig, eig } from "./eig.ts";
export { type Eigh, eigh } from "./eigh.ts";
export { eigvals } from "./eigvals.ts";
export { eigvalsh } from "./eigvalsh.ts";
export { inv } from "./inv.ts";
export { type Lu, type LuOptions, lu, type PermutationIndices, type PermutationMatrix } from "./lu.ts";
export { matrixPower } from "./matrix-power.ts";
export { type MatrixRankOptions, matrixRank } from "./matrix-rank.ts";
export { type NormOptions, norm } from "./norm.ts";
export { type PinvOptions, pinv } from "./pinv.ts";
export { type Qr, type QrMode, type QrOptions, qr } from "./qr.ts";
export { type Slogdet, slogdet } from "./slogdet.ts";
export { solve } from "./solve.ts";
export { type Svd, type SvdOptions, svd } from "./svd.ts";
export { svdvals } from "./svdvals.ts";
