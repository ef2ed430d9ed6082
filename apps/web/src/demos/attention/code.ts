/** The book's function in the library's words, with the values that the figure shows. */
import type { AttentionValues } from "./params.ts";

export function attentionCode({ tokens, dModel, heads, head, temperature, softmax, wScale, causal, seed }: AttentionValues): string {
  const dK = dModel / heads;
  const scaled = wScale === "scaled" ? ".multiply(1 / Math.sqrt(dModel))" : "";
  const skipped =
    head === 0 ? "" : `\nfor (let before = 0; before < ${3 * head}; before++) random.randn(dModel, dK); // heads 0 to ${head - 1}`;
  const scale = temperature === 1 ? "Math.sqrt(dK)" : `Math.sqrt(dK) * ${temperature}`;
  const mask = causal
    ? `
const mask = array(Array.from({ length: ${tokens} }, (_, i) => Array.from({ length: ${tokens} }, (_, j) => (j > i ? -Infinity : 0))));`
    : "";
  const scores = `Q.matmul(K.T).divide(${scale})${causal ? ".add(mask)" : ""}`;
  const weights =
    softmax === "stable"
      ? "const weights = nn.softmax(scores);"
      : `const e = exp(scores.astype("float32"));
const weights = e.divide(e.sum({ axis: 1, keepdims: true })); // exp(89) is past the largest float32`;
  const names = [causal && "array", softmax === "naive" && "exp", softmax === "stable" && "nn", "random"].filter(Boolean).join(", ");
  return `import { ${names} } from "@genmath/ts-api";

const [dModel, dK] = [${dModel}, ${dK}];
random.seed(${seed});
const X = random.randn(${tokens}, dModel);${skipped}
const [Wq, Wk, Wv] = [0, 1, 2].map(() => random.randn(dModel, dK)${scaled});
const [Q, K, V] = [Wq, Wk, Wv].map((W) => X.matmul(W));${mask}

const scores = ${scores};
${weights}
const output = weights.matmul(V);
console.log(weights.shape, output.shape); // [ ${tokens}, ${tokens} ] [ ${tokens}, ${dK} ]
`;
}
