/** Feature selection and what goes with it, beside scikit-learn (tests/golden/feature_selection.py): the same data, the same noise, the same numbers. */
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/feature-selection.json";
import {
  argsort,
  array,
  DTypeError,
  floor,
  LinAlgError,
  memory,
  ml,
  type NDArray,
  NotFittedError,
  random,
  ShapeError,
  zeros,
} from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

const BOUND = tolerance("besideScikitLearn", "float64");

function expectNear(found: ArrayLike<number>, wanted: readonly (number | null)[], scale = 1): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((value, i) => {
    if (value === null) expect(found[i]).toBeNaN();
    else expect(Math.abs((found[i] as number) - value)).toBeLessThanOrEqual(BOUND * Math.max(scale, Math.abs(value)));
  });
}

describe("ml.makeClassification", () => {
  test.each(golden.classification)("scikit-learn's arrays, $name", ({ options, shape, every, x, y }) => {
    const made = ml.makeClassification(options as ml.MakeClassificationOptions);
    expect(made.x.shape).toEqual(shape);
    expect(Array.from(made.y.data).join("")).toBe(y);
    expect(made.y.dtype).toBe("int32");
    expectNear(made.x.slice(`::${every}`).ravel().data, x);
  });

  test("goes on with a stream that is given, or with the shared one", () => {
    random.seed(9);
    const shared = ml.makeClassification({ nSamples: 5 });
    const own = ml.makeClassification({ nSamples: 5, randomState: new random.RandomState(9) });
    expect(own.x.data).toEqual(shared.x.data);
    expect(ml.makeClassification({ nSamples: 5 }).x.data).not.toEqual(shared.x.data);
  });

  test("refuses options that do not fit each other", () => {
    const made = (options: ml.MakeClassificationOptions) => () => ml.makeClassification(options);
    expect(made({ nSamples: 0 })).toThrow("Cannot make classification data with nSamples 0: wanted an integer from 1 up");
    expect(made({ nRepeated: -1 })).toThrow("Cannot make classification data with nRepeated -1: wanted an integer from 0 up");
    expect(made({ nFeatures: 3 })).toThrow(
      "Cannot make classification data with 3 features: wanted at least 4, the informative, redundant and repeated ones",
    );
    expect(made({ nClasses: 3 })).toThrow(
      "Cannot make classification data of 6 clusters with 2 informative features: wanted at most 4, a corner each",
    );
    expect(made({ weights: [0.2, 0.3, 0.5] })).toThrow("Cannot make classification data of 2 classes with 3 weights: wanted 2 or 1");
    expect(made({ weights: [-1] })).toThrow("Cannot make classification data with a weight of -1: wanted parts from 0 up");
    expect(made({ flipY: 2 })).toThrow("Cannot make classification data with flipY 2: wanted a part between 0 and 1");
    expect(made({ classSep: 0 })).toThrow("Cannot make classification data with classSep 0: wanted a number above 0");
    expect(made({ shift: [1, 2] })).toThrow(ShapeError);
  });
});

describe("ml.makeBlobs", () => {
  test.each(golden.blobs)("scikit-learn's arrays, $name", ({ options, shape, x, y, centers }) => {
    const made = ml.makeBlobs(options as ml.MakeBlobsOptions);
    expect(made.x.shape).toEqual(shape);
    expect(made.y.toArray()).toEqual(y);
    expect(made.centers.toArray()).toEqual(centers);
    expect(Array.from(made.x.data)).toEqual(x);
  });

  test("refuses options that do not fit each other", () => {
    const made = (options: ml.MakeBlobsOptions) => () => ml.makeBlobs(options);
    expect(made({ nSamples: 1.5 })).toThrow("Cannot make blobs with nSamples 1.5: wanted an integer from 1 up");
    expect(made({ nSamples: [1, 2], centers: 3 })).toThrow(
      "Cannot make blobs around 3 centers with 2 numbers for nSamples: wanted one each",
    );
    expect(made({ clusterStd: [1] })).toThrow("Cannot make blobs around 3 centers with 1 numbers for clusterStd: wanted one each");
    expect(made({ clusterStd: -1 })).toThrow("Cannot make blobs with a clusterStd of -1: wanted a number from 0 up");
    expect(made({ centers: [1, 2] })).toThrow("Cannot make blobs around centers of (2,): wanted centers as rows");
  });
});

/** As `drawn` in the script. */
function drawn({
  seed,
  n,
  p,
  kind,
  digits,
  offset = 0,
}: {
  seed: number;
  n: number;
  p: number;
  kind: string;
  digits?: number;
  offset?: number;
}) {
  const stream = new random.RandomState(seed);
  const normal = stream.randn(n, p).add(offset);
  const x = digits === undefined ? normal : floor(normal.multiply(digits));
  if (kind === "classes") return { x, y: stream.randint(0, 3, n) };
  const noise = stream.randn(n);
  return { x, y: kind === "sum" ? x.at(":", 0).multiply(2).add(noise) : noise };
}

describe("mutual information of features", () => {
  test.each(golden.information)("scikit-learn's estimates: $function, $data, discrete $discrete, $neighbors neighbours", (wanted) => {
    const { x, y } = drawn(wanted.data);
    const estimate = ml[wanted.function as "mutualInfoClassif" | "mutualInfoRegression"];
    const options = { discreteFeatures: wanted.discrete as boolean, nNeighbors: wanted.neighbors, randomState: wanted.randomState };
    const found = estimate(x, y, options);
    expect(found.dtype).toBe("float64");
    expectNear(found.data, wanted.information);
    // Features one by one in another layout, without the noise's order: only how they are read may differ.
    const transposed = array(x.T).T;
    expect(estimate(transposed, array(y.toArray() as number[]), options).data).toEqual(found.data);
  });

  test("the chapter's features", () => {
    const { x, y } = ml.makeClassification({ nSamples: 1000, nFeatures: 20, nInformative: 5, nRedundant: 5, randomState: 42 });
    const found = ml.mutualInfoClassif(x, y, { randomState: 42 });
    expectNear(found.data, golden.chapter.information);
    expect(argsort(found).slice("-5:").toArray()).toEqual(golden.chapter.topFive);
  });

  test("without jitter nothing is drawn, and equal numbers are equal", () => {
    const stream = new random.RandomState(1);
    const before = stream.getState();
    const [x, y] = [
      [[0], [0], [0], [1], [1], [1]],
      [0, 0, 0, 1, 1, 1],
    ];
    const found = ml.mutualInfoClassif(x, y, { jitter: false, randomState: stream });
    expect(stream.getState()).toEqual(before);
    // All six distances are 0, three samples are as near: ψ(6) + ψ(2) − 2 ψ(3).
    expectNear(found.data, [1 / 3 + 1 / 4 + 1 / 5 - 1 / 2]);
    expect(ml.mutualInfoClassif(x, y, { jitter: false }).data).toEqual(found.data);
    ml.mutualInfoClassif(x, y, { randomState: stream });
    expect(stream.getState()).not.toEqual(before);
  });

  test("a brute search finds the same: the definitions, without noise", () => {
    const { x, y } = drawn({ seed: 11, n: 90, p: 2, kind: "sum" });
    const found = ml.mutualInfoRegression(x, y, { jitter: false });
    const wanted = [0, 1].map((j) => kraskov(Array.from(x.at(":", j).toArray() as number[]), y.toArray() as number[], 3));
    expectNear(found.data, wanted);
  });

  test("integers, float32 and literals are taken; the result does not depend on where they are", () => {
    const { x, y } = drawn({ seed: 2, n: 50, p: 2, kind: "classes", digits: 2 });
    const wanted = ml.mutualInfoClassif(x, y, { randomState: 0 });
    expect(ml.mutualInfoClassif(x.astype("int32"), y.astype("float64"), { randomState: 0 }).data).toEqual(wanted.data);
    expect(ml.mutualInfoClassif(x.astype("float32"), y.toArray() as number[], { randomState: 0 }).data).toEqual(wanted.data);
    expect(ml.mutualInfoClassif(x.toArray(), y, { randomState: 0 }).data).toEqual(wanted.data);
  });

  test("refuses what cannot be estimated", () => {
    const x = zeros([4, 2]);
    expect(() => ml.mutualInfoClassif([1, 2], [1, 2])).toThrow(
      "Cannot estimate mutual information of (2,): wanted samples as rows and features as columns",
    );
    expect(() => ml.mutualInfoClassif(zeros([0, 2]), [])).toThrow(ShapeError);
    expect(() => ml.mutualInfoClassif(x, [0, 1])).toThrow(
      "Cannot estimate mutual information of 4 samples with a target of (2,): wanted (4,)",
    );
    expect(() => ml.mutualInfoClassif(x, [0, 1, 0.5, 1])).toThrow(
      "Cannot estimate mutual information of classes with 0.5 among them: wanted integers; mutualInfoRegression takes others",
    );
    expect(() => ml.mutualInfoClassif(x, [0, 1, 2, 3])).toThrow(
      "Cannot estimate mutual information of 4 samples of 4 classes: wanted a class of two samples or more",
    );
    expect(() => ml.mutualInfoRegression(x, [1, 2, 3, 4], { nNeighbors: 4 })).toThrow(
      "Cannot estimate mutual information of 4 samples with 4 neighbours: wanted fewer neighbours than samples",
    );
    expect(() => ml.mutualInfoRegression(x, [1, 2, 3, 4], { nNeighbors: 0 })).toThrow(
      "Cannot look at 0 neighbours: wanted an integer from 1 up",
    );
    expect(() => ml.mutualInfoRegression([[Number.NaN]], [1])).toThrow(LinAlgError);
    expect(() => ml.mutualInfoClassif(array([[1]], { dtype: "complex128" }), [1])).toThrow(DTypeError);
    const taken = (discreteFeatures: never) => () => ml.mutualInfoClassif(x, [0, 1, 0, 1], { discreteFeatures });
    expect(taken([2] as never)).toThrow("Cannot take feature 2 as discrete: wanted integers from -2 to 1");
    expect(taken([true] as never)).toThrow("Cannot take features (1,) as discrete: wanted a mask of (2,)");
    expect(taken("all" as never)).toThrow('Cannot take features "all" as discrete: wanted "auto", a boolean, a mask or indices');
  });

  test("gives back what it takes", () => {
    const { x, y } = drawn({ seed: 2, n: 50, p: 2, kind: "classes" });
    const work = () => {
      ml.mutualInfoClassif(x, y, { randomState: 0 }).dispose();
      ml.mutualInfoRegression(x, y, { randomState: 0, nNeighbors: 4 }).dispose();
      const made = [
        ...Object.values(ml.makeClassification({ randomState: 1 })),
        ...Object.values(ml.makeBlobs({ randomState: 1 })),
      ] as NDArray[];
      for (const one of made) one.dispose();
      expect(() =>
        ml.mutualInfoClassif(
          x,
          Array.from({ length: 50 }, (_, i) => i),
        ),
      ).toThrow(RangeError);
    };
    work();
    const before = memory().usedBytes;
    for (let i = 0; i < 10; i++) work();
    expect(memory().usedBytes).toBe(before);
  });
});

/** By the definition, all pairs. */
function kraskov(x: readonly number[], y: readonly number[], k: number): number {
  const n = x.length;
  const psi = (m: number) =>
    -0.5772156649015329 + Array.from({ length: m - 1 }, (_, i) => 1 / (i + 1)).reduce((sum, term) => sum + term, 0);
  const [sx, sy] = [x, y].map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
    return values.map((value) => value / deviation);
  }) as [number[], number[]];
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const away = (values: readonly number[]) => values.map((value) => Math.abs(value - (values[i] as number)));
    const [dx, dy] = [away(sx), away(sy)];
    const kth = dx.map((d, j) => Math.max(d, dy[j] as number)).sort((a, b) => a - b)[k] as number;
    for (const distances of [dx, dy]) sum += psi(distances.filter((d) => d < kth).length);
  }
  return Math.max(0, psi(n) + psi(k) - sum / n);
}

describe("ml.StandardScaler", () => {
  test.each(golden.scaler)("scikit-learn's numbers, $name", ({ x, withMean, withStd, ...wanted }) => {
    const data = x.map((row) => row.map((value) => value ?? Number.NaN));
    const scaler = new ml.StandardScaler({ withMean, withStd });
    const z = scaler.fitTransform(data);
    if (wanted.mean !== null) expectNear(scaler.mean.data, wanted.mean);
    if (wanted.variance !== null) expectNear(scaler.variance.data, wanted.variance);
    if (wanted.scale !== null) expectNear(scaler.scale.data, wanted.scale);
    else expect(scaler.scale.toArray()).toEqual(data[0]?.map(() => 1));
    expectNear(z.data, wanted.z);
    expectNear(scaler.inverseTransform(z).data, wanted.back);
  });

  test("float32 stays, other data are scaled by what was fitted", () => {
    const scaler = new ml.StandardScaler().fit([
      [0, 1],
      [2, 3],
    ]);
    expect(scaler.transform(array([[1, 2]], { dtype: "float32" })).dtype).toBe("float32");
    expect(scaler.transform([[3, 0]]).toArray()).toEqual([[2, -2]]);
    expect(scaler.mean.dtype).toBe("float64");
  });

  test("refuses data that are none, and to scale before it was fitted", () => {
    const scaler = new ml.StandardScaler();
    expect(() => scaler.transform([[1]])).toThrow(NotFittedError);
    expect(() => scaler.mean).toThrow("Cannot read mean: the scaler was not fitted, wanted fit(x) first");
    expect(() => scaler.fit([1, 2])).toThrow("Cannot fit a scaler to (2,): wanted samples as rows and features as columns");
    expect(() => scaler.fit(zeros([0, 2]))).toThrow(ShapeError);
    expect(() =>
      scaler.fit([
        [1, 2],
        [3, Number.NEGATIVE_INFINITY],
      ]),
    ).toThrow("Cannot fit a scaler: entry (1, 1) is -Infinity, wanted finite numbers or NaN");
    expect(() => scaler.fit([[1, 2]]).transform([[1]])).toThrow("Cannot transform (1, 1): wanted rows of 2 features");
    expect(() => scaler.fit(array([[1]], { dtype: "complex128" }))).toThrow(DTypeError);
  });

  test("gives back what it takes", () => {
    const x = new random.RandomState(0).randn(20, 3);
    const work = () => {
      const scaler = new ml.StandardScaler();
      scaler.inverseTransform(scaler.fitTransform(x)).dispose();
    };
    work();
    const before = memory().usedBytes;
    for (let i = 0; i < 10; i++) work();
    expect(memory().usedBytes - before).toBeLessThan(10 * 2000);
  });
});
