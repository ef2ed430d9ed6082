/** Information theory: entropies and divergences of distributions, in bits unless another base is given. */
export { crossEntropy } from "./cross-entropy.ts";
export { entropy } from "./entropy.ts";
export { jsDivergence } from "./js-divergence.ts";
export { klDivergence } from "./kl-divergence.ts";
export { mutualInformation } from "./mutual-information.ts";
export type { ClipOptions, PairOptions } from "./pair.ts";
export { perplexity } from "./perplexity.ts";
export type { InformationOptions } from "./probabilities.ts";
