/** take, takeAlongAxis, putAlongAxis, nonzero and what follows from them, against plain loops: every dtype, layouts, sizes around the width of a vector. */
import { describe, expect, test } from "vitest";
import {
  AxisError,
  argwhere,
  array,
  compress,
  configure,
  type DType,
  DTypeError,
  extract,
  flatnonzero,
  IndexError,
  memory,
  type NDArray,
  nonzero,
  putAlongAxis,
  reshape,
  ShapeError,
  take,
  takeAlongAxis,
  transpose,
  zeros,
} from "../src/index.ts";

const arange = (n: number): NDArray => array(Array.from({ length: n }, (_, i) => i));
const dtypes: readonly DType[] = ["float64", "float32", "complex128", "complex64", "int32", "bool"];
const sizes = [0, 1, 7, 8, 9, 31, 32, 33, 1000];

/** n different values as far as the dtype has them. */
function counted(dtype: DType, n: number): NDArray {
  return array(
    Array.from({ length: n }, (_, i) => (dtype === "bool" ? (i * i) % 3 === 1 : i + 1)),
    { dtype },
  );
}

describe("take", () => {
  test.each(dtypes)("%s: agrees with the loop at every length, positive and negative indices", (dtype) => {
    for (const n of sizes.filter((n) => n > 0)) {
      const x = counted(dtype, n);
      const items = x.toArray<unknown[]>();
      const indices = Array.from({ length: n + 3 }, (_, i) => ((i * 7919) % (2 * n)) - n);
      expect(take(x, indices).toArray()).toEqual(indices.map((i) => items.at(i)));
    }
  });

  test.each(dtypes)("%s: along each axis, of views, with indices of any shape", (dtype) => {
    const cube = counted(dtype, 2 * 3 * 40).reshape([2, 3, 40]);
    for (const x of [cube, transpose(transpose(cube).copy())]) {
      const items = x.toArray<unknown[][][]>();
      expect(x.take([1, -2], { axis: 0 }).toArray()).toEqual([items[1], items[0]]);
      expect(x.take([[2, 0]], { axis: 1 }).toArray()).toEqual(items.map((rows) => [[rows[2], rows[0]]]));
      expect(x.take([39, 0, -1], { axis: -1 }).toArray()).toEqual(items.map((rows) => rows.map((row) => [row[39], row[0], row[39]])));
      expect(x.take(5, { axis: 2 }).shape).toEqual([2, 3]);
      expect(take(x, [100, -1]).toArray()).toEqual([items[0]![2]![20], items[1]![2]![39]]);
    }
  });

  test("modes as NumPy's", () => {
    expect(take([10, 20, 30], [3, -4, 7, -1], { mode: "wrap" }).toArray()).toEqual([10, 30, 20, 30]);
    expect(take([10, 20, 30], [3, -4, 7, -1], { mode: "clip" }).toArray()).toEqual([30, 10, 30, 10]);
    expect(take(zeros([0]), []).shape).toEqual([0]);
    expect(take(zeros([0, 2]), array([], { dtype: "int32" }), { axis: 0 }).shape).toEqual([0, 2]);
  });

  test("refuses indices out of range wherever they stand, fractions, axes that are not there", () => {
    for (let n = 1; n < 12; n++) {
      for (let at = 0; at < n; at++) {
        const indices = new Array<number>(n).fill(1).with(at, 3);
        const text = "Index 3 is out of range for axis 0 of (3,): wanted an integer from -3 to 2";
        expect(() => take([1, 2, 3], indices)).toThrow(new IndexError(text, at));
        expect(() => take([1, 2, 3], indices.with(at, -4))).toThrow(IndexError);
      }
    }
    expect(() => take(zeros([0]), [0], { mode: "clip" })).toThrow("Index 0 is out of range for axis 0 of (0,): there is none");
    expect(() => take([1, 2], [0.5])).toThrow(new DTypeError("Cannot take with indices of float64: wanted integers", ["float64"]));
    expect(() => take([1, 2], [Number.NaN])).toThrow(DTypeError);
    expect(() => take([1, 2], [0], { axis: 1 })).toThrow(new AxisError(1, [2]));
  });

  test("takes indices and arrays that live in ordinary buffers, and views of indices", () => {
    const { heapBudget } = memory();
    configure({ heapBudget: 0 });
    try {
      const x = counted("float32", 20);
      const at = reshape(array([0, 5, 19, 3], { dtype: "int32" }), [2, 2]);
      expect(x.take(at.T).toArray()).toEqual([
        [1, 20],
        [6, 4],
      ]);
    } finally {
      configure({ heapBudget });
    }
  });
});

describe("takeAlongAxis and putAlongAxis", () => {
  const a = array([
    [30, 10, 20],
    [40, 60, 50],
  ]);
  const order = [
    [1, 2, 0],
    [0, -1, 1],
  ];

  test.each(dtypes)("%s: one element a line", (dtype) => {
    const x = counted(dtype, 6).reshape([2, 3]);
    const items = x.toArray<unknown[][]>();
    const wanted = order.map((row, i) => row.map((j) => items[i]!.at(j)));
    expect(takeAlongAxis(x, order).toArray()).toEqual(wanted);
    const turned = transpose(x.T.copy());
    expect(takeAlongAxis(turned, order, { axis: 1 }).toArray()).toEqual(wanted);
    expect(takeAlongAxis(x.T, transpose(order), { axis: 0 }).T.toArray()).toEqual(wanted);
  });

  test("broadcasts beside the axis, and flattens with null", () => {
    expect(takeAlongAxis(a, [[1]]).toArray()).toEqual([[10], [60]]);
    expect(takeAlongAxis(a, [[1, 0, 1]], { axis: 0 }).toArray()).toEqual([[40, 10, 50]]);
    expect(takeAlongAxis([[7, 8]], [[0], [1]], { axis: 1 }).toArray()).toEqual([[7], [8]]);
    expect(takeAlongAxis(a, [5, 0], { axis: null }).toArray()).toEqual([50, 30]);
  });

  test("refuses shapes that do not fit, indices out of range", () => {
    expect(() => takeAlongAxis(a, [0])).toThrow(
      new ShapeError("Cannot take along axis 1 of (2, 3) with indices of (1,): wanted 2 dimensions", [[2, 3], [1]]),
    );
    expect(() => takeAlongAxis(a, zeros([3, 1]))).toThrow("dimensions 2 and 3 at axis 0 differ");
    expect(() => takeAlongAxis(a, [[3]])).toThrow("Index 3 is out of range for axis 1 of (2, 3): wanted an integer from -3 to 2");
  });

  test.each(dtypes)("%s: what was put is what is taken, in place, of views too", (dtype) => {
    for (const x of [zeros([2, 3], { dtype }), zeros([3, 2], { dtype }).T]) {
      const values = counted(dtype, 6).reshape([2, 3]);
      expect(putAlongAxis(x, order, values)).toBe(x);
      expect(takeAlongAxis(x, order).toArray()).toEqual(values.toArray());
    }
  });

  test("put broadcasts the values and keeps the last of two", () => {
    expect(putAlongAxis(a.copy(), [[0], [1]], -1).toArray()).toEqual([
      [-1, 10, 20],
      [40, -1, 50],
    ]);
    expect(putAlongAxis(a.copy(), [4, 4], [1, 2], { axis: null }).toArray()).toEqual([
      [30, 10, 20],
      [40, 2, 50],
    ]);
    const x = array([1, 2, 3]);
    expect(putAlongAxis(x, [2, 1, 0], x).toArray()).toEqual([3, 2, 1]);
    expect(() => putAlongAxis(zeros([1, 3]), [[0], [1]], 1)).toThrow(ShapeError);
  });
});

describe("nonzero", () => {
  test.each(dtypes)("%s: agrees with the loop at every length; NaN is not zero, -0 is", (dtype) => {
    for (const n of sizes) {
      const values = Array.from({ length: n }, (_, i) => [0, 1, -0, Number.NaN, 2][(i * i) % 5]!);
      const x = array(
        values.map((value) => (dtype === "int32" && Number.isNaN(value) ? 3 : value)),
        { dtype: dtype === "bool" ? "float64" : dtype },
      ).astype(dtype);
      const wanted = values.flatMap((value, i) => (value === 0 ? [] : [i]));
      expect(flatnonzero(x).toArray()).toEqual(wanted);
      expect(nonzero(x).map((index) => index.toArray())).toEqual([wanted]);
      expect(nonzero(x)[0]!.dtype).toBe("int32");
    }
  });

  test("of several axes, of views, of numbers", () => {
    const x = reshape(arange(24), [2, 3, 4]);
    const [i, j, k] = nonzero(x.T.T);
    expect(i?.shape).toEqual([23]);
    for (const [at, [p, q, r]] of argwhere(x).toArray().entries()) {
      expect([p, q, r]).toEqual([Math.floor((at + 1) / 12), Math.floor((at + 1) / 4) % 3, (at + 1) % 4]);
      expect([i?.item(at), j?.item(at), k?.item(at)]).toEqual([p, q, r]);
    }
    expect(argwhere(x.T.copy()).shape).toEqual([23, 3]);
    expect(argwhere(x.T).toArray()).toEqual(argwhere(x.T.copy()).toArray());
    expect(nonzero(array(Float64Array.of(0, 0, 0, 1, -0, 0), { dtype: "complex128" }))[0]!.toArray()).toEqual([1]);
    expect(argwhere(5).shape).toEqual([1, 0]);
    expect(argwhere(0).shape).toEqual([0, 0]);
    expect(nonzero(zeros([0, 3])).map(({ shape }) => shape)).toEqual([[0], [0]]);
    expect(() => nonzero(3)).toThrow(new ShapeError("Cannot take the nonzero of a 0-d array: it has no axes, wanted one at least", [[]]));
  });
});

test("compress and extract keep what holds", () => {
  const x = reshape(arange(12), [3, 4]);
  expect(compress([true, false, true], x, { axis: 0 }).toArray()).toEqual([
    [0, 1, 2, 3],
    [8, 9, 10, 11],
  ]);
  expect(compress([0, 1], x, { axis: 1 }).toArray()).toEqual([[1], [5], [9]]);
  expect(compress([0, 1, 1], x).toArray()).toEqual([1, 2]);
  expect(extract(transpose(reshape([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [4, 3])), x).toArray()).toEqual([0, 11]);
  expect(() => compress([[true]], x)).toThrow("Cannot compress by a condition of shape (1, 1): wanted one dimension");
  expect(() => compress([0, 0, 0, 1], x, { axis: 0 })).toThrow(IndexError);
});
