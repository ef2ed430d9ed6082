/** Elementwise arithmetic and comparisons against JavaScript's own operators, which IEEE 754 defines to the bit; operands broadcast, in any layout. An element is a case. */

import type { NDArray } from "@genmath/ts-api";
import * as api from "@genmath/ts-api";
import { describe } from "vitest";
import { type Draws, expectElements, manyCases } from "./many-cases.ts";

type Binary = (a: NDArray, b: NDArray) => NDArray;

const float = {
  add: (x: number, y: number) => x + y,
  subtract: (x: number, y: number) => x - y,
  multiply: (x: number, y: number) => x * y,
  divide: (x: number, y: number) => x / y,
};
const integer = {
  add: (x: number, y: number) => (x + y) | 0,
  subtract: (x: number, y: number) => (x - y) | 0,
  multiply: (x: number, y: number) => Math.imul(x, y),
};
const unary = {
  abs: Math.abs,
  sqrt: Math.sqrt,
  square: (x: number) => x * x,
};
const comparisons = {
  equal: (x: number, y: number) => x === y,
  notEqual: (x: number, y: number) => x !== y,
  less: (x: number, y: number) => x < y,
  lessEqual: (x: number, y: number) => x <= y,
  greater: (x: number, y: number) => x > y,
  greaterEqual: (x: number, y: number) => x >= y,
};

const functions: Readonly<Record<string, unknown>> = api;
const entries = <F>(table: Readonly<Record<string, F>>) => Object.entries(table).filter(([name]) => functions[name] !== undefined);

/** Two shapes that broadcast together: some dimensions of either are 1, some leading ones are missing. */
function pair(draws: Draws): { a: number[]; b: number[]; shape: number[] } {
  const shape = draws.shape([0, 4], 3000);
  const one = () =>
    shape.map((dim) => (draws.integer(0, 3) === 0 ? 1 : dim)).slice(draws.integer(0, 3) === 0 ? draws.integer(0, shape.length) : 0);
  const [a, b] = [one(), shape];
  return draws.integer(0, 1) === 0 ? { a, b, shape } : { a: b, b: a, shape };
}

/** The elements of an array repeated to a shape, by index arithmetic alone. */
function repeated(data: ArrayLike<number>, from: readonly number[], to: readonly number[]): number[] {
  const size = to.reduce((product, dim) => product * dim, 1);
  return Array.from({ length: size }, (_, flat) => {
    let [rest, at, step] = [flat, 0, 1];
    for (let axis = to.length - 1; axis >= 0; axis--) {
      const dim = to[axis] as number;
      const own = from[axis - to.length + from.length] ?? 1;
      if (own > 1) at += (rest % dim) * step;
      step *= own;
      rest = Math.floor(rest / dim);
    }
    return data[at] as number;
  });
}

function binaryCases(
  draws: Draws,
  name: string,
  dtype: "float64" | "float32" | "int32",
  value: () => number,
  of: (x: number, y: number) => number,
): number {
  const shapes = pair(draws);
  const [a, b] = [draws.array(shapes.a, dtype, value), draws.array(shapes.b, dtype, value)];
  const found = (functions[name] as Binary)(a, b);
  const [x, y] = [repeated(a.data, shapes.a, shapes.shape), repeated(b.data, shapes.b, shapes.shape)];
  expectElements(
    found.data,
    x.map((value, i) => of(value, y[i] as number)),
    () => `${name} of ${dtype} (${shapes.a}) and (${shapes.b})`,
  );
  return found.size;
}

describe("arithmetic of float64", () => {
  for (const [name, of] of entries(float)) manyCases(name, (draws) => binaryCases(draws, name, "float64", () => draws.double(), of));
  for (const [name, of] of entries(unary)) {
    manyCases(name, (draws) => {
      const a = draws.array(draws.shape([0, 4], 3000), "float64", () => draws.double());
      const found = (functions[name] as (a: NDArray) => NDArray)(a);
      expectElements(found.data, Array.from(a.data, of), () => name);
      return found.size;
    });
  }
});

describe("arithmetic of float32 rounds once", () => {
  for (const [name, of] of entries(float)) {
    manyCases(name, (draws) =>
      binaryCases(
        draws,
        name,
        "float32",
        () => Math.fround(draws.double() * 2 ** -900),
        (x, y) => Math.fround(of(x, y)),
      ),
    );
  }
});

describe("arithmetic of int32 wraps around", () => {
  for (const [name, of] of entries(integer)) {
    manyCases(name, (draws) => binaryCases(draws, name, "int32", () => draws.integer(-(2 ** 31), 2 ** 31 - 1), of));
  }
});

describe.runIf(entries(comparisons).length > 0)("comparisons", () => {
  for (const [name, of] of entries(comparisons)) {
    const truth = (x: number, y: number) => Number(of(x, y));
    manyCases(`${name} of float64`, (draws) =>
      binaryCases(draws, name, "float64", () => draws.pick([draws.double(), draws.integer(-2, 2)]), truth),
    );
    manyCases(`${name} of int32`, (draws) => binaryCases(draws, name, "int32", () => draws.integer(-3, 3), truth));
  }
});
