/** Creation, axes and shapes, joining, padding and diagonals against NumPy: values, element types and shapes, exactly. */
import { EPS } from "@genmath/testing/tolerance";
import type { NDArray } from "@genmath/ts-api";
import * as genmath from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/manipulate.json";
import { type Case, check, type Encoded } from "./golden-case.ts";

/** Functions that take a list of arrays; the others take them one by one. */
const OF_LISTS = ["concatenate", "stack", "vstack", "hstack", "dstack", "columnStack"];
/** NumPy's powers go through another pow: within this many ulps. */
const NEARLY: Readonly<Record<string, number>> = { logspace: 2, geomspace: 4 };

const cases = golden.cases as unknown as Case[];
const functions = genmath as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;

function element(i: number, dtype: string): number[] {
  if (dtype.startsWith("complex")) return [i, (i % 5) - 2];
  return [dtype === "bool" ? Number(i % 3 !== 0) : i];
}

describe("as NumPy", () => {
  test.each([...new Set(cases.map(([name]) => name))])("%s", (name) => {
    const f = functions[name] as (...values: unknown[]) => unknown;
    const ulps = NEARLY[name];
    for (const entry of cases.filter(([other]) => other === name)) {
      const call = (arrays: NDArray[]) => f(...(OF_LISTS.includes(name) ? [arrays] : arrays), ...entry[2]);
      check(
        entry,
        call,
        element,
        ulps === undefined ? undefined : (found, wanted, what) => expectNear(found as Encoded, wanted as Encoded, ulps, what),
      );
    }
  });
});

function expectNear(found: Encoded, wanted: Encoded, ulps: number, what: string): void {
  expect(found.slice(0, 2), what).toEqual(wanted.slice(0, 2));
  for (const [i, value] of wanted[2].entries()) {
    expect(Math.abs((found[2][i] as number) - value), what).toBeLessThanOrEqual(ulps * EPS.float64 * Math.abs(value));
  }
}
