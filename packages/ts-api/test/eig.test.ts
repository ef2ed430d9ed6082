import { eigenError } from "@genmath/testing/eigen";
import { generalMatrices, random } from "@genmath/testing/gallery";
import { tolerance } from "@genmath/testing/tolerance";
import { array, ConvergenceError, DTypeError, LinAlgError, linalg, memory, ShapeError } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

/** Runs `body` and hands back what it threw. */
function thrown(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown");
}

describe("linalg.eig", () => {
  test("the chapter's matrix: 5 and 2, residual below 10 eps n", () => {
    const { eigenvalues, eigenvectors } = linalg.eig([
      [4, 2],
      [1, 3],
    ]);
    expect(eigenvalues.dtype).toBe("complex128");
    expect([...eigenvalues.data]).toEqual([5, 0, 2, 0]);
    expect(eigenvectors.shape).toEqual([2, 2]);
    expect(eigenError(2, [4, 2, 1, 3], eigenvalues.data, eigenvectors.data).residual).toBeLessThan(tolerance("eigResidual", "float64", 2));
  });

  test("a rotation: ±i, conjugate vectors", () => {
    const { eigenvalues, eigenvectors } = linalg.eig([
      [0, -1],
      [1, 0],
    ]);
    expect(eigenvalues.real.toArray()).toEqual([0, 0]);
    expect(eigenvalues.imag.toArray()).toEqual([1, -1]);
    const [a, b] = [eigenvectors.data[0] as number, eigenvectors.data[5] as number];
    expect([...eigenvectors.data]).toEqual([a, 0, a, -0, 0, b, 0, -b]);
  });

  test.each(generalMatrices(200).filter(({ n }) => n > 0))("$name: residual, unit columns", ({ n, a }) => {
    const { eigenvalues, eigenvectors } = linalg.eig(array(a).reshape([n, n]));
    const { residual, unit } = eigenError(n, a, eigenvalues.data, eigenvectors.data);
    expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", "float64", n));
    expect(unit).toBeLessThanOrEqual(tolerance("unitColumn", "float64", n));
  });

  test("takes a number as what it is not, and arrays of every kind as matrices", () => {
    const nested = [
      [1, 2],
      [3, 4],
    ];
    const expected = [...linalg.eig(nested).eigenvalues.data];
    for (const a of [
      array(nested),
      array(nested, { dtype: "int32" }),
      array(nested, { dtype: "float32" }),
      array([
        [1, 3],
        [2, 4],
      ]).T,
    ]) {
      const { eigenvalues } = linalg.eig(a);
      expect(eigenvalues.dtype).toBe("complex128");
      expect([...eigenvalues.data]).toEqual(expected);
    }
    expect(thrown(() => linalg.eig(3))).toEqual(new ShapeError("Cannot eig (): wanted a square matrix or a stack of them", [[]]));
  });

  test("stacks: one set of values and vectors a matrix, whatever the layout", () => {
    const a = array([...random(3, 1).a, ...random(3, 2).a, ...random(3, 3).a, ...random(3, 4).a]).reshape([2, 2, 3, 3]);
    const { eigenvalues, eigenvectors } = linalg.eig(a);
    expect(eigenvalues.shape).toEqual([2, 2, 3]);
    expect(eigenvectors.shape).toEqual([2, 2, 3, 3]);
    for (const [index, seed] of [1, 2, 3, 4].entries()) {
      const one = linalg.eig(array(random(3, seed).a).reshape([3, 3]));
      expect(eigenvalues.data.slice(6 * index, 6 * index + 6)).toEqual(one.eigenvalues.data);
      expect(eigenvectors.data.slice(18 * index, 18 * index + 18)).toEqual(one.eigenvectors.data);
    }
  });

  test("empty matrices and empty stacks: empty results", () => {
    expect(linalg.eig(array([]).reshape([0, 0])).eigenvectors.shape).toEqual([0, 0]);
    expect(linalg.eigvals(array([]).reshape([0, 3, 3])).shape).toEqual([0, 3]);
  });

  test("eigvals: the values alone", () => {
    expect([
      ...linalg.eigvals([
        [4, 2],
        [1, 3],
      ]).data,
    ]).toEqual([5, 0, 2, 0]);
  });

  test("not square: ShapeError with the shape", () => {
    const error = thrown(() =>
      linalg.eig([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    );
    expect(error).toEqual(new ShapeError("Cannot eig (2, 3): 2 rows and 3 columns, wanted a square matrix", [[2, 3]]));
    expect((error as ShapeError).shapes).toEqual([[2, 3]]);
    expect(() => linalg.eigvals([1, 2])).toThrow("Cannot eigvals (2,): wanted a square matrix or a stack of them");
  });

  test("NaN or infinity: LinAlgError with the position and the value", () => {
    expect(
      thrown(() =>
        linalg.eig([
          [1, Number.NaN],
          [0, 1],
        ]),
      ),
    ).toEqual(new LinAlgError("Cannot eig (2, 2): entry (0, 1) is NaN, wanted finite entries"));
    expect(() =>
      linalg.eigvals([
        [1, 0],
        [-1 / 0, 1],
      ]),
    ).toThrow("Cannot eigvals (2, 2): entry (1, 0) is -Infinity, wanted finite entries");
    const stack = array([1, 2, 3, 4, 5, 6, Number.NaN, 8]).reshape([2, 2, 2]);
    expect(() => linalg.eig(stack)).toThrow("Cannot eig (2, 2, 2): entry (1, 1, 0) is NaN, wanted finite entries");
  });

  test("complex numbers: DTypeError", () => {
    const complex = linalg.eig([
      [0, -1],
      [1, 0],
    ]).eigenvectors;
    expect(thrown(() => linalg.eig(complex))).toEqual(new DTypeError("Cannot eig complex128: wanted real numbers", ["complex128"]));
  });

  test("ConvergenceError is a LinAlgError that knows how many are missing", () => {
    const error = new ConvergenceError("Cannot eig (3, 3): 1 of 3 eigenvalues did not converge", { unconverged: 1 });
    expect(error).toBeInstanceOf(LinAlgError);
    expect(error.unconverged).toBe(1);
  });

  test("memory: nothing is left behind, neither by results nor by errors", () => {
    const a = array(random(20).a).reshape([20, 20]);
    const run = () => {
      const { eigenvalues, eigenvectors } = linalg.eig(a);
      eigenvalues.dispose();
      eigenvectors.dispose();
      expect(() => linalg.eig([[Number.NaN]])).toThrow(LinAlgError);
    };
    run();
    const before = memory().usedBytes;
    for (let i = 0; i < 50; i++) run();
    expect(memory().usedBytes).toBe(before);
  });
});
