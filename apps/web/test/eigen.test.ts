import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, it } from "vitest";
import { eigen } from "../src/demos/eigen/model.ts";

/** The model gives its residual in eps · n. */
const residualBound = tolerance("eigResidual", "float64", 2) / (2 * 2 ** -52);

describe("eigen model", () => {
  it("finds 5 and 2 for the book's matrix", () => {
    const { eigenvalues, residual, trace, determinant } = eigen({ a: 4, b: 2, c: 1, d: 3 });
    expect(eigenvalues.map(([re]) => re)).toEqual([5, 2]);
    expect(eigenvalues.map(([, im]) => im)).toEqual([0, 0]);
    expect(residual).toBeLessThan(residualBound);
    expect([trace, determinant]).toEqual([7, 10]);
  });

  it("finds ±i for the rotation", () => {
    const { eigenvalues, residual, condition } = eigen({ a: 0, b: -1, c: 1, d: 0 });
    expect(eigenvalues).toEqual([
      [0, 1],
      [0, -1],
    ]);
    expect(residual).toBeLessThan(residualBound);
    expect(Math.abs(condition - 1)).toBeLessThan(tolerance("orthogonality", "float64", 2));
  });

  it("says of the shear that its eigenvectors are no basis, while the residual stays small", () => {
    const { eigenvalues, residual, condition } = eigen({ a: 1, b: 1, c: 0, d: 1 });
    expect(eigenvalues.map(([re]) => re)).toEqual([1, 1]);
    expect(residual).toBeLessThan(residualBound);
    expect(condition).toBeGreaterThan(1e8);
  });

  it.each([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [2, 1, 4, 2],
    [20, 20, -20, 20],
    [1, 1, 1e-12, 1],
    [-3.7, 0.1, 19.9, -20],
  ])("stays within the residual bound at %d %d %d %d", (a, b, c, d) => {
    const result = eigen({ a, b, c, d });
    expect(result.residual).toBeLessThan(residualBound);
    expect(result.ellipse.flat().every(Number.isFinite)).toBe(true);
    expect(result.stretch[0]).toBeGreaterThanOrEqual(result.stretch[1]);
  });
});
