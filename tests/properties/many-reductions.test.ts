/** Reductions over any axes against loops. Sums are of integers, which are exact in any order; an element that is reduced is a case. */

import type { NDArray } from "@genmath/ts-api";
import * as api from "@genmath/ts-api";
import { describe } from "vitest";
import { type Draws, expectElements, manyCases } from "./many-cases.ts";

const functions: Readonly<Record<string, unknown>> = api;

/** What each makes of a slice that is not empty. */
const ofSlice: Readonly<Record<string, (slice: readonly number[]) => number>> = {
  sum: (slice) => slice.reduce((total, x) => total + x, 0),
  // 0 + total: a sum of negative zeros is not told from a positive one.
  mean: (slice) => slice.reduce((total, x) => total + x, 0) / slice.length,
  max: (slice) => slice.reduce((most, x) => (most >= x || Number.isNaN(most) ? most : x)),
  min: (slice) => slice.reduce((least, x) => (least <= x || Number.isNaN(least) ? least : x)),
  argmax: (slice) => place(slice, (x, best) => x > best),
  argmin: (slice) => place(slice, (x, best) => x < best),
  any: (slice) => Number(slice.some((x) => x !== 0)),
  all: (slice) => Number(slice.every((x) => x !== 0)),
  countNonzero: (slice) => slice.filter((x) => x !== 0).length,
};

/** The first NaN, else the first of the best. */
function place(slice: readonly number[], better: (x: number, best: number) => boolean): number {
  const nan = slice.findIndex(Number.isNaN);
  if (nan >= 0) return nan;
  return slice.reduce((best, x, i) => (better(x, slice[best] as number) ? i : best), 0);
}

/** The elements that each element of the result is made of, in row-major order. */
function slices(data: ArrayLike<number>, shape: readonly number[], axis: number | undefined): number[][] {
  if (axis === undefined) return [Array.from(data)];
  const length = shape[axis] as number;
  const inner = shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const outer = shape.slice(0, axis).reduce((product, dim) => product * dim, 1);
  return Array.from({ length: outer * inner }, (_, i) => {
    const start = Math.floor(i / inner) * length * inner + (i % inner);
    return Array.from({ length }, (_, k) => data[start + k * inner] as number);
  });
}

function reduced(draws: Draws, name: string, dtype: "float64" | "float32" | "int32" | "bool"): number {
  const shape = draws.shape([1, 4], 3000);
  if (shape.includes(0)) return 0;
  const special = dtype.startsWith("float") && !["sum", "mean"].includes(name);
  const value = () =>
    special && draws.integer(0, 30) === 0
      ? draws.pick([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      : draws.integer(dtype === "bool" ? 0 : -5, dtype === "bool" ? 1 : 5);
  const a = draws.array(shape, dtype, value);
  const axis = draws.pick([undefined, ...shape.keys()]);
  const found = (functions[name] as (a: NDArray, options: object) => NDArray)(a, axis === undefined ? {} : { axis });
  const single = found.dtype === "float32" ? Math.fround : (x: number) => x;
  const wanted = slices(a.data, shape, axis).map((slice) => single(ofSlice[name]?.(slice) as number));
  // max and min of zeros of both signs may give either.
  expectElements(
    Array.from(found.data, (x) => x + 0),
    wanted.map((x) => x + 0),
    () => `${name} of ${dtype} (${shape}) along ${axis}`,
  );
  return a.size;
}

describe.each(["float64", "float32", "int32", "bool"] as const)("reductions of %s", (dtype) => {
  for (const name of Object.keys(ofSlice)) {
    if (functions[name] !== undefined) manyCases(name, (draws) => reduced(draws, name, dtype));
  }
});
