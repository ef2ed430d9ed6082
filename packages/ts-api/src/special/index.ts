/** Special functions, named as SciPy names them. */
export { betainc } from "./betainc.ts";
export { betaincc } from "./betaincc.ts";
export { betainccinv } from "./betainccinv.ts";
export { betaincinv } from "./betaincinv.ts";
export { erf } from "./erf.ts";
export { erfc } from "./erfc.ts";
export { erfcx } from "./erfcx.ts";
export { expit } from "./expit.ts";
export { gammainc } from "./gammainc.ts";
export { gammaincc } from "./gammaincc.ts";
export { gammainccinv } from "./gammainccinv.ts";
export { gammaincinv } from "./gammaincinv.ts";
export { gammaln } from "./gammaln.ts";
export { logit } from "./logit.ts";
export { ndtr } from "./ndtr.ts";
export { xlogy } from "./xlogy.ts";
