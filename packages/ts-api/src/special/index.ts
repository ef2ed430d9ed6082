/** Special functions, named as SciPy names them. */
export { expit } from "./expit.ts";
export { logit } from "./logit.ts";
export { xlogy } from "./xlogy.ts";
