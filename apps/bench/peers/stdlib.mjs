/** stdlib: functions of one number, the parameters bound once by `factory`. */
import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";

/** @import { Operations } from "../src/types/contender.ts" */

const FUNCTIONS = { normal_pdf: normalPdf, normal_cdf: normalCdf, beta_cdf: betaCdf, beta_ppf: betaQuantile };

/** @returns {Operations} */
export function load() {
  return {
    distribution: ({ op, parameters: [a, b], x }) => {
      const f = FUNCTIONS[op].factory(a, b);
      return { run: (take) => take(x.map((value) => f(value))), flatten: (/** @type {Float64Array} */ result) => result };
    },
  };
}
