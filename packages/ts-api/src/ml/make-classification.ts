import { asView } from "../array/as-view.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike } from "../array/types.ts";
import { overScalars } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { matmulViews } from "../linalg/matmul.ts";
import type { RandomState } from "../random/random-state.ts";
import { arranged, type LabelledSamples, orderOf } from "./clusters.ts";
import { assertCount } from "./counts.ts";
import { hypercube } from "./hypercube.ts";
import { type RandomSource, randomStateOf, takeNumbers } from "./random-option.ts";

/** What is made; names and defaults are scikit-learn's. */
export interface MakeClassificationOptions {
  /** Default: 100. */
  readonly nSamples?: number | undefined;
  /** All features: informative, redundant, repeated, and the rest is noise. Default: 20. */
  readonly nFeatures?: number | undefined;
  /** Features in which the clusters lie. Default: 2. */
  readonly nInformative?: number | undefined;
  /** Random combinations of the informative ones. Default: 2. */
  readonly nRedundant?: number | undefined;
  /** Copies of those. Default: 0. */
  readonly nRepeated?: number | undefined;
  /** Default: 2. */
  readonly nClasses?: number | undefined;
  /** Default: 2. */
  readonly nClustersPerClass?: number | undefined;
  /** The classes' parts of the samples; that of the last may be left out. Default: the same for all. */
  readonly weights?: readonly number[] | undefined;
  /** The part of the samples whose class is drawn anew. Default: 0.01. */
  readonly flipY?: number | undefined;
  /** Half the side of the hypercube on whose corners the clusters lie. Default: 1. */
  readonly classSep?: number | undefined;
  /** Whether they lie on a hypercube; otherwise it is stretched at random. Default: true. */
  readonly hypercube?: boolean | undefined;
  /** Added to features; null for numbers drawn from [−classSep, classSep). Default: 0. */
  readonly shift?: ArrayLike | null | undefined;
  /** Multiplied with features after that; null for numbers drawn from [1, 101). Default: 1. */
  readonly scale?: ArrayLike | null | undefined;
  /** Whether samples and features are put in random order. Default: true. */
  readonly shuffle?: boolean | undefined;
  /** A seed or a RandomState. Default: the stream that the functions of `random` share. */
  readonly randomState?: RandomSource | undefined;
}

const ACTION = "make classification data";

/**
 * Samples of classes to try a classifier or a choice of features on: normal clusters on the corners of a hypercube, sheared at random, beside features that are their
 * combinations, copies, or noise.
 *
 * Shapes: x (nSamples, nFeatures) float64, y (nSamples,) int32. scikit-learn's arrays for the same seed: y to the last bit, x within the rounding of its products. Without
 * `shuffle` features stand in the order informative, redundant, repeated, noise. Throws RangeError for options that do not fit each other, ShapeError.
 * Source: I. Guyon, "Design of experiments for the NIPS 2003 variable selection benchmark" (2003); scikit-learn's `make_classification`.
 *
 * @example
 * const { x, y } = ml.makeClassification({ nSamples: 5, nFeatures: 4, randomState: 42 });
 * x.shape; // [5, 4]
 * y.toArray(); // [1, 0, 0, 1, 0]
 */
export function makeClassification(options: MakeClassificationOptions = {}): LabelledSamples {
  const { nSamples: n = 100, nFeatures: p = 20, nInformative: d = 2, nRedundant = 2, nRepeated = 0 } = options;
  const { nClasses = 2, nClustersPerClass = 2, flipY = 0.01, classSep = 1, shift = 0, scale = 1, shuffle = true } = options;
  const useful = d + nRedundant;
  const noise = p - useful - nRepeated;
  const clusters = nClasses * nClustersPerClass;
  checkCounts({ nSamples: n, nFeatures: p, nInformative: d, nClasses, nClustersPerClass }, 1);
  checkCounts({ nRedundant, nRepeated }, 0);
  if (noise < 0)
    throw new RangeError(`Cannot ${ACTION} with ${p} features: wanted at least ${p - noise}, the informative, redundant and repeated ones`);
  if (2 ** d < clusters)
    throw new RangeError(
      `Cannot ${ACTION} of ${clusters} clusters with ${d} informative features: wanted at most ${2 ** d}, a corner each`,
    );
  if (!(flipY >= 0 && flipY <= 1)) throw new RangeError(`Cannot ${ACTION} with flipY ${flipY}: wanted a part between 0 and 1`);
  if (!(classSep > 0)) throw new RangeError(`Cannot ${ACTION} with classSep ${classSep}: wanted a number above 0`);
  const parts = partsOf(options.weights, nClasses);
  const [given, factors] = [perFeature(shift, p, "shift"), perFeature(scale, p, "scale")];
  const random = randomStateOf(options.randomState);

  const centroids = hypercube(clusters, d, random).map((corner) => corner * (2 * classSep) - classSep);
  if (options.hypercube === false) stretch(centroids, clusters, d, random);
  const informative = takeNumbers(random.randn(n, d));
  const y = new Int32Array(n);
  let start = 0;
  for (const [cluster, size] of clusterSizes(n, parts, nClustersPerClass).entries()) {
    const end = Math.min(start + size, n);
    y.fill(cluster % nClasses, start, end);
    const rows = informative.subarray(start * d, end * d);
    rows.set(product(rows, end - start, d, uniforms(random, d * d), d));
    for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] as number) + (centroids[cluster * d + (at % d)] as number);
    start = end;
  }

  const x = new Float64Array(n * p);
  place(x, p, 0, informative, d);
  if (nRedundant > 0) place(x, p, d, product(informative, n, d, uniforms(random, d * nRedundant), nRedundant), nRedundant);
  if (nRepeated > 0) {
    const copied = takeNumbers(random.rand(nRepeated)).map((u) => Math.trunc((useful - 1) * u + 0.5));
    for (let i = 0; i < n; i++) for (let j = 0; j < nRepeated; j++) x[i * p + useful + j] = x[i * p + (copied[j] as number)] as number;
  }
  if (noise > 0) place(x, p, p - noise, takeNumbers(random.randn(n, noise)), noise);
  flip(y, flipY, nClasses, random);
  const added = given ?? uniforms(random, p).map((u) => u * classSep);
  const multiplied = factors ?? takeNumbers(random.rand(p)).map((u) => 1 + 100 * u);
  for (let at = 0; at < x.length; at++) x[at] = ((x[at] as number) + (added[at % p] as number)) * (multiplied[at % p] as number);
  const order = shuffle ? random : undefined;
  return arranged(x, y, orderOf(n, order), orderOf(p, order));
}

function checkCounts(counts: Readonly<Record<string, number>>, least: number): void {
  for (const [name, value] of Object.entries(counts)) assertCount(ACTION, name, value, least);
}

/** The part of each class. */
function partsOf(weights: readonly number[] | undefined, classes: number): readonly number[] {
  if (weights === undefined) return new Array<number>(classes).fill(1 / classes);
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`Cannot ${ACTION} with a weight of ${wrong}: wanted parts from 0 up`);
  if (weights.length === classes) return weights;
  if (weights.length === classes - 1) return [...weights, 1 - weights.reduce((sum, weight) => sum + weight, 0)];
  throw new RangeError(`Cannot ${ACTION} of ${classes} classes with ${weights.length} weights: wanted ${classes} or ${classes - 1}`);
}

/** A number for each feature; undefined where they are to be drawn. */
function perFeature(given: ArrayLike | null, p: number, name: string): Float64Array<ArrayBuffer> | undefined {
  if (given === null) return undefined;
  const view = asView(given);
  const numbers = numbersOf(view);
  if (view.shape.length === 0) return new Float64Array(p).fill(numbers[0] as number);
  if (view.shape.length === 1 && numbers.length === p) return numbers;
  throw new ShapeError(`Cannot ${ACTION} of ${p} features with ${numbers.length} numbers for ${name}: wanted one, or one each`, [
    view.shape,
  ]);
}

/** How many samples each cluster has: the whole part of its share, and of those that are left one each to the first. */
function clusterSizes(n: number, parts: readonly number[], perClass: number): readonly number[] {
  const clusters = parts.length * perClass;
  const sizes = Array.from({ length: clusters }, (_, k) => Math.trunc((n * (parts[k % parts.length] as number)) / perClass));
  const left = n - sizes.reduce((sum, size) => sum + size, 0);
  for (let i = 0; i < left; i++) sizes[i % clusters] = (sizes[i % clusters] as number) + 1;
  return sizes;
}

/** Multiplies every centroid and every coordinate with a number of its own from [0, 1). */
function stretch(centroids: Float64Array, clusters: number, d: number, random: RandomState): void {
  const ofCluster = takeNumbers(random.rand(clusters));
  const ofCoordinate = takeNumbers(random.rand(d));
  for (let at = 0; at < centroids.length; at++) {
    centroids[at] = (centroids[at] as number) * (ofCluster[Math.trunc(at / d)] as number) * (ofCoordinate[at % d] as number);
  }
}

/** Numbers from [−1, 1). */
function uniforms(random: RandomState, count: number): Float64Array<ArrayBuffer> {
  return takeNumbers(random.rand(count)).map((u) => 2 * u - 1);
}

/** a (m, k) · b (k, n). */
function product(a: Float64Array<ArrayBuffer>, m: number, k: number, b: Float64Array<ArrayBuffer>, n: number): Float64Array<ArrayBuffer> {
  const found = matmulViews(overScalars(a, "float64", [m, k]), overScalars(b, "float64", [k, n]));
  const numbers = numbersOf(found);
  found.storage.dispose();
  return numbers;
}

/** Writes rows of `width` numbers into rows of p, from a column on. */
function place(x: Float64Array, p: number, column: number, rows: Float64Array, width: number): void {
  for (let i = 0; i * width < rows.length; i++) x.set(rows.subarray(i * width, (i + 1) * width), i * p + column);
}

/** Draws a part of the labels anew. */
function flip(y: Int32Array, part: number, classes: number, random: RandomState): void {
  const chosen = takeNumbers(random.rand(y.length));
  const count = chosen.reduce((sum, u) => sum + Number(u < part), 0);
  const labels = takeNumbers(random.randint(0, classes, count));
  let next = 0;
  for (let i = 0; i < y.length; i++) if ((chosen[i] as number) < part) y[i] = labels[next++] as number;
}
