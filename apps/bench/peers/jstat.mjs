/** jStat: functions of one number and the parameters. */
import jstat from "jstat";

/** @import { Operations } from "../src/types/contender.ts" */

const { normal, beta } = jstat;
const FUNCTIONS = { normal_pdf: normal.pdf, normal_cdf: normal.cdf, beta_cdf: beta.cdf, beta_ppf: beta.inv };

/** @returns {Operations} */
export function load() {
  return {
    distribution: ({ op, parameters: [a, b], x }) => {
      const f = FUNCTIONS[op];
      return { run: (take) => take(x.map((value) => f(value, a, b))), flatten: (/** @type {Float64Array} */ result) => result };
    },
  };
}
