import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/norm.json";
import { AxisError, array, DTypeError, LinAlgError, linalg, ShapeError, zeros } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

type Order = number | "fro" | "nuc" | null;

/** JSON has no infinities. */
function order(named: string | number | null): Order {
  return named === "Infinity" || named === "-Infinity" ? Number(named) : (named as Order);
}

function expectNear(found: ArrayLike<number>, wanted: readonly (string | number)[], bound: number): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((named, i) => {
    const value = Number(named);
    const got = found[i] as number;
    if (Number.isFinite(value)) expect(Math.abs(got - value)).toBeLessThanOrEqual(bound * Math.abs(value));
    else expect(got).toBe(value);
  });
}

const x = array(Float64Array.from(golden.x)).reshape(golden.shape);

describe("linalg.norm", () => {
  test.each(golden.norms)("order $ord over $axis, keepdims $keepdims: NumPy's values", ({ ord, axis, keepdims, values, shape }) => {
    const found = linalg.norm(x, { ord: order(ord), axis, keepdims });
    expect(found.shape).toEqual(shape);
    expectNear(found.data, values, tolerance("normOrder", "float64", 20));
  });

  test.each([null, 3, 1, Number.POSITIVE_INFINITY, -2])("order %s: huge and tiny entries neither overflow nor vanish", (ord) => {
    const plain = Number(linalg.norm([1, 2, 2], { ord }).item());
    for (const power of [1000, -1000]) {
      const scaled = Number(linalg.norm([2 ** power, 2 ** (power + 1), 2 ** (power + 1)], { ord }).item());
      expect(Math.abs(scaled * 2 ** -power - plain)).toBeLessThanOrEqual(tolerance("normOrder", "float64", 3) * plain);
    }
  });

  test("infinities, NaN, zeros, nothing: NumPy's answers", () => {
    const inf = Number.POSITIVE_INFINITY;
    expect(linalg.norm([1, -inf], { ord: 3 }).item()).toBe(inf);
    expect(linalg.norm([1, inf], { ord: -1 }).item()).toBe(1);
    expect(linalg.norm([0, 2], { ord: -1 }).item()).toBe(0);
    expect(linalg.norm([0, 0], { ord: 3 }).item()).toBe(0);
    expect(linalg.norm([1, Number.NaN], { ord: 3 }).item()).toBeNaN();
    expect(linalg.norm([1, Number.NaN], { ord: inf }).item()).toBeNaN();
    expect(linalg.norm([0, Number.NaN, 1], { ord: 0 }).item()).toBe(2);
    expect(linalg.norm([], { ord: inf }).item()).toBe(0);
    expect(linalg.norm([], { ord: 3 }).item()).toBe(0);
    for (const ord of [1, inf, 2, "nuc"] as const) expect(linalg.norm(zeros([0, 3]), { ord }).item()).toBe(0);
  });

  test("types: integers give float64, float32 stays, complex numbers give their real type", () => {
    expect(linalg.norm(array([3, -4], { dtype: "int32" }), { ord: 1 }).dtype).toBe("float64");
    const single = linalg.norm(
      array(
        [
          [3, 0],
          [0, 4],
        ],
        { dtype: "float32" },
      ),
      { ord: "nuc" },
    );
    expect([single.dtype, single.item()]).toEqual(["float32", 7]);
    const complex = array(Float64Array.of(3, 4, 0, 1), { dtype: "complex128" });
    expect(linalg.norm(complex, { ord: 1 }).item()).toBe(6);
    expect(linalg.norm(complex, { ord: 0 }).item()).toBe(2);
    expect(() => linalg.norm(complex.reshape([1, 2]), { ord: 2 })).toThrow(DTypeError);
  });

  test("bad requests: typed errors that name them", () => {
    expect(() => linalg.norm(x, { ord: 1 })).toThrow(
      new ShapeError("Cannot norm (3, 4, 5) with order 1 over 3 axes: wanted one axis for vectors or two for matrices", [[3, 4, 5]]),
    );
    expect(() => linalg.norm([1, 2], { ord: "fro" })).toThrow(new RangeError('Cannot norm vectors with order "fro": wanted a number'));
    expect(() => linalg.norm([[1, 2]], { ord: 3 })).toThrow(
      new RangeError('Cannot norm matrices with order 3: wanted 1, -1, 2, -2, Infinity, -Infinity, "fro" or "nuc"'),
    );
    expect(() => linalg.norm(zeros([0]), { ord: Number.NEGATIVE_INFINITY })).toThrow(ShapeError);
    expect(() => linalg.norm([1], { ord: 1, axis: 1 })).toThrow(AxisError);
    expect(() => linalg.norm([[Number.NaN]], { ord: 2 })).toThrow(
      new LinAlgError("Cannot norm (1, 1): entry (0, 0) is NaN, wanted finite entries"),
    );
  });
});

describe.each(golden.matrices)("$name", ({ a, shape, rank, pinv, cond }) => {
  const input = array(Float64Array.from(a)).reshape(shape);

  test("linalg.pinv: NumPy's inverse", () => {
    const found = linalg.pinv(input, { rtol: null });
    const size = Math.max(...pinv.map(Math.abs), 0);
    const condition = Math.max(...linalg.cond(input).data.filter(Number.isFinite), 1);
    found.data.forEach((value, i) => {
      const bound = tolerance("pinv", "float64", Math.min(condition, 1e8)) * size;
      expect(Math.abs(value - (pinv[i] as number))).toBeLessThanOrEqual(bound);
    });
  });

  test("linalg.matrixRank: NumPy's rank", () => {
    expect(linalg.matrixRank(input).toArray()).toEqual(rank);
  });

  test("linalg.cond: NumPy's numbers", () => {
    for (const { p, values } of cond) {
      const found = linalg.cond(input, { p: order(p) }).data;
      values.forEach((value, i) => {
        // 1/eps and infinity are the same answer: singular.
        if (Number(value) > 1e15) expect(found[i]).toBeGreaterThan(1e15);
        else if (Number(value) < 1e-15) expect(found[i]).toBeLessThan(1e-15);
        else expectNear(found.slice(i, i + 1), [value], tolerance("pinv", "float64", Math.max(Number(value), 1 / Number(value))));
      });
    }
  });
});

describe("linalg.pinv, matrixRank, cond", () => {
  test("the options of tolerance, for all matrices and for each", () => {
    const a = array([
      [
        [1, 0],
        [0, 1e-3],
      ],
      [
        [1, 0],
        [0, 1e-5],
      ],
    ]);
    expect(linalg.matrixRank(a, { tol: 1e-4 }).toArray()).toEqual([2, 1]);
    expect(linalg.matrixRank(a, { tol: [1e-2, 1e-6] }).toArray()).toEqual([1, 2]);
    expect(linalg.matrixRank(a, { rtol: 1e-4, hermitian: true }).toArray()).toEqual([2, 1]);
    expect(linalg.pinv(a, { rcond: [1e-2, 1e-6] }).data[3]).toBe(0);
    expect(linalg.pinv(a, { rcond: 1e-4 }).data[7]).toBe(0);
    expect(() => linalg.pinv(a, { rcond: 1, rtol: 1 })).toThrow(new RangeError("Cannot pinv with both rcond and rtol: wanted one of them"));
    expect(() => linalg.matrixRank(a, { tol: 1, rtol: 1 })).toThrow(
      new RangeError("Cannot matrixRank with both tol and rtol: wanted one of them"),
    );
  });

  test("symmetric matrices by their lower triangle: the same inverse", () => {
    const whole = linalg.pinv([
      [2, -1],
      [-1, -3],
    ]);
    const lower = linalg.pinv(
      [
        [2, 99],
        [-1, -3],
      ],
      { hermitian: true },
    );
    lower.data.forEach((value, i) => {
      expect(Math.abs(value - (whole.data[i] as number))).toBeLessThanOrEqual(tolerance("pinv", "float64", 2));
    });
  });

  test("scaled to the ends of the range, singular, of float32, of vectors", () => {
    expect(
      linalg
        .cond(
          array([
            [1, 2],
            [3, 5],
          ]).multiply(2 ** 900),
        )
        .item(),
    ).toBe(
      linalg
        .cond([
          [1, 2],
          [3, 5],
        ])
        .item(),
    );
    for (const p of [1, 2, "fro", "nuc", Number.NEGATIVE_INFINITY] as const) {
      expect(
        linalg
          .cond(
            [
              [1, 0],
              [0, 0],
            ],
            { p },
          )
          .item(),
      ).toBe(Number.POSITIVE_INFINITY);
    }
    expect(linalg.pinv(array([[4]], { dtype: "float32" })).dtype).toBe("float32");
    expect(linalg.pinv(zeros([0, 2])).shape).toEqual([2, 0]);
    expect([linalg.matrixRank([0, 0]).item(), linalg.matrixRank([0, 3]).item(), linalg.matrixRank(2).item()]).toEqual([0, 1, 1]);
    expect(linalg.matrixRank(zeros([0, 2])).item()).toBe(0);
  });

  test("bad input: typed errors that name it", () => {
    expect(() => linalg.cond(zeros([0, 0]))).toThrow(new LinAlgError("Cannot cond (0, 0): wanted at least one entry"));
    expect(() => linalg.cond([[1, 2]], { p: 1 })).toThrow(
      new ShapeError("Cannot cond (1, 2): 1 rows and 2 columns, wanted a square matrix", [[1, 2]]),
    );
    expect(() => linalg.pinv([1, 2])).toThrow(new ShapeError("Cannot pinv (2,): wanted a matrix or a stack of them", [[2]]));
    expect(() => linalg.matrixRank([[Number.NaN]])).toThrow(
      new LinAlgError("Cannot matrixRank (1, 1): entry (0, 0) is NaN, wanted finite entries"),
    );
  });
});
