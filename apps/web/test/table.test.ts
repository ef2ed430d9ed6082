import { describe, expect, it } from "vitest";
import type { Heatmap, Plane } from "../src/spec/drawing.ts";
import { csvOf, tableOf } from "../src/spec/table.ts";

const heatmap: Heatmap = {
  kind: "heatmap",
  rows: 2,
  columns: 2,
  values: [0.1, 0.2, Number.NaN, 1 / 3],
  range: [0, 1],
  map: "blues",
  rowLabel: "Query",
  columnLabel: "Key",
  valueLabel: "Weight",
  focus: { row: 0, column: 0, rowField: "query", columnField: "key" },
};

describe("tableOf", () => {
  it("gives a heatmap row by row, every bit kept in the CSV", () => {
    expect(csvOf(tableOf(heatmap))).toBe("Query \\ Key,0,1\r\n0,0.1,0.2\r\n1,NaN,0.3333333333333333\r\n");
  });

  it("names what a plane shows, and quotes what CSV must quote", () => {
    const plane: Plane = {
      kind: "plane",
      limit: 1,
      xLabel: "x",
      yLabel: 'the "y"',
      curves: [],
      arrows: [{ label: "a, b", to: [1, 2], colour: "ink" }],
      marks: [],
      handles: [],
    };
    expect(csvOf(tableOf(plane))).toBe('What,x,"the ""y"""\r\n"a, b",1,2\r\n');
  });
});
