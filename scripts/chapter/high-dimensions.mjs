import { dot, linalg, random } from "@genmath/ts-api";
import { fixed } from "./format.mjs";
import { SEED } from "./seed.mjs";

const DIMENSIONS = 768;

export function highDimensions() {
  random.seed(SEED);
  const [first, second] = [random.randn(DIMENSIONS), random.randn(DIMENSIONS)];
  const cosine = dot(first, second).divide(linalg.norm(first).multiply(linalg.norm(second)));
  return [{ label: "Cosine similarity", ours: fixed(cosine, 6) }];
}
