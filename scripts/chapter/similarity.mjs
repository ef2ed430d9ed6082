import { linalg, matmul, mean, random, sqrt } from "@genmath/ts-api";
import { fixed } from "./format.mjs";
import { SEED } from "./seed.mjs";

const [WORDS, DIMENSIONS] = [1000, 300];

export function similarity() {
  random.seed(SEED);
  const raw = random.randn(WORDS, DIMENSIONS);
  const embeddings = raw.divide(linalg.norm(raw, { axis: 1, keepdims: true }));
  const cosines = matmul(embeddings, embeddings.T);
  // Every pair stands twice in the matrix, and each word once beside itself with cosine 1.
  const pairs = WORDS * (WORDS - 1);
  const average = cosines.sum().subtract(WORDS).divide(pairs);
  const squares = cosines.square().sum().subtract(WORDS).divide(pairs);
  return [
    { label: "Mean cosine similarity", ours: fixed(average, 3) },
    { label: "Std cosine similarity", ours: fixed(sqrt(squares.subtract(average.square())), 3) },
    { label: "Mean embedding norm", ours: fixed(mean(linalg.norm(embeddings, { axis: 1 })), 3), book: "1.000" },
  ];
}
