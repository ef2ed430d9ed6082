import { nn, random, zeros } from "@genmath/ts-api";
import { tuple } from "./format.mjs";
import { SEED } from "./seed.mjs";

export function forwardPass() {
  random.seed(SEED);
  const W1 = random.randn(512, 256).multiply(0.01);
  const W2 = random.randn(256, 10).multiply(0.01);
  const [b1, b2] = [zeros([256]), zeros([10])];
  const hidden = nn.relu(random.randn(512).matmul(W1).add(b1));
  const output = hidden.matmul(W2).add(b2);
  return [
    { label: "Output shape", ours: tuple(output.shape), book: "(10,)" },
    { label: "Output", ours: String(output), book: OUTPUT },
  ];
}

/** What NumPy computes from the same seed. */
const OUTPUT = `[-0.00925588  0.01302892  0.0298682  -0.0523569  -0.05126377  0.02783082
 -0.01208889  0.05070293  0.01349987 -0.01192051]`;
