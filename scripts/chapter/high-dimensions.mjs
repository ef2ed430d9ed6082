import { dot, linalg, random } from "@genmath/ts-api";
import { SEED } from "./seed.mjs";

const DIMENSIONS = 768;

export function highDimensions() {
  random.seed(SEED);
  // The book draws an embedding before the two that it compares.
  random.randn(DIMENSIONS);
  const [first, second] = [random.randn(DIMENSIONS), random.randn(DIMENSIONS)];
  const cosine = dot(first, second).divide(linalg.norm(first).multiply(linalg.norm(second)));
  // Twelve digits: those behind depend on the order in which 768 products are added, in NumPy on the machine's BLAS.
  return [{ label: "Cosine similarity", ours: cosine.item().toPrecision(12), book: "-0.0107346646760" }];
}
