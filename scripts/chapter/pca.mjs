import { linalg, ml, random } from "@genmath/ts-api";
import { tuple } from "./format.mjs";
import { SEED } from "./seed.mjs";

export function principalComponents() {
  random.seed(SEED);
  const data = random.randn(100, 50);
  const pca = new ml.PCA({ nComponents: 2 });
  const reduced = pca.fitTransform(data);

  random.seed(SEED);
  const raw = random.randn(1000, 300);
  const embeddings = raw.divide(linalg.norm(raw, { axis: 1, keepdims: true }));
  const plane = new ml.PCA({ nComponents: 2 }).fitTransform(embeddings.slice("0:100"));
  return [
    { label: "Original shape", ours: tuple(data.shape), book: "(100, 50)" },
    { label: "Reduced shape", ours: tuple(reduced.shape), book: "(100, 2)" },
    { label: "Explained variance ratio", ours: String(pca.explainedVarianceRatio), book: "[0.05744737 0.05332684]" },
    // What the book draws.
    { label: "First sample", ours: String(reduced.at(0)), book: "[3.31397997 0.55046877]" },
    { label: "First words in the plane", ours: String(plane.slice("0:3")), book: WORDS },
  ];
}

/** As NumPy prints the first three of the book's points, with scikit-learn's signs. */
const WORDS = "[[-0.0597873   0.353703  ]\n [ 0.13057017 -0.03955639]\n [-0.21693851 -0.02707759]]";
