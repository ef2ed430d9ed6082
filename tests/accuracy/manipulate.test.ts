/** Creation, axes and shapes, joining, padding and diagonals against NumPy: values, element types and shapes, exactly. */

import { EPS } from "@genmath/testing/tolerance";
import * as genmath from "@genmath/ts-api";
import { array, type DType, type NDArray, type Shape, transpose } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/manipulate.json";

type Encoded = readonly [dtype: string, shape: readonly number[], values: readonly number[]];

/** The scalars of element i, counted from 1. */
function scalarsOf(i: number, dtype: string): number[] {
  if (dtype.startsWith("complex")) return [i, (i % 5) - 2];
  return [dtype === "bool" ? Number(i % 3 !== 0) : i];
}

/** The input that the golden script describes: the same elements, lying differently in memory. */
function input([dtype, shape, layout]: readonly [string, Shape, string]): NDArray {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const made = (indices: readonly number[], dims: Shape): NDArray => {
    const scalars = Float64Array.from(indices.flatMap((i) => scalarsOf(i, dtype)));
    return array(scalars, { dtype: dtype as DType, shape: dims });
  };
  const upwards = Array.from({ length: size }, (_, i) => i + 1);
  if (layout === "backwards") return genmath.flip(made([...upwards].reverse(), shape));
  if (layout === "columns") return transpose(transpose(made(upwards, shape)).copy());
  return made(upwards, shape);
}

function plain(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plain);
  const a = result as NDArray;
  return [a.dtype, [...a.shape], Array.from(a.data)];
}

/** Functions that take a list of arrays, and those that take them one by one. */
const OF_LISTS = ["concatenate", "stack", "vstack", "hstack", "dstack", "columnStack"];
/** NumPy's powers go through another pow: within this many ulps. */
const NEARLY = new Map([
  ["logspace", 2],
  ["geomspace", 4],
]);

const cases = golden.cases as unknown as [string, (readonly [string, Shape, string])[], unknown[], Encoded | Encoded[] | null][];
const names = [...new Set(cases.map(([name]) => name))];

describe("as NumPy", () => {
  test.each(names)("%s", (name) => {
    const call = (genmath as unknown as Record<string, (...values: unknown[]) => unknown>)[name] as (...values: unknown[]) => unknown;
    for (const [, inputs, given, result] of cases.filter((entry) => entry[0] === name)) {
      const arrays = inputs.map(input);
      const what = JSON.stringify([name, inputs, given]);
      const run = () => call(...(OF_LISTS.includes(name) ? [arrays] : arrays), ...given);
      if (result === null) {
        expect(run, what).toThrow(/^(Cannot|Axis)/);
        continue;
      }
      const found = plain(run());
      if (NEARLY.has(name)) expectNear(found as Encoded, result as Encoded, NEARLY.get(name) as number, what);
      else expect(found, what).toEqual(result);
    }
  });
});

function expectNear(found: Encoded, wanted: Encoded, ulps: number, what: string): void {
  expect(found.slice(0, 2), what).toEqual(wanted.slice(0, 2));
  for (const [i, value] of wanted[2].entries()) {
    expect(Math.abs((found[2][i] as number) - value), what).toBeLessThanOrEqual(ulps * EPS.float64 * Math.abs(value));
  }
}
