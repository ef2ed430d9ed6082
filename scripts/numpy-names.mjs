/**
 * What a function is called in NumPy, SciPy, scikit-learn or SymPy. A name in camelCase is the same name in snake_case, in the namespace that belongs to
 * it; only what does not follow that rule stands here.
 */

/** Where the functions of a namespace live in Python. */
export const NAMESPACES = {
  "": "np",
  linalg: "np.linalg",
  fft: "np.fft",
  random: "np.random",
  signal: "scipy.signal",
};

/** @type {Readonly<Record<string, string>>} GenMath's name → Python's; an empty text where Python has no one name for it */
export const OTHERWISE = {
  "nn.softmax": "scipy.special.softmax",
  "nn.relu": "np.maximum(x, 0)",
  "nn.attention": "softmax(q @ k.T / np.sqrt(d)) @ v",
  "io.npy.parse": "np.load",
  "io.npy.serialize": "np.save",
  "io.npz.parse": "np.load",
  "io.npz.serialize": "np.savez",
  "io.csv.parse": "np.genfromtxt",
  "io.csv.serialize": "np.savetxt",
  "io.safetensors.parse": "safetensors.numpy.load",
  "io.safetensors.serialize": "safetensors.numpy.save",
  "info.entropy": "scipy.stats.entropy(p, base=2)",
  "info.klDivergence": "scipy.stats.entropy(p, q, base=2)",
  "info.jsDivergence": "scipy.spatial.distance.jensenshannon(p, q, 2) ** 2",
  "info.crossEntropy": "-np.sum(p * np.log2(q))",
  "info.perplexity": "2 ** scipy.stats.entropy(p, base=2)",
  "info.mutualInformation": "",
  "ml.mutualInfoClassif": "sklearn.feature_selection.mutual_info_classif",
  "ml.mutualInfoRegression": "sklearn.feature_selection.mutual_info_regression",
  "ml.makeClassification": "sklearn.datasets.make_classification",
  "ml.makeBlobs": "sklearn.datasets.make_blobs",
  "ml.StandardScaler": "sklearn.preprocessing.StandardScaler",
  "ml.PCA": "sklearn.decomposition.PCA",
  ...Object.fromEntries(
    ["bartlett", "blackman", "boxcar", "cosine", "hamming", "hann", "kaiser", "tukey"].map((name) => [
      `signal.${name}`,
      `scipy.signal.windows.${name}`,
    ]),
  ),
  "linalg.cosineSimilarity": "sklearn.metrics.pairwise.cosine_similarity",
  variance: "np.var",
  array: "np.array",
  identity: "np.identity",
  expandDims: "np.expand_dims",
  nanvariance: "np.nanvar",
  notEqual: "np.not_equal",
  topk: "",
  fromFunction: "np.fromfunction",
  broadcastArrays: "np.broadcast_arrays",
  takeAlongAxis: "np.take_along_axis",
  searchsorted: "np.searchsorted",
};

/** Methods and syntax: Python's on the left. */
export const SYNTAX = [
  ["a.shape, a.ndim, a.size, a.dtype", "a.shape, a.ndim, a.size, a.dtype"],
  ["a.T", "a.T"],
  ["a + b, a - b, a * b, a / b, a ** b, a % b", "a.add(b), a.subtract(b), a.multiply(b), a.divide(b), a.power(b), a.mod(b)"],
  ["a @ b", "a.matmul(b)"],
  ["a < b, a == b", "a.less(b), a.equal(b)"],
  ["a[i], a[-1]", "a.at(i), a.at(-1)"],
  ["a[:, 0:10:2], a[..., None]", 'a.slice(":", "0:10:2"), a.slice("...", null)'],
  ["a[rows, columns], a[mask]", "a.at(rows, columns), a.at(mask)"],
  ["a[i, j] = x, a[mask] = x", "a.set(x, i, j), a.set(x, mask)"],
  ["a.astype(np.float32), a.copy(), a.tolist()", 'a.astype("float32"), a.copy(), a.toArray()'],
  ["a.sum(axis=0, keepdims=True)", "a.sum({ axis: 0, keepdims: true })"],
  ["float(a)", "a.item()"],
];

/** Everything that the chapter "Mathematics for GenAI" calls, plotting apart. */
export const CHAPTER = {
  numpy: [
    ...["abs", "argsort", "array", "clip", "dot", "exp", "linspace", "log", "maximum", "mean", "sin", "sqrt", "std", "sum", "trace"],
    ...["triu_indices_from", "zeros", "zeros_like", "linalg.norm", "linalg.eig", "fft.fft", "fft.fftfreq"],
    ...["random.seed", "random.rand", "random.randn", "random.normal", "random.exponential"],
  ].map((name) => `np.${name}`),
  coming: {
    "scipy.stats.norm.pdf": "stats.norm(0, 1).pdf(x)",
    "scipy.stats.norm.cdf": "stats.norm(0, 1).cdf(x)",
    "scipy.stats.beta.pdf": "stats.beta(a, b).pdf(x)",
    "scipy.stats.beta.interval": "stats.beta(a, b).interval(0.95)",
    "sklearn.decomposition.PCA": "new ml.PCA({ nComponents: 2 })",
    "sklearn.feature_selection.mutual_info_classif": "ml.mutualInfoClassif(x, y)",
    "sklearn.datasets.make_classification": "ml.makeClassification(options)",
    "sympy.diff": 'parse("x^2").diff("x")',
    "sympy.solve": 'parse("x^2 - 1").solve("x")',
    "sympy.Matrix": 'parse("x^2 + y^2").hessian(["x", "y"])',
  },
};
