/** Histograms, bincount, digitize, triangles and sets beside NumPy; and what they refuse. */
import { numbers, sample } from "@genmath/testing/select";
import golden from "@genmath/tests/golden/select.json";
import { describe, expect, test } from "vitest";
import {
  array,
  type Bins,
  bincount,
  DTypeError,
  digitize,
  histogram,
  histogram2d,
  histogramBinEdges,
  intersect1d,
  isin,
  type NDArray,
  ones,
  reshape,
  ShapeError,
  setdiff1d,
  sum,
  tril,
  trilIndices,
  triu,
  triuIndices,
  union1d,
  zeros,
} from "../src/index.ts";

type Named = "float64" | "float32" | "int32";

/** Bins as the table has them: edges that are not finite are names. */
function asBins(bins: number | string | readonly (number | string)[]): Bins {
  return typeof bins === "object" ? numbers(bins) : (bins as Bins);
}

function weightsOf(dtype: string, n: number): NDArray {
  return array(sample(dtype === "int32" ? "integers" : "uniform", n, 9), { dtype: dtype as Named });
}

describe("histogram", () => {
  test.each(["float64", "float32", "int32"] as const)("%s: counts and edges are NumPy's", (dtype) => {
    const cases = golden.histograms.filter((entry) => entry.dtype === dtype);
    expect(cases.length).toBeGreaterThan(100);
    for (const { kind, n, bins, range, density = false, weights, counts, edges } of cases) {
      const x = array(sample(kind, n, 5)).astype(dtype);
      const found = histogram(x, {
        bins: asBins(bins),
        density,
        ...(range && { range: range as [number, number] }),
        ...(weights && { weights: weightsOf(weights, n) }),
      });
      const where = JSON.stringify({ kind, n, bins, range, density, weights });
      expect(found.counts.toArray(), where).toEqual(numbers(counts));
      if (edges) expect(found.edges.toArray(), where).toEqual(edges);
      if (edges && !weights)
        expect(histogramBinEdges(x, { bins: asBins(bins), ...(range && { range: range as [number, number] }) }).toArray()).toEqual(edges);
    }
  });

  test("types: int32, the weights', float64 for shares", () => {
    expect(histogram([1, 2]).counts.dtype).toBe("int32");
    expect(histogram([1, 2], { weights: array([1, 2], { dtype: "float32" }) }).counts.dtype).toBe("float32");
    expect(histogram([1, 2], { weights: array([1, 2], { dtype: "int32" }) }).counts.dtype).toBe("int32");
    expect(histogram([1, 2], { density: true }).counts.dtype).toBe("float64");
    expect(histogram(array([1, 2], { dtype: "float32" })).edges.dtype).toBe("float32");
    expect(histogram([true, false, true], { bins: 2 }).counts.toArray()).toEqual([1, 2]);
    expect(histogram([1, 2, 3], { bins: [0, 2, 4], weights: [true, true, false] }).counts.toArray()).toEqual([1, 1]);
  });

  test("views, and values on every edge at every place in a vector", () => {
    const x = reshape(array(sample("bell", 60, 2)), [6, 10]);
    expect(histogram(x.T).counts.toArray()).toEqual(histogram(x).counts.toArray());
    for (const dtype of ["float64", "float32"] as const) {
      for (let at = 0; at < 9; at++) {
        for (let bin = 0; bin <= 8; bin++) {
          const values = new Array<number>(9).fill(0.05).with(at, bin / 8);
          const { counts } = histogram(array(values, { dtype }), { bins: 8, range: [0, 1] });
          const wanted = [8, 0, 0, 0, 0, 0, 0, 0];
          wanted[Math.min(bin, 7)]!++;
          expect(counts.toArray(), `${dtype} ${values}`).toEqual(wanted);
        }
      }
    }
  });

  test("refuses bins and ranges that are none", () => {
    expect(() => histogram([1, 2], { bins: 0 })).toThrow(new RangeError("Cannot make 0 bins: wanted an integer from 1 up"));
    expect(() => histogram([1, 2], { bins: 2 ** 40 })).toThrow(ShapeError);
    expect(() => histogram([1, 2], { bins: 2.5 })).toThrow(RangeError);
    expect(() => histogram([1, 2], { bins: [2, 1] })).toThrow("Cannot make bins: edge 1 comes after 2, wanted ascending edges");
    expect(() => histogram([1, 2], { bins: [[1, 2]] })).toThrow(ShapeError);
    expect(() => histogram([1, Number.NaN])).toThrow("Cannot make bins: the elements reach from NaN to NaN, wanted finite numbers");
    expect(() => histogram([1], { range: [0, Number.POSITIVE_INFINITY] })).toThrow("the range is from 0 to Infinity");
    expect(() => histogram([1], { range: [1, 0] })).toThrow("the range is from 1 to 0, wanted it ascending");
    expect(() => histogram([1, 1 + 2 ** -52], { bins: 10 })).toThrow("their edges coincide in float64");
    expect(() => histogram([1, 2], { bins: "best" as "auto" })).toThrow('Cannot make bins by "best": wanted auto, doane');
    expect(() => histogram([1, 2], { bins: "fd", weights: [1, 1] })).toThrow(TypeError);
    expect(() => histogram([1, 2], { weights: [1] })).toThrow(
      new ShapeError("Cannot make a histogram of (2,) with weights of (1,): wanted the same shape", [[2], [1]]),
    );
    expect(() => histogram(array([1], { dtype: "complex64" }))).toThrow(DTypeError);
    expect(() => histogram([1], { weights: array([1], { dtype: "complex64" }) })).toThrow(DTypeError);
  });
});

test("histogram2d is NumPy's", () => {
  const [x, y] = [sample("bell", 200, 3), sample("lattice", 200, 4)];
  for (const { bins, density, counts, xEdges, yEdges } of golden.grids) {
    const found = histogram2d(x, y, { bins: bins as number, density });
    expect(found.counts.toArray()).toEqual(counts);
    expect(found.xEdges.toArray()).toEqual(xEdges);
    expect(found.yEdges.toArray()).toEqual(yEdges);
  }
  const weighted = histogram2d([0, 1, 1], [0, 1, Number.NaN], {
    bins: 2,
    range: [
      [0, 1],
      [0, 1],
    ],
    weights: [0.5, 2, 8],
  });
  expect(weighted.counts.toArray()).toEqual([
    [0.5, 0],
    [0, 2],
  ]);
  expect(() => histogram2d([1], [1, 2])).toThrow(ShapeError);
});

describe("bincount", () => {
  test("counts, adds weights, is as long as asked", () => {
    const x = array(sample("integers", 500, 1))
      .add(60)
      .astype("int32");
    const counted = new Array<number>(200).fill(0);
    for (const value of x.toArray<number[]>()) counted[value]!++;
    expect(bincount(x, { minlength: 200 }).toArray()).toEqual(counted);
    expect(bincount(x, { minlength: 200, weights: ones([500]).multiply(0.5) }).toArray()).toEqual(counted.map((count) => count / 2));
    expect(bincount([]).shape).toEqual([0]);
    expect(bincount([], { minlength: 3 }).toArray()).toEqual([0, 0, 0]);
    expect(bincount([true, false, true]).toArray()).toEqual([1, 2]);
    expect(Number(sum(bincount(x)).item())).toBe(500);
  });

  test("refuses what cannot be counted", () => {
    expect(() => bincount([1, -1])).toThrow(new RangeError("Cannot bincount: the smallest element is -1, wanted integers from 0 up"));
    expect(() => bincount([0.5])).toThrow("Cannot bincount with indices of float64: wanted integers");
    expect(() => bincount([[1]])).toThrow(ShapeError);
    expect(() => bincount([1], { weights: [1, 2] })).toThrow("Cannot bincount (1,) with weights of (2,): wanted the same shape");
    expect(() => bincount([1], { weights: array([1], { dtype: "complex64" }) })).toThrow(DTypeError);
    expect(() => bincount([1], { minlength: -1 })).toThrow(ShapeError);
  });
});

test("digitize is NumPy's, ascending and descending, both sides", () => {
  const x = [-1, 0, 0.5, 1, 2, 2.5, 10, 11, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { bins, right, places } of golden.digits) {
    expect(digitize(x, bins, { right }).toArray(), `${bins} ${right}`).toEqual(places);
    expect(digitize(array(x).astype("float32"), array(bins).astype("float32"), { right }).toArray()).toEqual(places);
  }
  expect(digitize(5, [1, 2]).toArray()).toBe(2);
  expect(() => digitize(1, [1, 2, 0])).toThrow(new RangeError("Cannot digitize: the bins neither ascend nor descend, wanted one of both"));
  expect(() => digitize(1, [[1]])).toThrow(ShapeError);
  expect(() => digitize(array([1], { dtype: "complex64" }), [1])).toThrow(DTypeError);
});

describe("triangles", () => {
  test.each(["float64", "float32", "int32", "bool", "complex64", "complex128"] as const)("%s: are NumPy's", (dtype) => {
    for (const { shape, k, triu: upper, tril: lower, triuIndices: above, trilIndices: below } of golden.triangles) {
      const [rows, cols] = shape as [number, number];
      const x = array(Array.from({ length: rows * cols }, (_, i) => i + 1))
        .astype(dtype)
        .reshape(shape);
      const flat = (list: readonly number[]) => array(list).astype(dtype).reshape(shape).toArray();
      for (const given of [x, x.T.copy().T]) {
        expect(triu(given, k).toArray(), `${shape} ${k}`).toEqual(flat(upper));
        expect(tril(given, k).toArray(), `${shape} ${k}`).toEqual(flat(lower));
      }
      expect(triuIndices(rows, k, cols).map((index) => index.toArray())).toEqual(above);
      expect(trilIndices(rows, k, cols).map((index) => index.toArray())).toEqual(below);
    }
  });

  test("of a stack, of a list, of what has none", () => {
    const stack = ones([2, 3, 3]);
    expect(sum(triu(stack, 1), { axis: 0 }).toArray()).toEqual([
      [0, 2, 2],
      [0, 0, 2],
      [0, 0, 0],
    ]);
    expect(tril([1, 2]).toArray()).toEqual([
      [1, 0],
      [1, 2],
    ]);
    expect(triuIndices(3)[0].toArray()).toEqual([0, 0, 0, 1, 1, 2]);
    expect(() => triu(3)).toThrow("Cannot take the upper triangle of a 0-d array: wanted a matrix");
    expect(() => tril(zeros([2, 2]), 0.5)).toThrow("Cannot take diagonal 0.5: wanted an integer of 32 bits");
    expect(() => triuIndices(-1)).toThrow(ShapeError);
  });
});

test("sets are NumPy's, NaN and zeros of both signs included", () => {
  for (const { a, b, isin: found, intersect, union, difference } of golden.sets) {
    const [x, y] = [numbers(a), numbers(b)];
    const plain = (list: NDArray) => list.toArray<number[]>().map((value) => value + 0);
    expect(isin(x, y).toArray()).toEqual(found);
    expect(isin(x, y, { invert: true }).toArray()).toEqual(found.map((is) => !is));
    expect(plain(intersect1d(x, y))).toEqual(numbers(intersect).map((value) => value + 0));
    expect(plain(union1d(x, y))).toEqual(numbers(union).map((value) => value + 0));
    expect(plain(setdiff1d(x, y))).toEqual(numbers(difference).map((value) => value + 0));
  }
  expect(isin(array([1, 2], { dtype: "int32" }), [2.5, 2]).toArray()).toEqual([false, true]);
  expect(union1d(array([[1]], { dtype: "int32" }), array([2], { dtype: "float32" })).dtype).toBe("float64");
});
