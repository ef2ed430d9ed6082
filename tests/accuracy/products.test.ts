/** Products of arrays against NumPy, einsum above all: small integers, so that every value is exact; element types and shapes too. */

import type { NDArray } from "@genmath/ts-api";
import * as genmath from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/products.json";
import { type Case, check } from "./golden-case.ts";

const cases = golden.cases as unknown as Case[];
const functions = genmath as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;

function element(i: number, dtype: string): number[] {
  if (dtype.startsWith("complex")) return [(i % 7) - 3, (i % 5) - 2];
  return [dtype === "bool" ? Number(i % 3 !== 0) : (i % 7) - 3];
}

describe("as NumPy", () => {
  const einsum = cases.filter(([name]) => name === "einsum");
  test.each([...new Set(einsum.map(([, , [subscripts]]) => subscripts as string))])("einsum %j", (subscripts) => {
    for (const entry of einsum.filter(([, , given]) => given[0] === subscripts)) {
      check(entry, (arrays: NDArray[]) => genmath.einsum(subscripts, ...arrays), element);
    }
  });

  test.each([...new Set(cases.map(([name]) => name))].filter((name) => name !== "einsum"))("%s", (name) => {
    const f = functions[name] as (...values: unknown[]) => unknown;
    for (const entry of cases.filter(([other]) => other === name)) check(entry, (arrays: NDArray[]) => f(...arrays, ...entry[2]), element);
  });

  test("of at least sixty subscripts", () => {
    expect(new Set(einsum.map(([, , [subscripts]]) => subscripts)).size).toBeGreaterThan(60);
  });
});
