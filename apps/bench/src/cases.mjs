/** Every family that is measured: one file each in cases/, one line here. */
import { eig } from "./cases/eig.mjs";
import { eigh } from "./cases/eigh.mjs";
import { fft } from "./cases/fft.mjs";
import { call, copy, multiplyAdd } from "./cases/limits.mjs";
import { matmul } from "./cases/matmul.mjs";
import { softmax } from "./cases/softmax.mjs";

/** In the order of the report. */
const measured = { matmul, softmax, fft, eig, eigh };
const families = { ...measured, multiplyAdd, copy, call };

/** @type {readonly import("./types/case.ts").Case[]} */
export const cases = Object.values(measured).flatMap((family) => family.cases);

/** The case at an address, which may come from another process. @param {import("./types/case.ts").CaseAddress} address */
export function caseAt({ family, size }) {
  return families[family].at(size);
}
