/** Laws of sorting, searching and counting, on arbitrary arrays. */
import {
  argsort,
  array,
  bincount,
  flatnonzero,
  histogram,
  isin,
  type NDArray,
  putAlongAxis,
  ravel,
  searchsorted,
  sort,
  take,
  takeAlongAxis,
  topk,
  tril,
  triu,
  unique,
  zeros,
} from "@genmath/ts-api";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValue, arrayOf, shapeOfRank } from "./arrays.ts";

/** One seed, so that a red run is a red run for everybody. */
const RUNS = { numRuns: 300, seed: 42 };
const dtype = fc.constantFrom("float64", "float32");
/** Few different values, so that there are equal ones; or any. */
const value = fc.oneof(fc.constantFrom(0, -0, 1, 2, Number.NaN, Number.POSITIVE_INFINITY), anyValue);

const arrays = fc.tuple(shapeOfRank(1, 3), dtype).chain(([shape, type]) => arrayOf(shape, value, type));

/** An array, one of its axes, and a direction. */
const lines = arrays.chain((a) => fc.tuple(fc.constant(a), fc.integer({ min: 0, max: a.ndim - 1 }), fc.boolean()));

const bits = (a: NDArray) => Array.from(a.data, (x) => (Object.is(x, -0) ? "-0" : x));

describe("sort and argsort", () => {
  test("take the elements in an order that holds, and no others", () => {
    fc.assert(
      fc.property(lines, ([a, axis, descending]) => {
        const options = { axis, descending };
        const order = argsort(a, options);
        const sorted = sort(a, options);
        expect(bits(takeAlongAxis(a, order, { axis }))).toEqual(bits(sorted));
        // Indices of a line are those of a permutation.
        const ordered = sort(order, { axis });
        expect(bits(ordered)).toEqual(bits(argsort(zeros(a.shape), { axis })));
        const n = a.shape[axis]!;
        for (let i = 1; i < n; i++) {
          const [before, after] = [take(sorted, i - 1, { axis }), take(sorted, i, { axis })].map((x) => Array.from(x.data));
          const [first, second] = [take(order, i - 1, { axis }), take(order, i, { axis })].map((x) => Array.from(x.data));
          for (const [j, x] of before!.entries()) {
            const y = after![j]!;
            const equal = x === y || (Number.isNaN(x) && Number.isNaN(y));
            // Stable: of equal elements the one that came first.
            expect(equal ? first![j]! < second![j]! : Number.isNaN(y) || (descending ? x > y : x < y)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test("sorting what is sorted changes nothing; topk is its beginning", () => {
    fc.assert(
      fc.property(lines, fc.nat(9), ([a, axis, descending], wish) => {
        const sorted = sort(a, { axis, descending });
        expect(bits(sort(sorted, { axis, descending }))).toEqual(bits(sorted));
        const k = Math.min(wish, a.shape[axis]!);
        const top = topk(a, k, { axis, largest: descending });
        const first = Array.from({ length: k }, (_, i) => i);
        expect(bits(top.values)).toEqual(bits(take(sorted, array(first, { dtype: "int32" }), { axis })));
      }),
      RUNS,
    );
  });
});

describe("searchsorted and unique", () => {
  test("a place has smaller elements before it and none behind it", () => {
    fc.assert(
      fc.property(arrays, arrays, (a, v) => {
        const list = sort(a, { axis: null });
        const elements = Array.from(list.data);
        const [left, right] = (["left", "right"] as const).map((side) => Array.from(ravel(searchsorted(list, v, { side })).data));
        for (const [i, x] of Array.from(v.copy().data).entries()) {
          const smaller = elements.filter((y) => (Number.isNaN(x) ? !Number.isNaN(y) : y < x)).length;
          const equal = elements.filter((y) => y === x || (Number.isNaN(x) && Number.isNaN(y))).length;
          expect([left![i], right![i]]).toEqual([smaller, smaller + equal]);
        }
      }),
      RUNS,
    );
  });

  test("the inverse leads back, the counts count, everything is a member of itself", () => {
    fc.assert(
      fc.property(arrays, (a) => {
        const { values, indices, inverse, counts } = unique(a, { returnIndex: true, returnInverse: true, returnCounts: true });
        expect(a.add(0).toArray()).toEqual(take(values, inverse).add(0).toArray());
        expect(bits(take(a, indices))).toEqual(bits(values));
        expect(bits(counts)).toEqual(bits(bincount(ravel(inverse), { minlength: values.size })));
        expect(isin(a, values).toArray()).toEqual(a.equal(a).toArray());
      }),
      RUNS,
    );
  });
});

describe("counting and picking", () => {
  test("a histogram counts everything once", () => {
    const finite = fc.integer({ min: -1e5, max: 1e5 }).map((x) => x / 64);
    const given = fc.tuple(shapeOfRank(1, 2), dtype).chain(([shape, type]) => arrayOf(shape, finite, type));
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 12 }), (a, bins) => {
        const { counts, edges } = histogram(a, { bins });
        expect(Array.from(counts.data).reduce((total, count) => total + count, 0)).toBe(a.size);
        expect(bits(histogram(a, { bins: edges }).counts)).toEqual(bits(counts));
      }),
      RUNS,
    );
  });

  test("triangles add up to the matrix; what was put is what is taken", () => {
    fc.assert(
      fc.property(
        shapeOfRank(2, 3).chain((shape) => arrayOf(shape, value)),
        fc.integer({ min: -4, max: 4 }),
        (a, k) => {
          const whole = triu(a, k).add(tril(a, k - 1));
          expect(whole.toArray()).toEqual(a.add(0).toArray());
          const order = argsort(a);
          expect(bits(putAlongAxis(zeros(a.shape), order, sort(a)))).toEqual(bits(a.copy()));
        },
      ),
      RUNS,
    );
  });

  test("flatnonzero finds what is not zero", () => {
    fc.assert(
      fc.property(arrays, (a) => {
        const wanted = Array.from(a.copy().data).flatMap((x, i) => (x === 0 ? [] : [i]));
        expect(flatnonzero(a).toArray()).toEqual(wanted);
      }),
      RUNS,
    );
  });
});
