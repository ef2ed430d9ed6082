/**
 * What a figure shows, as plain data. The chart, the drawing before any script runs, the table and the CSV are all made from it, so
 * they cannot disagree.
 */

/** Names of colour tokens (`--q`, `--ink` …); a colour means the same thing on every page. */
export type Colour = "accent" | "ink" | "ink-2" | "series-1" | "series-2" | "series-3" | "warn";
export type Point = readonly [x: number, y: number];
export type Dash = "solid" | "dashed" | "dotted";

export interface Heatmap {
  readonly kind: "heatmap";
  readonly rows: number;
  readonly columns: number;
  /** Row-major. NaN is drawn as a hatch, never as a colour. */
  readonly values: readonly number[];
  readonly range: readonly [number, number];
  readonly map: "blues";
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly valueLabel: string;
  /** Without axes and colour bar: a thumbnail. */
  readonly bare?: boolean;
  /** The cell in focus, and the parameters that hold it. */
  readonly focus: { readonly row: number; readonly column: number; readonly rowField: string; readonly columnField: string };
}

/** A horizontal line across a chart; with a field it can be dragged, and moved by a range input. */
export interface ReferenceLine {
  readonly label: string;
  readonly value: number;
  readonly field?: string;
}

export interface Bars {
  readonly kind: "bars";
  readonly labels: readonly string[];
  readonly values: readonly number[];
  readonly range: readonly [number, number];
  readonly categoryLabel: string;
  readonly valueLabel: string;
  /** The bar in focus, drawn in full colour, and the parameter that holds it. */
  readonly focus: { readonly index: number; readonly field: string };
  readonly lines: readonly ReferenceLine[];
}

export interface Curve {
  readonly label: string;
  readonly points: readonly Point[];
  readonly colour: Colour;
  readonly dash: Dash;
  /** Drawn for the eye alone: not among the numbers of the figure. */
  readonly guide?: boolean;
}

export interface Arrow {
  readonly label: string;
  readonly to: Point;
  readonly colour: Colour;
}

export interface Mark {
  readonly label: string;
  readonly at: Point;
  readonly colour: Colour;
  readonly shape: "circle" | "rectRot" | "crossRot";
}

/** The tip of an arrow that can be dragged: its two coordinates are two parameters. */
export interface Handle {
  readonly label: string;
  readonly at: Point;
  readonly fields: readonly [string, string];
  readonly colour: Colour;
}

/** A plane with equal axes from −limit to limit. */
export interface Plane {
  readonly kind: "plane";
  readonly limit: number;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly curves: readonly Curve[];
  readonly arrows: readonly Arrow[];
  readonly marks: readonly Mark[];
  readonly handles: readonly Handle[];
}

export type Drawing = Heatmap | Bars | Plane;
