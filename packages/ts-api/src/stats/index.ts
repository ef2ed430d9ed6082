/** Probability distributions, named and parameterised as in SciPy, and statistics. */
export { bernoulli } from "./bernoulli.ts";
export { beta } from "./beta.ts";
export { binom } from "./binom.ts";
export { cauchy } from "./cauchy.ts";
export { chi2 } from "./chi2.ts";
export { type DescribeOptions, type Description, describe } from "./describe.ts";
export {
  ContinuousDistribution,
  DiscreteDistribution,
  Distribution,
  type FactOf,
  type RvsOptions,
  type ValuesAt,
} from "./distribution.ts";
export { expon } from "./expon.ts";
export { f } from "./f.ts";
export { gamma } from "./gamma.ts";
export { geom } from "./geom.ts";
export { laplace } from "./laplace.ts";
export { lognorm } from "./lognorm.ts";
export { norm } from "./norm.ts";
export { type Alternative, type Correlation, type PearsonrOptions, pearsonr } from "./pearsonr.ts";
export { poisson } from "./poisson.ts";
export { t } from "./t.ts";
export { uniform } from "./uniform.ts";
export { type ZscoreOptions, zscore } from "./zscore.ts";
