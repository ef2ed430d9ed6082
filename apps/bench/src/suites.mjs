/** Families that are read together: the tables of the README. A suite measures every size of its families, in a quick run too. */

/** @type {Readonly<Record<string, readonly string[]>>} */
export const SUITES = {
  linalg: ["matmul", "cosine", "vectors", "eigh", "eig", "svd", "pca", "solve", "inv", "cholesky", "qr"],
  fourier: ["fft", "rfft", "fft2"],
  probability: ["deviates", "distribution", "mutualInfo"],
};

/** Whether a case belongs to a suite. @param {import("./types/case.ts").Case} testCase @param {string} suite */
export function belongs({ family }, suite) {
  return Object.hasOwn(SUITES, suite) && SUITES[suite].includes(family);
}
