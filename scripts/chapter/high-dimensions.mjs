import { dot, linalg, random } from "@genmath/ts-api";
import { SEED } from "./seed.mjs";

const DIMENSIONS = 768;

export function highDimensions() {
  random.seed(SEED);
  // The book draws an embedding before the two that it compares.
  random.randn(DIMENSIONS);
  const [first, second] = [random.randn(DIMENSIONS), random.randn(DIMENSIONS)];
  const cosine = dot(first, second).divide(linalg.norm(first).multiply(linalg.norm(second)));
  return [{ label: "Cosine similarity", ours: String(cosine), book: "-0.010734664676010074" }];
}
