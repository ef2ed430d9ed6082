/** Laws of reductions. */

import { tolerance } from "@genmath/testing/tolerance";
import { argmax, array, cumsum, max, min, type NDArray, quantile, sum, variance } from "@genmath/ts-api";
import fc from "fast-check";
import { anyValue, arrayOf, moderate, shapeOfRank } from "./arrays.ts";
import { law } from "./law.ts";

const flat = (a: NDArray) => [...(a.data as Float64Array)];
const same = (a: NDArray, b: NDArray) =>
  JSON.stringify(a.shape) === JSON.stringify(b.shape) && flat(a).every((x, i) => Object.is(x, flat(b)[i]) || x === flat(b)[i]);

const EXTREMES: readonly ((x: NDArray, options?: { readonly axis: number }) => NDArray)[] = [max, min, argmax];

law(
  "a running sum ends in the sum, and its axes one after the other in any order agree with all at once",
  (a, backwards) => {
    const scale = Number(sum(a.abs()).item());
    const bound = 2 * a.ndim * tolerance("blockedSum", "float64") * scale;
    const whole = Number(sum(a).item());
    const running = flat(cumsum(a));
    if (a.size > 0 && Math.abs((running.at(-1) as number) - whole) > bound) return false;
    let rest: NDArray = a;
    while (rest.ndim > 0) rest = sum(rest, { axis: backwards ? -1 : 0 });
    const together = sum(a, { axis: [...a.shape.keys()].reverse() });
    return Math.abs(Number(rest.item()) - whole) <= bound && Math.abs(Number(together.item()) - whole) <= bound;
  },
  shapeOfRank(1, 4).chain((shape) => arrayOf(shape, moderate)),
  fc.boolean(),
);

law(
  "reductions over an axis are those of its slices",
  (a) => {
    const [n = 0] = a.shape;
    if (a.size === 0) return true;
    const last = [...a.shape.keys()].slice(1);
    return (
      EXTREMES.every((reduce) => {
        const rows = a.reshape([n, a.size / n]);
        const wanted = Array.from({ length: n }, (_, i) => Number(reduce(rows.at(i) as NDArray).item()));
        return wanted.every(
          (value, i) => Object.is(value, flat(reduce(rows, { axis: 1 }))[i]) || value === flat(reduce(rows, { axis: 1 }))[i],
        );
      }) && same(max(a, { axis: last }), max(a.reshape([n, a.size / n]), { axis: 1 }))
    );
  },
  shapeOfRank(1, 4).chain((shape) => arrayOf(shape, anyValue)),
);

law(
  "quantiles are monotone in q, from the least to the greatest",
  (values, shares) => {
    const q = [0, ...shares, 1].sort((a, b) => a - b);
    const found = flat(quantile(values, q));
    return (
      found[0] === Math.min(...values) &&
      found.at(-1) === Math.max(...values) &&
      found.every((x, i) => i === 0 || x >= (found[i - 1] as number))
    );
  },
  fc.array(moderate, { minLength: 1, maxLength: 60 }),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
);

law(
  "the variance does not change under a shift by a power of two of integers",
  (values, shift) => same(variance(values), variance(array(values).add(shift))),
  fc
    .array(fc.integer({ min: -8, max: 8 }), { minLength: 1, maxLength: 64 })
    .map((values) => values.slice(0, 2 ** Math.floor(Math.log2(values.length)))),
  fc.constantFrom(-1024, -64, 0, 64, 2 ** 30),
);
