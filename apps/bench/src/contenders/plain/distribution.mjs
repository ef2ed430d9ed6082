/** The normal density as it stands in a book. */

/** @param {import("../../types/case.ts").DistributionInput} input @returns {Float64Array} */
export function distribution({ parameters: [mean, deviation], x }) {
  const factor = 1 / (deviation * Math.sqrt(2 * Math.PI));
  return x.map((value) => factor * Math.exp(-0.5 * ((value - mean) / deviation) ** 2));
}
