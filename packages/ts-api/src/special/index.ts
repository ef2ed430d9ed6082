/** Special functions, named as SciPy names them. */
export { erf } from "./erf.ts";
export { erfc } from "./erfc.ts";
export { erfcx } from "./erfcx.ts";
export { expit } from "./expit.ts";
export { gammaln } from "./gammaln.ts";
export { logit } from "./logit.ts";
export { ndtr } from "./ndtr.ts";
export { xlogy } from "./xlogy.ts";
