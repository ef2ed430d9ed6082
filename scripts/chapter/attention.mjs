import { matmul, nn, random } from "@genmath/ts-api";
import { fixed, tuple } from "./format.mjs";
import { SEED } from "./seed.mjs";

export function attention() {
  random.seed(SEED);
  const [tokens, model] = [10, 64];
  const size = model / 8;
  const X = random.randn(tokens, model);
  const project = () => X.matmul(random.randn(model, size));
  const [Q, K, V] = [project(), project(), project()];
  const weights = nn.softmax(matmul(Q, K.T).divide(Math.sqrt(size)));
  const output = nn.attention(Q, K, V);
  return [
    { label: "Input shape", ours: tuple(X.shape), book: "(10, 64)" },
    { label: "Q, K, V shapes", ours: [Q, K, V].map((part) => tuple(part.shape)).join(", "), book: "(10, 8), (10, 8), (10, 8)" },
    { label: "Attention weights shape", ours: tuple(weights.shape), book: "(10, 10)" },
    { label: "Output shape", ours: tuple(output.shape), book: "(10, 8)" },
    { label: "Largest weight, mean", ours: fixed(weights.max({ axis: 1 }).mean(), 3) },
  ];
}
