/** A heatmap as a Chart.js chart: row 0 at the top, positions as ticks, the colour bar at the right. */
import type { Heatmap } from "../spec/drawing.ts";
import { colourBar, colourBarRoom } from "./colour-bar.ts";
import { axis } from "./options.ts";
import type { Recipe } from "./use-chart.ts";

export const heatmapRecipe: Recipe<"heatmap", Heatmap> = {
  type: "heatmap",
  data: (drawing) => ({ datasets: [{ data: [], heatmap: drawing }] }),
  options: (drawing) => ({
    layout: { padding: { top: 4, right: colourBarRoom } },
    scales: {
      x: { type: "linear", min: -0.5, max: drawing.columns - 0.5, ...positions(drawing.columnLabel, drawing.columns) },
      y: { type: "linear", reverse: true, min: -0.5, max: drawing.rows - 0.5, ...positions(drawing.rowLabel, drawing.rows) },
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
