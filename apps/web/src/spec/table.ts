/** The numbers of a drawing as a table: the figure's table view, and its CSV. */
import type { Drawing } from "./drawing.ts";

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function tableOf(drawing: Drawing): Table {
  switch (drawing.kind) {
    case "heatmap":
      return {
        columns: [`${drawing.rowLabel} \\ ${drawing.columnLabel}`, ...indices(drawing.columns).map(String)],
        rows: indices(drawing.rows).map((row) => [
          String(row),
          ...drawing.values.slice(row * drawing.columns, (row + 1) * drawing.columns),
        ]),
      };
    case "bars":
      return {
        columns: [drawing.categoryLabel, drawing.valueLabel],
        rows: drawing.labels.map((label, i) => [label, drawing.values[i] ?? Number.NaN]),
      };
    case "plane":
      return {
        columns: ["What", drawing.xLabel, drawing.yLabel],
        rows: [
          ...drawing.arrows.map(({ label, to }) => [label, ...to]),
          ...drawing.marks.map(({ label, at }) => [label, ...at]),
          ...drawing.curves.filter(({ guide }) => !guide).flatMap(({ label, points }) => points.map((point) => [label, ...point])),
        ],
      };
    default:
      return drawing satisfies never;
  }
}

/** RFC 4180, numbers in their shortest form that reads back as the same double. */
export function csvOf(table: Table): string {
  const cell = (value: string | number): string => {
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [table.columns, ...table.rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const indices = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
