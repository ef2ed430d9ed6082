import { symmetricEigenError } from "@genmath/testing/eigen";
import { randomSymmetric, symmetricMatrices } from "@genmath/testing/gallery";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import { array, DTypeError, LinAlgError, linalg, ShapeError } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

describe("linalg.eigh", () => {
  test("values ascend, vectors are orthonormal columns", () => {
    const { eigenvalues, eigenvectors } = linalg.eigh([
      [2, 1],
      [1, 2],
    ]);
    expect([eigenvalues.dtype, eigenvectors.dtype]).toEqual(["float64", "float64"]);
    expect(eigenvalues.toArray()).toEqual([1, 3]);
    expect(symmetricEigenError(2, [2, 1, 1, 2], eigenvalues.data, eigenvectors.data).orthogonality).toBeLessThanOrEqual(
      tolerance("orthogonality", "float64", 2),
    );
  });

  test.each(
    (["float64", "float32"] as const).flatMap((dtype) =>
      [...symmetricMatrices(dtype === "float64" ? 200 : 24), randomSymmetric(50)]
        .filter(({ n }) => n > 0)
        .map((matrix) => ({ ...matrix, dtype })),
    ),
  )("$name, $dtype: residual, orthonormal columns, the input's type", ({ n, a, dtype }) => {
    const input = array(a, { dtype }).reshape([n, n]);
    const { eigenvalues, eigenvectors } = linalg.eigh(input);
    expect([eigenvalues.dtype, eigenvectors.dtype]).toEqual([dtype, dtype]);
    const { residual, orthogonality } = symmetricEigenError(n, input.data, eigenvalues.data, eigenvectors.data);
    expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", dtype as Real, n));
    expect(orthogonality).toBeLessThanOrEqual(tolerance("orthogonality", dtype as Real, n));
  });

  test("integers become float64; a transposed view and a stack are read where they lie", () => {
    expect(
      linalg.eigvalsh(
        array(
          [
            [2, 0],
            [0, 1],
          ],
          { dtype: "int32" },
        ),
      ).dtype,
    ).toBe("float64");
    const a = array([
      [2, 9],
      [1, 3],
    ]);
    const stack = array([
      [
        [2, 9],
        [1, 3],
      ],
      [
        [2, 1],
        [9, 3],
      ],
    ]);
    expect(linalg.eigvalsh(stack).toArray()).toEqual([linalg.eigvalsh(a).toArray(), linalg.eigvalsh(a.T).toArray()]);
  });

  test("only the lower triangle is read", () => {
    const expected = linalg
      .eigvalsh([
        [2, 1],
        [1, 3],
      ])
      .toArray();
    expect(
      linalg
        .eigvalsh([
          [2, Number.NaN],
          [1, 3],
        ])
        .toArray(),
    ).toEqual(expected);
  });

  test("bad input: typed errors that name it", () => {
    expect(() =>
      linalg.eigh([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toThrow(new ShapeError("Cannot eigh (2, 3): 2 rows and 3 columns, wanted a square matrix", [[2, 3]]));
    expect(() =>
      linalg.eigvalsh([
        [1, 2],
        [Number.NaN, 1],
      ]),
    ).toThrow(new LinAlgError("Cannot eigvalsh (2, 2): entry (1, 0) is NaN, wanted finite entries"));
    const complex = linalg.eig([
      [0, -1],
      [1, 0],
    ]).eigenvectors;
    expect(() => linalg.eigh(complex)).toThrow(new DTypeError("Cannot eigh complex128: wanted real numbers", ["complex128"]));
  });
});
