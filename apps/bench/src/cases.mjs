/** Every family that is measured: one file each in cases/, one line here. */
import { cholesky } from "./cases/cholesky.mjs";
import { cosine } from "./cases/cosine.mjs";
import { deviates } from "./cases/deviates.mjs";
import { distribution } from "./cases/distribution.mjs";
import { eig } from "./cases/eig.mjs";
import { eigh } from "./cases/eigh.mjs";
import { einsum } from "./cases/einsum.mjs";
import { elementwise } from "./cases/elementwise.mjs";
import { fft } from "./cases/fft.mjs";
import { fft2 } from "./cases/fft2.mjs";
import { histogram } from "./cases/histogram.mjs";
import { inv } from "./cases/inv.mjs";
import { call, copy, multiplyAdd } from "./cases/limits.mjs";
import { matmul } from "./cases/matmul.mjs";
import { mutualInfo } from "./cases/mutual-info.mjs";
import { pca } from "./cases/pca.mjs";
import { qr } from "./cases/qr.mjs";
import { reduction } from "./cases/reduction.mjs";
import { rfft } from "./cases/rfft.mjs";
import { softmax } from "./cases/softmax.mjs";
import { solve } from "./cases/solve.mjs";
import { sorting } from "./cases/sorting.mjs";
import { svd } from "./cases/svd.mjs";
import { triangle } from "./cases/triangle.mjs";
import { vectors } from "./cases/vectors.mjs";

/** In the order of the report. */
const measured = {
  matmul,
  cosine,
  vectors,
  softmax,
  fft,
  rfft,
  fft2,
  eig,
  eigh,
  svd,
  pca,
  solve,
  inv,
  cholesky,
  qr,
  elementwise,
  reduction,
  sorting,
  histogram,
  triangle,
  einsum,
  deviates,
  mutualInfo,
  distribution,
};
const families = { ...measured, multiplyAdd, copy, call };

/** @type {readonly import("./types/case.ts").Case[]} */
export const cases = Object.values(measured).flatMap((family) => family.cases);

/** The case at an address, which may come from another process. @param {import("./types/case.ts").CaseAddress} address */
export function caseAt({ family, size }) {
  return families[family].at(size);
}
