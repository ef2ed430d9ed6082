/** sort, argsort, unique and searchsorted beside NumPy, for every dtype, size and kind of value; views, axes and descending order beside lines sorted by themselves. */
import { draws, type GoldenDType, scalarsFor, unpacked } from "@genmath/testing/select";
import golden from "@genmath/tests/golden/select.json";
import { describe, expect, test } from "vitest";
import {
  AxisError,
  argpartition,
  argsort,
  array,
  configure,
  memory,
  type NDArray,
  partition,
  reshape,
  searchsorted,
  sort,
  take,
  topk,
  unique,
  zeros,
} from "../src/index.ts";

const TYPED = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  bool: Float64Array,
  complex128: Float64Array,
  complex64: Float64Array,
};
const dtypes = Object.keys(TYPED) as GoldenDType[];

/** An array of scalars, complex ones interleaved. */
function made(dtype: GoldenDType, scalars: readonly number[]): NDArray {
  const data = TYPED[dtype].from(scalars);
  return dtype === "bool" ? array(data).astype("bool") : array(data, { dtype });
}

/** Bits of the elements: NaN of any payload is one, -0 is not 0. */
function bits(a: NDArray): unknown[] {
  return Array.from(a.data, (value) => (Object.is(value, -0) ? "-0" : value));
}

describe.each(dtypes)("%s beside NumPy", (dtype) => {
  const cases = golden.orders.filter((entry) => entry.dtype === dtype);

  test("argsort, and sort, which is the array in that order", () => {
    for (const { values, n, seed, argsort: wanted } of cases) {
      const x = made(dtype, scalarsFor(dtype, values, n, seed));
      const order = argsort(x);
      expect(order.dtype).toBe("int32");
      expect(order.toArray(), `${values} ${n}`).toEqual(unpacked(wanted));
      expect(bits(sort(x)), `${values} ${n}`).toEqual(bits(take(x, order)));
      expect(sort(x).dtype).toBe(dtype);
      expect(bits(sort(x.reshape([n, 1]), { axis: 0 }))).toEqual(bits(take(x, order)));
    }
  });

  test("unique with its indices, inverse and counts", () => {
    for (const { values, n, seed, first, inverse, counts } of cases) {
      if (first === undefined || counts === undefined) continue;
      const x = made(dtype, scalarsFor(dtype, values, n, seed));
      const found = unique(x, { returnIndex: true, returnInverse: true, returnCounts: true });
      const where = `${values} ${n}`;
      expect(found.indices.toArray(), where).toEqual(unpacked(first));
      expect(found.counts.toArray(), where).toEqual(unpacked(counts));
      if (inverse !== undefined) expect(found.inverse.toArray(), where).toEqual(unpacked(inverse));
      expect(bits(found.values), where).toEqual(bits(take(x, unpacked(first))));
      expect(bits(unique(x)), where).toEqual(bits(found.values));
    }
  });

  test("searchsorted on both sides, through a sorter or a sorted list", () => {
    for (const { values, n, seed, left, right } of cases) {
      const x = made(dtype, scalarsFor(dtype, values, n, seed));
      const wanted = made(dtype, scalarsFor(dtype, values, 20, seed + 77));
      expect(searchsorted(x, wanted, { sorter: argsort(x) }).toArray(), `${values} ${n}`).toEqual(unpacked(left));
      expect(searchsorted(sort(x), wanted, { side: "right" }).toArray(), `${values} ${n}`).toEqual(unpacked(right));
      expect(searchsorted(sort(x), wanted.reshape([4, 5]).T).T.toArray()).toEqual(array(unpacked(left)).reshape([4, 5]).toArray());
    }
  });
});

describe("sort and argsort", () => {
  test.each(dtypes)("%s: along every axis, of views, each line as by itself", (dtype) => {
    const cube = made(dtype, scalarsFor(dtype, "specials", 4 * 5 * 50, 3)).reshape([4, 5, 50]);
    for (const x of [cube, cube.transpose([2, 0, 1]), cube.transpose([1, 2, 0])]) {
      for (const axis of [0, 1, 2]) {
        for (const descending of [false, true]) {
          const [sorted, order] = [sort(x, { axis, descending }), argsort(x, { axis, descending })];
          const others = [0, 1, 2].filter((other) => other !== axis);
          const lines = (a: NDArray) => a.transpose([...others, axis]);
          for (const [i, j] of [
            [0, 0],
            [1, 2],
            [3, 3],
          ] as const) {
            const line = lines(x).at(i, j);
            expect(bits(lines(sorted).at(i, j))).toEqual(bits(sort(line, { descending })));
            expect(lines(order).at(i, j).toArray()).toEqual(argsort(line, { descending }).toArray());
          }
        }
      }
      expect(sort(x, { axis: null }).shape).toEqual([1000]);
      expect(bits(sort(x, { axis: null }))).toEqual(bits(sort(x.copy().ravel())));
    }
  });

  test("descending: NaN last, equal elements in their order, -0 equal to 0", () => {
    const x = [1, Number.NaN, -0, 3, 0, 1, Number.NEGATIVE_INFINITY, -0];
    for (const dtype of ["float64", "float32"] as const) {
      const a = array(x, { dtype });
      expect(argsort(a, { descending: true }).toArray()).toEqual([3, 0, 5, 2, 4, 7, 6, 1]);
      expect(bits(sort(a, { descending: true }))).toEqual([3, 1, 1, "-0", 0, "-0", Number.NEGATIVE_INFINITY, Number.NaN]);
    }
    expect(sort([true, false, true], { descending: true }).toArray()).toEqual([true, true, false]);
    expect(argsort([true, false, true], { descending: true }).toArray()).toEqual([0, 2, 1]);
    const extremes = array([0, 2 ** 31 - 1, -(2 ** 31)], { dtype: "int32" });
    expect(sort(extremes, { descending: true }).toArray()).toEqual([2 ** 31 - 1, 0, -(2 ** 31)]);
  });

  test("numbers that differ in their last bits only, and rows of any length", () => {
    const next = draws(1);
    for (const n of [2, 39, 40, 41, 42, 200, 3000]) {
      for (const distance of [2 ** -52, 2 ** -22, 2 ** -10]) {
        const x = Float64Array.from({ length: 2 * n }, () => 1 + (next() % 64) * distance);
        const a = array(x).reshape([2, n]);
        const wanted = [x.slice(0, n), x.slice(n)].map((row) => Array.from(row.sort()));
        expect(sort(a).toArray()).toEqual(wanted);
        for (const row of [0, 1]) expect(take(a.at(row), argsort(a).at(row)).toArray()).toEqual(wanted[row]);
      }
    }
  });

  test("of nothing, of one, of numbers; axes that are not there", () => {
    expect(sort(zeros([0, 3]), { axis: 0 }).shape).toEqual([0, 3]);
    expect(argsort(zeros([3, 0])).shape).toEqual([3, 0]);
    expect(sort(5, { axis: null }).toArray()).toEqual([5]);
    expect(() => sort(5)).toThrow(new AxisError(-1, []));
    expect(() => argsort([1], { axis: 1 })).toThrow(new AxisError(1, [1]));
  });

  test("without memory of its own: arrays in ordinary buffers", () => {
    const { heapBudget } = memory();
    configure({ heapBudget: 0 });
    try {
      expect(sort(array([3, 1, 2]).astype("float32")).toArray()).toEqual([1, 2, 3]);
      expect(argsort(array([[3, 1, 2]]).T, { axis: 0 }).T.toArray()).toEqual([[1, 2, 0]]);
      expect(unique(array([2, 1, 2])).toArray()).toEqual([1, 2]);
    } finally {
      configure({ heapBudget });
    }
  });
});

describe("partition, argpartition and topk", () => {
  const x = array(scalarsFor("float64", "specials", 90, 8)).reshape([3, 30]);

  test("the place holds what a sort puts there", () => {
    const sorted = sort(x);
    for (const kth of [0, 7, 29, -1]) {
      const at = kth < 0 ? kth + 30 : kth;
      for (const row of [0, 1, 2]) {
        const parted = partition(x, kth).at(row).toArray<number[]>();
        expect(parted[at]).toEqual(sorted.item(row, at));
        for (const value of parted.slice(0, at)) expect(value <= parted[at]! || Number.isNaN(parted[at])).toBe(true);
        for (const value of parted.slice(at)) expect(value >= parted[at]! || Number.isNaN(value)).toBe(true);
        expect(x.at(row).item(argpartition(x, [kth, 3]).item(row, at))).toEqual(sorted.item(row, at));
      }
    }
    expect(() => partition(x, 30)).toThrow(
      new RangeError("Cannot partition at 30 along axis 1 of (3, 30): wanted an integer from -30 to 29"),
    );
    expect(() => argpartition([], 0)).toThrow("Cannot argpartition at 0 along axis 0 of (0,): there is none");
  });

  test("topk takes from either end, NaN last, along any axis", () => {
    for (const largest of [true, false]) {
      for (const axis of [0, 1, null]) {
        const { values, indices } = topk(x, 2, { largest, axis });
        const line = axis === null ? [0] : { axis };
        const sorted = sort(x, { axis, descending: largest });
        expect(bits(values)).toEqual(bits(Array.isArray(line) ? take(sorted, [0, 1]) : take(sorted, [0, 1], line)));
        expect(indices.toArray()).toEqual(take(argsort(x, { axis, descending: largest }), [0, 1], axis === null ? {} : { axis }).toArray());
      }
    }
    expect(topk([1, 2], 0).values.shape).toEqual([0]);
    expect(topk([3, Number.NaN, 5], 3).indices.toArray()).toEqual([2, 0, 1]);
    expect(() => topk([1, 2], 3)).toThrow(new RangeError("Cannot take the top 3 along axis 0 of (2,): wanted an integer from 0 to 2"));
  });
});

describe("unique", () => {
  test("along an axis, as NumPy", () => {
    for (const { shape, axis, values, first, inverse, counts } of golden.rows) {
      const next = draws(11);
      const scalars = Array.from({ length: shape[0]! * shape[1]! }, () => next() % 3);
      for (const dtype of ["int32", "float32", "complex64"] as const) {
        const x = reshape(array(scalars, { dtype }), shape);
        const found = unique(x, { axis, returnIndex: true, returnInverse: true, returnCounts: true });
        expect(found.values.real.toArray()).toEqual(values);
        expect(found.indices.toArray()).toEqual(first);
        expect(found.inverse.toArray()).toEqual(inverse);
        expect(found.counts.toArray()).toEqual(counts);
        expect(unique(x, { axis }).real.toArray()).toEqual(values);
      }
    }
  });

  test("the inverse has the array's shape and leads back", () => {
    const x = reshape([3, 1, 2, 3, 3, 1], [2, 3]);
    const { values, inverse } = unique(x.T, { returnInverse: true });
    expect(take(values, inverse).toArray()).toEqual(x.T.toArray());
    expect(unique(7).toArray()).toEqual([7]);
    expect(() => unique([1], { axis: 1 })).toThrow(AxisError);
  });
});

test("searchsorted refuses what is no list, and a sorter of another length", () => {
  expect(() => searchsorted([[1]], 1)).toThrow("Cannot search (1, 1): wanted one dimension");
  expect(() => searchsorted([1, 2], 1, { sorter: [0] })).toThrow("Cannot search (2,) with a sorter of (1,): wanted the same shape");
  expect(() => searchsorted([1, 2], 1, { sorter: [0, 2] })).toThrow(RangeError);
  expect(searchsorted([1, 2], 1.5).shape).toEqual([]);
  expect(searchsorted(array([0.1], { dtype: "float32" }), 0.1).item()).toBe(0);
});
