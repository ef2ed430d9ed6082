import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, scalarsOf } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import type { RandomState } from "../random/random-state.ts";
import { arranged, type LabelledSamples, orderOf } from "./clusters.ts";
import { assertCount } from "./counts.ts";
import { type RandomSource, randomStateOf, takeNumbers } from "./random-option.ts";

/** What is made; names and defaults are scikit-learn's. */
export interface MakeBlobsOptions {
  /** All samples, shared out evenly, or how many each blob has. Default: 100. */
  readonly nSamples?: number | readonly number[] | undefined;
  /** Dimensions, unless centers are given. Default: 2. */
  readonly nFeatures?: number | undefined;
  /** How many blobs, or their centers (k, p). Default: 3, or one for each entry of nSamples. */
  readonly centers?: number | ArrayLike | undefined;
  /** The blobs' standard deviation, or one for each. Default: 1. */
  readonly clusterStd?: number | readonly number[] | undefined;
  /** The range that coordinates of centers are drawn from. Default: [−10, 10]. */
  readonly centerBox?: readonly [number, number] | undefined;
  /** Whether samples are put in random order. Default: true. */
  readonly shuffle?: boolean | undefined;
  /** A seed or a RandomState. Default: the stream that the functions of `random` share. */
  readonly randomState?: RandomSource | undefined;
}

/** Samples, the blob of each, and where the blobs are. */
export interface Blobs extends LabelledSamples {
  /** (k, p) float64. */
  readonly centers: NDArray<"float64", readonly [number, number]>;
}

const ACTION = "make blobs";

/**
 * Round normal clusters of samples, to try a clustering on.
 *
 * Shapes: x (n, p) float64, y (n,) int32, centers (k, p) float64: scikit-learn's arrays for the same seed, bit for bit. Throws ShapeError, and RangeError for options that do
 * not fit each other. Source: scikit-learn's `make_blobs`.
 *
 * @example
 * const { x, y } = ml.makeBlobs({ nSamples: 10, centers: 3, randomState: 0 });
 * x.shape; // [10, 2]
 * y.toArray(); // [0, 0, 1, 0, 2, 2, 2, 1, 1, 0]
 */
export function makeBlobs(options: MakeBlobsOptions = {}): Blobs {
  const { nSamples = 100, nFeatures = 2, clusterStd = 1, centerBox = [-10, 10], shuffle = true } = options;
  for (const size of typeof nSamples === "number" ? [nSamples] : nSamples)
    assertCount(ACTION, "nSamples", size, typeof nSamples === "number" ? 1 : 0);
  assertCount(ACTION, "nFeatures", nFeatures, 1);
  const asked = options.centers ?? (typeof nSamples === "number" ? 3 : nSamples.length);
  const random = randomStateOf(options.randomState);
  const { centers, k, p } = centersOf(asked, nFeatures, centerBox, random);
  const sizes = sizesOf(nSamples, k);
  const deviations = deviationsOf(clusterStd, k);

  const n = sizes.reduce((sum, size) => sum + size, 0);
  const x = new Float64Array(n * p);
  const y = new Int32Array(n);
  let start = 0;
  for (const [blob, size] of sizes.entries()) {
    const normals = takeNumbers(random.randn(size, p));
    for (let at = 0; at < normals.length; at++) {
      x[start * p + at] = (centers[blob * p + (at % p)] as number) + (deviations[blob] as number) * (normals[at] as number);
    }
    y.fill(blob, start, start + size);
    start += size;
  }
  const places = allocate("float64", [k, p]);
  scalarsOf(places).set(centers);
  return { ...arranged(x, y, orderOf(n, shuffle ? random : undefined), orderOf(p, undefined)), centers: wrap(places) };
}

/** The centers, drawn unless they are given. */
function centersOf(asked: number | ArrayLike, features: number, [low, high]: readonly [number, number], random: RandomState) {
  if (typeof asked === "number") {
    assertCount(ACTION, "centers", asked, 1);
    return { centers: takeNumbers(random.uniform(low, high, [asked, features])), k: asked, p: features };
  }
  const view = asView(asked);
  const [k, p] = view.shape;
  if (view.shape.length !== 2 || !k || !p) {
    throw new ShapeError(`Cannot ${ACTION} around centers of ${formatShape(view.shape)}: wanted centers as rows`, [view.shape]);
  }
  return { centers: numbersOf(view), k, p };
}

/** How many samples each blob has. */
function sizesOf(samples: number | readonly number[], k: number): readonly number[] {
  if (typeof samples === "number") return Array.from({ length: k }, (_, i) => Math.trunc(samples / k) + Number(i < samples % k));
  if (samples.length === k) return samples;
  throw new RangeError(`Cannot ${ACTION} around ${k} centers with ${samples.length} numbers for nSamples: wanted one each`);
}

function deviationsOf(given: number | readonly number[], k: number): readonly number[] {
  const deviations = typeof given === "number" ? new Array<number>(k).fill(given) : given;
  if (deviations.length !== k)
    throw new RangeError(`Cannot ${ACTION} around ${k} centers with ${deviations.length} numbers for clusterStd: wanted one each`);
  const wrong = deviations.find((deviation) => !(deviation >= 0));
  if (wrong !== undefined) throw new RangeError(`Cannot ${ACTION} with a clusterStd of ${wrong}: wanted a number from 0 up`);
  return deviations;
}
