/** toString against NumPy's str(), character by character. */
import { array, type DType } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/printing.json";
import { number } from "./number.ts";

interface Case {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values?: readonly (number | string)[];
  readonly start?: number;
  readonly step?: number;
  readonly str: string;
}

/** The values of a case, complex ones interleaved. */
function valuesOf({ values, start = 0, step = 0, shape }: Case): Float64Array {
  if (values !== undefined) return Float64Array.from(values, number);
  return Float64Array.from({ length: shape.reduce((n, dim) => n * dim, 1) }, (_, i) => start + step * i);
}

describe("toString prints as NumPy's str()", () => {
  test.each<Case>(golden.cases)("$name", (given) => {
    const a = array(valuesOf(given), { dtype: given.dtype as DType, shape: given.shape });
    expect(a.toString()).toBe(given.str);
  });
});
