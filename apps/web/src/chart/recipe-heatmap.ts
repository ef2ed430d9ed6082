/** A heatmap as a Chart.js chart: row 0 at the top, positions as ticks, the colour bar at the right. */

import type { Scale } from "chart.js";
import type { Heatmap } from "../spec/drawing.ts";
import { colourBar, colourBarRoom } from "./colour-bar.ts";
import { axis } from "./options.ts";
import type { Recipe } from "./use-chart.ts";

/** Fixed, in pixels, so that the style sheet can give the canvas the shape that makes cells square. */
const heatmapMargin = { left: 46, top: 4, bottom: 44 } as const;

export const heatmapRecipe: Recipe<"heatmap", Heatmap> = {
  type: "heatmap",
  data: (drawing) => ({ datasets: [{ data: [], heatmap: drawing }] }),
  options: (drawing) => ({
    layout: { padding: drawing.bare ? 1 : { top: heatmapMargin.top, right: colourBarRoom } },
    scales: {
      x: {
        type: "linear",
        min: -0.5,
        max: drawing.columns - 0.5,
        display: !drawing.bare,
        ...positions(drawing.columnLabel, drawing.columns),
        afterFit: (scale: Scale) => {
          scale.height = drawing.bare ? 0 : heatmapMargin.bottom;
        },
      },
      y: {
        type: "linear",
        reverse: true,
        min: -0.5,
        max: drawing.rows - 0.5,
        display: !drawing.bare,
        ...positions(drawing.rowLabel, drawing.rows),
        afterFit: (scale: Scale) => {
          scale.width = drawing.bare ? 0 : heatmapMargin.left;
        },
      },
    },
  }),
  plugins: () => [colourBar],
};

/** Ticks stand at whole positions, at most about a dozen. */
function positions(title: string, count: number) {
  const base = axis(title, false);
  const every = Math.ceil(count / 12);
  return {
    ...base,
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = Array.from({ length: Math.ceil(count / every) }, (_, i) => ({ value: i * every }));
    },
    ticks: { ...base.ticks, autoSkip: false },
  };
}
