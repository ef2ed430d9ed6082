import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/linalg.json";
import { array, DTypeError, LinAlgError, linalg, ShapeError, stack, zeros } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

function frobenius(a: ArrayLike<number>): number {
  return Math.hypot(...Array.from(a));
}

describe("linalg.expm", () => {
  test.each(golden.exponentials)("$name: as mpmath, within its condition", ({ n, a, exponential, condition }) => {
    const found = linalg.expm(array(a, { shape: [n, n] })).data;
    const off = frobenius(found.map((x, i) => x - (exponential[i] as number))) / frobenius(exponential);
    expect(off).toBeLessThanOrEqual(tolerance("factorization", "float64", n) * Math.max(1, condition));
  });

  test("the small elements of a small matrix keep their digits", () => {
    const { data } = linalg.expm([
      [0, 1e-12],
      [3e-200, 0],
    ]);
    expect(Array.from(data)).toEqual([1, 1e-12, 3e-200, 1]);
  });

  test("a diagonal matrix: exp of each element, infinite ones included", () => {
    expect(
      linalg
        .expm([
          [1000, 0],
          [0, -1000],
        ])
        .toArray(),
    ).toEqual([
      [Number.POSITIVE_INFINITY, 0],
      [0, 0],
    ]);
    expect(linalg.expm(zeros([3, 3])).toArray()).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(linalg.expm(zeros([0, 0])).shape).toEqual([0, 0]);
  });

  test("huge norms end: a nilpotent matrix of 1e300 exactly, one whose column sums overflow", () => {
    expect(
      linalg
        .expm([
          [0, 1e300],
          [0, 0],
        ])
        .toArray(),
    ).toEqual([
      [1, 1e300],
      [0, 1],
    ]);
    expect(
      linalg.expm([
        [-1.5e308, -1.5e308],
        [-1.5e308, -1.5e308],
      ]).shape,
    ).toEqual([2, 2]);
  });

  test("stacks, float32 rounded once, transposed views", () => {
    const a = array([
      [0.1, 0.7],
      [-0.3, 0.2],
    ]);
    const both = linalg.expm(stack([a, a.T]));
    expect(both.at(0).toArray()).toEqual(linalg.expm(a).toArray());
    expect(both.at(1).toArray()).toEqual(linalg.expm(a.T).toArray());
    const single = a.astype("float32");
    expect(linalg.expm(single).data).toEqual(Float32Array.from(linalg.expm(single.astype("float64")).data));
  });

  test("bad input: typed errors that name it", () => {
    expect(() => linalg.expm([[1, 2]])).toThrow(
      new ShapeError("Cannot expm (1, 2): 1 rows and 2 columns, wanted a square matrix", [[1, 2]]),
    );
    expect(() =>
      linalg.expm([
        [1, Number.NaN],
        [0, 1],
      ]),
    ).toThrow(new LinAlgError("Cannot expm (2, 2): entry (0, 1) is NaN, wanted finite entries"));
    expect(() => linalg.expm(zeros([2, 2], { dtype: "complex64" }))).toThrow(DTypeError);
  });
});
