import { rectangularKinds } from "@genmath/testing/lapack-matrices";
import { singularError } from "@genmath/testing/singular";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import { array, DTypeError, LinAlgError, linalg, matmul, ShapeError, stack } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

describe("linalg.svd", () => {
  test.each(
    (["float64", "float32"] as const).flatMap((dtype) =>
      rectangularKinds
        .filter(({ name }) => dtype === "float64" || !/huge|tiny|graded/.test(name))
        .map(({ name, make }) => ({ name, dtype, a: make(20, 13) })),
    ),
  )("$name, $dtype: residual, orthonormal vectors, the input's type", ({ dtype, a }) => {
    const input = array(a, { dtype }).reshape([20, 13]);
    const { u, s, vh } = linalg.svd(input);
    expect([u.dtype, s.dtype, vh.dtype]).toEqual([dtype, dtype, dtype]);
    expect([u.shape, s.shape, vh.shape]).toEqual([[20, 13], [13], [13, 13]]);
    const { residual, orthogonality } = singularError(20, 13, input.data, { s: s.data, u: u.data, vt: vh.data });
    expect(residual).toBeLessThanOrEqual(tolerance("svdResidual", dtype as Real, 20));
    expect(orthogonality).toBeLessThanOrEqual(tolerance("orthogonality", dtype as Real, 20));
    expect(linalg.svdvals(input).dtype).toBe(dtype);
  });

  test("whole bases", () => {
    const { u, vh } = linalg.svd(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      { fullMatrices: true },
    );
    expect([u.shape, vh.shape]).toEqual([
      [2, 2],
      [3, 3],
    ]);
    const gram = matmul(vh, vh.T).data;
    gram.forEach((x, at) => {
      expect(Math.abs(x - Number(at % 4 === 0))).toBeLessThanOrEqual(tolerance("orthogonality", "float64", 3));
    });
  });

  test("integers, a transposed view, a stack: read where they lie", () => {
    const a = array(
      [
        [1, 2, 3],
        [4, 5, 7],
      ],
      { dtype: "int32" },
    );
    const one = linalg.svd(a.T);
    expect(one.s.dtype).toBe("float64");
    const { u, s, vh } = linalg.svd(stack([a.T, a.T]));
    expect([u.shape, s.shape, vh.shape]).toEqual([
      [2, 3, 2],
      [2, 2],
      [2, 2, 2],
    ]);
    expect(u.at(1).toArray()).toEqual(one.u.toArray());
    expect(s.at(1).toArray()).toEqual(one.s.toArray());
    expect(vh.at(0).toArray()).toEqual(one.vh.toArray());
  });

  test("nothing to decompose: empty values, bases of the identity", () => {
    const { u, s, vh } = linalg.svd(array([]).reshape([2, 0]), { fullMatrices: true });
    expect(u.toArray()).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect([s.shape, vh.shape]).toEqual([[0], [0, 0]]);
    expect(linalg.svdvals(array([]).reshape([0, 3, 2])).shape).toEqual([0, 2]);
  });

  test("bad input: typed errors that name it", () => {
    expect(() => linalg.svd([1, 2, 3])).toThrow(new ShapeError("Cannot svd (3,): wanted a matrix or a stack of them", [[3]]));
    expect(() =>
      linalg.svdvals([
        [1, 2],
        [Number.NEGATIVE_INFINITY, 1],
      ]),
    ).toThrow(new LinAlgError("Cannot svdvals (2, 2): entry (1, 0) is -Infinity, wanted finite entries"));
    const complex = array([[1, 2]]).astype("complex128");
    expect(() => linalg.svd(complex)).toThrow(new DTypeError("Cannot svd complex128: wanted real numbers", ["complex128"]));
  });
});
