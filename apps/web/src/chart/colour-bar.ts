/** The scale of a heatmap, drawn at its right: the map from bottom to top, three labels, and the hatch when there are NaNs. */
import type { Chart, Plugin } from "chart.js";
import { significant } from "../number/format.ts";
import type { Heatmap } from "../spec/drawing.ts";
import { stops } from "./colour-map.ts";
import { HeatmapController } from "./heatmap-controller.ts";
import { tokens } from "./tokens.ts";

/** Room that the chart leaves at its right for the bar and its labels, in pixels. */
export const colourBarRoom = 52;
const gap = 12;
const width = 10;

export const colourBar: Plugin<"heatmap"> = {
  id: "colourBar",
  afterDraw(chart) {
    const heatmap = heatmapOf(chart);
    if (heatmap === undefined || heatmap.bare) return;
    const { ctx, chartArea } = chart;
    const { colour, text, size } = tokens();
    const [lo, hi] = heatmap.range;
    const x = chartArea.right + gap;
    const gradient = ctx.createLinearGradient(0, chartArea.bottom, 0, chartArea.top);
    for (let stop = 0; stop < stops; stop++) gradient.addColorStop(stop / (stops - 1), colour(`${heatmap.map}-${stop}`));
    ctx.save();
    ctx.fillStyle = gradient;
    ctx.fillRect(x, chartArea.top, width, chartArea.height);
    ctx.strokeStyle = colour("line-strong");
    ctx.lineWidth = 1;
    ctx.strokeRect(x + 0.5, chartArea.top + 0.5, width - 1, chartArea.height - 1);
    ctx.fillStyle = colour("ink-2");
    ctx.font = `${size}px ${text}`;
    for (const [share, baseline] of [
      [0, "bottom"],
      [0.5, "middle"],
      [1, "top"],
    ] as const) {
      ctx.textBaseline = baseline;
      ctx.fillText(significant(lo + share * (hi - lo), 3), x + width + 6, chartArea.bottom - share * chartArea.height);
    }
    ctx.restore();
  },
};

function heatmapOf(chart: Chart): Heatmap | undefined {
  const { controller } = chart.getDatasetMeta(0);
  return controller instanceof HeatmapController ? controller.heatmap : undefined;
}
