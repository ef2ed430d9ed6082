import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, it } from "vitest";
import { demos } from "../src/demos/demos.ts";
import type { Params, Value, Values } from "../src/spec/param.ts";
import { defaults } from "../src/spec/param.ts";
import { tableOf } from "../src/spec/table.ts";
import { runModel } from "../src/worker/models.ts";

/** Every parameter at its ends and at each alternative, one at a time, where the demo allows the combination. */
function states(params: Params): { readonly name: string; readonly values: Values<Params> }[] {
  const book = defaults(params);
  const one = (name: string, value: Value) => ({ name: `${name} = ${value}`, values: { ...book, [name]: value } });
  const others = Object.entries(params).flatMap(([name, param]) => {
    switch (param.kind) {
      case "number":
        return [one(name, param.lo), one(name, param.hi)];
      case "choice":
        return param.options.map((option) => one(name, option.value));
      case "flag":
        return [one(name, true)];
      default:
        return param satisfies never;
    }
  });
  return [{ name: "the book", values: book }, ...others];
}

describe.each(Object.values(demos))("demo $id", (demo) => {
  describe.each(states(demo.params).filter(({ values }) => demo.together(values).length === 0))("at $name", ({ values }) => {
    it("has words for everything that it shows", async () => {
      const result = await runModel(demo.id, values);
      const texts = [
        ...demo.figures.flatMap((figure) => [
          figure.title(values, result),
          figure.caption(values, result),
          figure.describe(values, result),
        ]),
        ...demo.numbers(values, result).flatMap(({ label, value, note }) => [label, value, note ?? "–"]),
        ...demo.formulas.map((formula) => formula.sentence(values, result)),
        demo.code(values),
      ];
      for (const text of texts) {
        expect(text).not.toBe("");
        expect(text).not.toMatch(/undefined|null|\[object/);
      }
      expect(result.steps.length).toBeGreaterThan(0);
    });

    it("binds every number of its formulas", async () => {
      const result = await runModel(demo.id, values);
      for (const formula of demo.formulas) {
        const bound = [...formula.tex.matchAll(/\\bind\{(\w+)\}/g)].map(([, key]) => key ?? "");
        expect(bound.length).toBeGreaterThan(0);
        expect(Object.keys(formula.live(values, result))).toEqual(expect.arrayContaining(bound));
      }
    });

    it("has rows as wide as their head in every table", async () => {
      const result = await runModel(demo.id, values);
      for (const figure of demo.figures) {
        const { columns, rows } = tableOf(figure.draw(values, result));
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row.length).toBe(columns.length);
      }
    });
  });

  it("gives the same numbers for the same values", async () => {
    const values = defaults(demo.params);
    const strip = ({ steps, ...numbers }: Awaited<ReturnType<typeof runModel>>) => ({ ...numbers, operations: steps.length });
    expect(strip(await runModel(demo.id, values))).toEqual(strip(await runModel(demo.id, values)));
  });

  it("agrees with NumPy on the book's values", async () => {
    const rows = demo.check.rows(await runModel(demo.id, defaults(demo.params)));
    expect(rows.length).toBeGreaterThan(0);
    for (const { label, ours, reference } of rows) {
      expect(ours.length, label).toBe(reference.length);
      // the book's scores lie up to about 200 under their maximum, and both sides pay for the exponential of that
      const bound = 8 * tolerance("softmax", "float64", 200);
      for (const [i, expected] of reference.entries()) {
        const error = Math.abs((ours[i] ?? Number.NaN) - expected);
        expect(error, `${label}[${i}]`).toBeLessThanOrEqual(bound * Math.max(Math.abs(expected), 2 ** -52));
      }
    }
  });
});
