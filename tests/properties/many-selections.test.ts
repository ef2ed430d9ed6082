/** Sorting, searching and gathering against JavaScript's stable sort and loops. An element is a case. */

import type { NDArray } from "@genmath/ts-api";
import * as api from "@genmath/ts-api";
import { describe } from "vitest";
import { type Draws, expectElements, manyCases } from "./many-cases.ts";

const functions: Readonly<Record<string, unknown>> = api;
type Along = (a: NDArray, options: object) => NDArray;

/** NumPy's order: NaN last, zeros equal. */
const ascending = (x: number, y: number) =>
  Number.isNaN(x) ? (Number.isNaN(y) ? 0 : 1) : Number.isNaN(y) ? -1 : x < y ? -1 : x > y ? 1 : 0;

const rowsOf = (a: NDArray): number[][] => {
  const length = a.shape.at(-1) as number;
  const data = Array.from(a.data);
  return Array.from({ length: length === 0 ? 0 : data.length / length }, (_, row) => data.slice(row * length, (row + 1) * length));
};

/** Rows with many ties, some NaN, and every order of magnitude. */
function table(draws: Draws, dtype: "float64" | "float32" | "int32"): NDArray {
  const value =
    dtype === "int32"
      ? () => draws.pick([draws.integer(-5, 5), draws.integer(-(2 ** 31), 2 ** 31 - 1)])
      : () => draws.pick([draws.double(), draws.integer(-5, 5)]);
  return draws.array([draws.integer(1, 4), draws.integer(0, 700)], dtype, value);
}

describe.each(["float64", "float32", "int32"] as const)("selection of %s", (dtype) => {
  if (functions.sort !== undefined) {
    manyCases("sort and argsort", (draws) => {
      const a = table(draws, dtype);
      const order = rowsOf(a).flatMap((row) => row.map((_, i) => i).sort((i, j) => ascending(row[i] as number, row[j] as number)));
      const sorted = rowsOf(a).flatMap((row) => row.sort(ascending));
      expectElements((functions.argsort as Along)(a, { axis: -1 }).data, order, () => `argsort of (${a.shape})`);
      expectElements((functions.sort as Along)(a, { axis: -1 }).data, sorted, () => `sort of (${a.shape})`);
      expectElements((functions.sort as Along)(a.T, { axis: 0 }).T.copy().data, sorted, () => `sort along 0 of (${a.T.shape})`);
      return a.size;
    });
  }

  if (functions.searchsorted !== undefined) {
    manyCases("searchsorted", (draws) => {
      const list = rowsOf(table(draws, dtype))[0]?.sort(ascending) ?? [];
      const values = table(draws, dtype);
      const side = draws.pick(["left", "right"] as const);
      const before = side === "left" ? (x: number, y: number) => ascending(x, y) < 0 : (x: number, y: number) => ascending(x, y) <= 0;
      const wanted = Array.from(values.data, (value) => list.filter((x) => before(x, value)).length);
      const found = (functions.searchsorted as (a: NDArray, v: NDArray, options: object) => NDArray)(api.array(list, { dtype }), values, {
        side,
      });
      expectElements(found.data, wanted, () => `searchsorted ${side} in ${list.length}`);
      return values.size;
    });
  }

  if (functions.unique !== undefined) {
    manyCases("unique", (draws) => {
      const a = table(draws, dtype);
      const sorted = Array.from(a.data).sort(ascending);
      const wanted = sorted.filter((x, i) => i === 0 || ascending(sorted[i - 1] as number, x) !== 0);
      const found = (functions.unique as (a: NDArray) => NDArray)(a);
      expectElements(
        Array.from(found.data, (x) => x + 0),
        wanted.map((x) => x + 0),
        () => `unique of (${a.shape})`,
      );
      return a.size;
    });
  }

  manyCases("nonzero, extract and take agree with loops", (draws) => {
    const a = table(draws, dtype);
    const data = Array.from(a.data);
    const width = a.shape[1] as number;
    const places = data.flatMap((x, i) => (x !== 0 ? [i] : []));
    const [rows, columns] = api.nonzero(a);
    expectElements(
      rows?.data ?? [],
      places.map((i) => Math.floor(i / width)),
      () => `rows of nonzero of (${a.shape})`,
    );
    expectElements(
      columns?.data ?? [],
      places.map((i) => i % width),
      () => `columns of nonzero of (${a.shape})`,
    );
    expectElements(
      api.extract(a, a).data,
      places.map((i) => data[i] as number),
      () => `extract of (${a.shape})`,
    );
    if (a.size > 0) {
      const indices = Int32Array.from({ length: 100 }, () => draws.integer(-a.size, a.size - 1));
      expectElements(
        api.take(a, indices).data,
        Array.from(indices, (i) => data.at(i) as number),
        () => `take of (${a.shape})`,
      );
    }
    return a.size;
  });
});
