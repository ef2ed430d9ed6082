/** The plot for a drawing, by its kind. */
import type { Drawing } from "../spec/drawing.ts";
import { BarsPlot } from "./bars-plot.tsx";
import { HeatmapPlot } from "./heatmap-plot.tsx";
import { PlanePlot } from "./plane-plot.tsx";

export interface PlotProps<D extends Drawing> {
  readonly drawing: D;
  /** The alternative text. */
  readonly describe: string;
  /** The id of the element that says which keys work. */
  readonly hint: string;
  /** A parameter's value at this moment: the drawing may be a calculation behind, and keys come faster than that. */
  readonly now: (field: string) => number;
  readonly set: (values: Readonly<Record<string, number>>) => void;
}

export function Plot({ drawing, ...props }: PlotProps<Drawing>) {
  switch (drawing.kind) {
    case "heatmap":
      return <HeatmapPlot drawing={drawing} {...props} />;
    case "bars":
      return <BarsPlot drawing={drawing} {...props} />;
    case "plane":
      return <PlanePlot drawing={drawing} {...props} />;
    default:
      return drawing satisfies never;
  }
}

/** Which keys a plot answers to. */
export function keysOf(drawing: Drawing): string {
  switch (drawing.kind) {
    case "heatmap":
      return "The arrow keys move the cell in focus; Home and End go to the ends of its row.";
    case "bars":
      return "The left and right arrow keys move the bar in focus.";
    case "plane":
      return drawing.handles.length === 0 ? "" : "The arrow keys move a tip by 0.1, with Shift by 1.";
    default:
      return drawing satisfies never;
  }
}
