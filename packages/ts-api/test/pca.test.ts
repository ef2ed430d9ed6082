import { rowsFromOrthonormal } from "@genmath/testing/singular";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/pca.json";
import { array, DTypeError, LinAlgError, ml, NotFittedError, random, ShapeError } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

/** Against the largest entry wanted: 1e-12, what scikit-learn's own solvers differ by. */
function expectNear(found: ArrayLike<number>, wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  const bound = tolerance("besideScikitLearn", "float64") * Math.max(...wanted.map(Math.abs));
  wanted.forEach((value, i) => {
    expect(Math.abs((found[i] as number) - value)).toBeLessThanOrEqual(bound);
  });
}

describe.each(golden.cases)("ml.PCA, $name", (wanted) => {
  const x = array(Float64Array.from(wanted.x)).reshape(wanted.shape as [number, number]);
  const pca = new ml.PCA({ nComponents: wanted.nComponents as number | "all", whiten: wanted.whiten });
  const scores = pca.fitTransform(x);

  test("scikit-learn's numbers, signs included", () => {
    expect(pca.solver).toBe(wanted.solver);
    expect(pca.nComponents).toBe(wanted.explainedVariance.length);
    expect(pca.components.shape).toEqual([pca.nComponents, wanted.shape[1]]);
    expectNear(pca.components.data, wanted.components);
    expectNear(pca.explainedVariance.data, wanted.explainedVariance);
    expectNear(pca.explainedVarianceRatio.data, wanted.explainedVarianceRatio);
    expectNear(pca.singularValues.data, wanted.singularValues);
    expectNear(pca.mean.data, wanted.mean);
    expectNear([pca.noiseVariance], [wanted.noiseVariance]);
    expect(
      rowsFromOrthonormal(pca.nComponents, wanted.shape[1] as number, pca.components.data as Float64Array<ArrayBuffer>),
    ).toBeLessThanOrEqual(tolerance("besideScikitLearn", "float64"));
  });

  test("scores of the same and of new data, and back", () => {
    expectNear(scores.data, wanted.scores);
    expectNear(pca.transform(x).data, wanted.scores);
    expectNear(pca.transform(x.slice("0:2").add(0.5)).data, wanted.fresh);
    expectNear(pca.inverseTransform(scores).data, wanted.back);
  });

  test("the full decomposition gives the same", () => {
    const full = new ml.PCA({ nComponents: wanted.nComponents as number | "all", svdSolver: "full" }).fit(x);
    expect(full.solver).toBe("full");
    expectNear(full.components.data, wanted.components);
  });
});

describe("ml.PCA", () => {
  random.seed(3);
  const x = random.randn(40, 10);

  test("float32 data: float32 results, rounded once", () => {
    const single = x.astype("float32");
    const pca = new ml.PCA({ nComponents: 2 });
    expect(pca.fitTransform(single).dtype).toBe("float32");
    expect([pca.components.dtype, pca.mean.dtype, pca.explainedVariance.dtype]).toEqual(["float32", "float32", "float32"]);
    const double = new ml.PCA({ nComponents: 2 }).fit(single.astype("float64"));
    expect(pca.components.toArray()).toEqual(double.components.astype("float32").toArray());
  });

  test.each([900, -900])("data times 2^%i: the same components, variances scaled", (power) => {
    const plain = new ml.PCA({ nComponents: 3 }).fit(x);
    const scaled = new ml.PCA({ nComponents: 3 }).fit(x.multiply(2 ** power));
    expect(scaled.components.toArray()).toEqual(plain.components.toArray());
    expect(scaled.explainedVarianceRatio.toArray()).toEqual(plain.explainedVarianceRatio.toArray());
    expect(scaled.singularValues.toArray()).toEqual(plain.singularValues.multiply(2 ** power).toArray());
  });

  test("constant data: no variance, orthonormal components", () => {
    const pca = new ml.PCA().fit(array(new Float64Array(12).fill(7)).reshape([6, 2]));
    expect(pca.explainedVariance.toArray()).toEqual([0, 0]);
    expect(pca.singularValues.toArray()).toEqual([0, 0]);
  });

  test("before fit: an error that says what to do", () => {
    expect(() => new ml.PCA().transform(x)).toThrow(new NotFittedError("Cannot transform: the PCA was not fitted, wanted fit(x) first"));
    expect(() => new ml.PCA().components).toThrow(NotFittedError);
  });

  test("bad input: typed errors that name it", () => {
    expect(() => new ml.PCA({ nComponents: 11 }).fit(x)).toThrow(
      new RangeError('Cannot fit PCA to (40, 10) with 11 components: wanted 1 to 10, a part of the variance between 0 and 1, or "all"'),
    );
    for (const nComponents of [0, -1, 1.5, Number.NaN]) expect(() => new ml.PCA({ nComponents }).fit(x)).toThrow(RangeError);
    expect(() => new ml.PCA().fit([1, 2, 3])).toThrow(
      new ShapeError("Cannot fit PCA to (3,): wanted at least two samples as rows and one feature as column", [[3]]),
    );
    expect(() => new ml.PCA().fit([[1, 2]])).toThrow(ShapeError);
    expect(() =>
      new ml.PCA().fit([
        [1, 2],
        [3, Number.NaN],
      ]),
    ).toThrow(new LinAlgError("Cannot fit PCA to (2, 2): entry (1, 1) is NaN, wanted finite entries"));
    expect(() => new ml.PCA().fit(array([[1], [2]]).astype("complex128"))).toThrow(DTypeError);
    const pca = new ml.PCA({ nComponents: 2 }).fit(x);
    expect(() => pca.transform([[1, 2]])).toThrow(new ShapeError("Cannot transform (1, 2): wanted rows of 10 features", [[1, 2]]));
    expect(() => pca.inverseTransform([[1, 2, 3]])).toThrow(
      new ShapeError("Cannot inverseTransform (1, 3): wanted rows of 2 components", [[1, 3]]),
    );
  });
});
