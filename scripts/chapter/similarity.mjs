import { histogram, linalg, mean, random, std, triuIndicesFrom } from "@genmath/ts-api";
import { fixed } from "./format.mjs";
import { SEED } from "./seed.mjs";

const [WORDS, DIMENSIONS] = [1000, 300];

export function similarity() {
  random.seed(SEED);
  const raw = random.randn(WORDS, DIMENSIONS);
  const embeddings = raw.divide(linalg.norm(raw, { axis: 1, keepdims: true }));
  const matrix = embeddings.matmul(embeddings.T);
  const similarities = matrix.at(...triuIndicesFrom(matrix, 1));
  const norms = linalg.norm(embeddings, { axis: 1 });
  return [
    { label: "Mean cosine similarity", ours: fixed(mean(similarities), 3), book: "0.000" },
    { label: "Std cosine similarity", ours: fixed(std(similarities), 3), book: "0.058" },
    { label: "Mean embedding norm", ours: fixed(mean(norms), 3), book: "1.000" },
    // What the book draws.
    { label: "Pairs in each of 50 bins", ours: String(histogram(similarities, { bins: 50 }).counts), book: BINS },
  ];
}

/** As NumPy prints the counts of the book's histogram. */
const BINS = `[    1     0     1     0     1     6    17    35    72   130   248   506
   849  1385  2193  3563  5245  7722 10561 14067 18062 22631 26792 31253
 34436 37425 38047 38361 36424 33520 29968 25848 21323 16897 13277  9298
  6802  4695  3122  1987  1195   724   387   215   119    52    28     7
     2     1]`;
