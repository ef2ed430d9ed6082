/**
 * Horizontal reference lines with a label, drawn over a chart. A line whose value is a parameter can be dragged; the figure puts
 * a range input beside the chart that moves it by keyboard, so nothing depends on dragging.
 */
import type { Chart, Plugin } from "chart.js";
import type { ReferenceLine } from "../spec/drawing.ts";
import { tokens } from "./tokens.ts";

/** How near a pointer must come to take hold of a line, in pixels. */
const grip = 14;

export function referenceLines(lines: () => readonly ReferenceLine[]): Plugin<"bar"> {
  return {
    id: "referenceLines",
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const { colour, text, size } = tokens();
      ctx.save();
      ctx.font = `${size}px ${text}`;
      ctx.textAlign = "right";
      ctx.textBaseline = "bottom";
      for (const line of lines()) {
        const y = scales.y?.getPixelForValue(line.value);
        if (y === undefined || y < chartArea.top - 1 || y > chartArea.bottom + 1) continue;
        const name = line.field === undefined ? "ink-2" : "series-2";
        ctx.strokeStyle = colour(name);
        ctx.fillStyle = colour(name);
        ctx.lineWidth = line.field === undefined ? 1 : 1.5;
        ctx.setLineDash(line.field === undefined ? [2, 3] : [6, 4]);
        ctx.beginPath();
        ctx.moveTo(chartArea.left, y);
        ctx.lineTo(chartArea.right, y);
        ctx.stroke();
        ctx.setLineDash([]);
        ctx.strokeStyle = colour("paper");
        ctx.lineWidth = 4;
        // under a line that is near the top, above it elsewhere
        const baseline = y - chartArea.top < 2 * size ? y + size + 6 : y - 4;
        ctx.strokeText(line.label, chartArea.right - 2, baseline);
        ctx.fillText(line.label, chartArea.right - 2, baseline);
        if (line.field !== undefined) {
          ctx.beginPath();
          ctx.arc(chartArea.left, y, 5, 0, 2 * Math.PI);
          ctx.fill();
        }
      }
      ctx.restore();
    },
  };
}

/** The draggable line under a pointer, if any. */
export function lineAt(chart: Chart, lines: readonly ReferenceLine[], y: number): ReferenceLine | undefined {
  return lines.find((line) => {
    const pixel = chart.scales.y?.getPixelForValue(line.value);
    return line.field !== undefined && pixel !== undefined && Math.abs(pixel - y) <= grip;
  });
}
