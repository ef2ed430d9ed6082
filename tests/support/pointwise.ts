/** What every special function of one or more real numbers must satisfy, whatever it computes: see assembly/pointwise. float64 only. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import type { SpecialExports } from "@genmath/core-wasm/special";
import { expect, test } from "vitest";
import { engine, special, variants } from "./engines.ts";
import { guarded } from "./guarded.ts";
import { tolerance } from "./tolerance.ts";
import { decode, type GoldenColumns, worstUlps } from "./ulps.ts";

/** Functions of the special area by the name of their kernel. */
export type SpecialName = { [K in keyof SpecialExports]: K extends `${infer N}_f64` ? N : never }[keyof SpecialExports];

/** Golden columns of `table64` in tests/golden/columns.py: x1 and so on are further arguments. */
export interface PointwiseColumns extends GoldenColumns {
  readonly x1?: string;
  readonly x2?: string;
}

type Column = Float64Array<ArrayBuffer>;

/** f of every row of the columns, between guards. A column of one number is repeated. */
export function applyPointwise(name: SpecialName, variant: Variant, columns: readonly Column[]): Column {
  const n = Math.max(...columns.map((column) => column.length));
  const kernel: unknown = engine(variant).kernels(special)[`${name}_f64`];
  return guarded(engine(variant), (buffers) => {
    const out = buffers.poisoned(n * Float64Array.BYTES_PER_ELEMENT);
    const placed = columns.flatMap((column) => [buffers.input(column), column.length === n ? 1 : 0]);
    (kernel as (n: number, ...rest: (Ptr | number)[]) => void)(n, ...placed, out);
    return buffers.read(out, n, "float64");
  });
}

/** Ulps at the golden points, special values exactly (rows of arguments, the result last), the same bits wherever a number stands. */
export function describePointwise(
  name: SpecialName,
  golden: PointwiseColumns,
  bound: "errorFunction" | "gammaFunction" | "betaFunction",
  special: readonly (readonly number[])[],
): void {
  const columns = [golden.x, golden.x1, golden.x2].flatMap((text) => (text === undefined ? [] : [decode(text, "float64") as Column]));
  const ulps = tolerance(bound, "float64") / Number.EPSILON;

  test.each(variants)(`${name} %s: within ${ulps} ulp of the exact value`, (variant) => {
    const worst = worstUlps(applyPointwise(name, variant, columns), golden, "float64");
    expect(worst.ulps, `at x = ${worst.at}`).toBeLessThanOrEqual(ulps);
  });

  test.each(variants)(`${name} %s: special values`, (variant) => {
    // Each alone, then after one and two others: a vector shares its lanes between them.
    for (const before of [0, 1, 2]) {
      for (const row of special) {
        const rows = [...special.slice(0, before), row];
        const arguments_ = row.slice(1).map((_, j) => Float64Array.from(rows, (r) => r[j]!));
        expect(applyPointwise(name, variant, arguments_).at(-1), `of ${row.slice(0, -1)}`).toBe(row.at(-1));
      }
    }
  });

  test.each(variants)(`${name} %s: the same bits at every position and length`, (variant) => {
    const whole = applyPointwise(name, variant, columns);
    for (let length = 1; length <= 7; length++) {
      const start = length * 5;
      const got = applyPointwise(
        name,
        variant,
        columns.map((column) => column.slice(start, start + length)),
      );
      expect(got).toEqual(whole.slice(start, start + length));
    }
  });
}
