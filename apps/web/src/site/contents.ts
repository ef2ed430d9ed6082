/**
 * The table of contents: chapters in the book's order, each with its demos. A demo without a path has not been built yet; it is
 * listed, and never linked.
 */

export interface DemoEntry {
  readonly id: string;
  readonly title: string;
  readonly path?: string;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** One sentence for the chapter's page and for its place on the home page. */
  readonly sentence: string;
  readonly demos: readonly DemoEntry[];
}

export const chapters: readonly Chapter[] = [
  {
    id: "linear-algebra",
    title: "Linear algebra",
    sentence: "Vectors, matrices and the directions that a matrix leaves alone.",
    demos: [
      { id: "vectors", title: "Vectors" },
      { id: "high-dim", title: "High dimensions" },
      { id: "forward-pass", title: "Forward pass" },
      { id: "eigen", title: "Eigenvalues", path: "/linear-algebra/eigen/" },
      { id: "pca", title: "PCA" },
    ],
  },
  {
    id: "calculus",
    title: "Calculus",
    sentence: "How a change in a weight becomes a change in the loss.",
    demos: [
      { id: "single-variable", title: "One variable" },
      { id: "multivariable", title: "Several variables" },
      { id: "chain-rule", title: "Chain rule" },
    ],
  },
  {
    id: "optimization",
    title: "Optimization",
    sentence: "Gradient descent, momentum and Adam on the same slope.",
    demos: [{ id: "optimizers", title: "Optimizers" }],
  },
  {
    id: "probability",
    title: "Probability",
    sentence: "Distributions, samples and what seven heads in ten prove.",
    demos: [
      { id: "distributions", title: "Distributions" },
      { id: "sampling", title: "Sampling" },
      { id: "bayes-coin", title: "A coin and Bayes" },
    ],
  },
  {
    id: "information",
    title: "Information theory",
    sentence: "Entropy, divergence and the features that carry information.",
    demos: [
      { id: "entropy", title: "Entropy" },
      { id: "mutual-information", title: "Mutual information" },
    ],
  },
  {
    id: "matrix-calculus",
    title: "Matrix calculus",
    sentence: "Gradients of quadratic forms and of traces, checked by hand.",
    demos: [
      { id: "quadratic-form", title: "Quadratic form" },
      { id: "trace", title: "Trace" },
    ],
  },
  {
    id: "fourier",
    title: "Fourier analysis",
    sentence: "Signals and attention patterns as sums of waves.",
    demos: [
      { id: "signal-spectrum", title: "Signal and spectrum" },
      { id: "attention-fft2", title: "Attention, transformed" },
    ],
  },
  {
    id: "attention",
    title: "Attention",
    sentence: "Who looks at whom, and why the softmax must not overflow.",
    demos: [{ id: "attention", title: "Attention weights", path: "/attention/" }],
  },
  {
    id: "embeddings",
    title: "Embeddings",
    sentence: "Words as points: similarity, projections and norms.",
    demos: [
      { id: "similarity", title: "Similarity" },
      { id: "pca-scatter", title: "Words in the plane" },
      { id: "norms", title: "Norms" },
    ],
  },
];

/** Where a chapter is read: its own page when it has several demos, its demo when it has one, nowhere while none is built. */
export function chapterPath(chapter: Chapter): string | undefined {
  const built = chapter.demos.filter((demo) => demo.path !== undefined);
  if (built.length === 0) return undefined;
  return chapter.demos.length === 1 ? built[0]?.path : `/${chapter.id}/`;
}
