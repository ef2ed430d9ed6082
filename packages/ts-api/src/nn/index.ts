/** Neural-network primitives. */
export { type AttentionOptions, attention } from "./attention.ts";
export { type Activation, type LinearOptions, linear } from "./linear.ts";
export { relu } from "./relu.ts";
export { type SoftmaxOptions, softmax } from "./softmax.ts";
