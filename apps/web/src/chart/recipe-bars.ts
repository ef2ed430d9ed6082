/** Bars with one in focus, and reference lines. A NaN has no bar: it is written over its place. */
import type { Plugin } from "chart.js";
import type { Bars } from "../spec/drawing.ts";
import { axis } from "./options.ts";
import { referenceLines } from "./reference-lines.ts";
import { tokens } from "./tokens.ts";
import type { Recipe } from "./use-chart.ts";

export const barsRecipe: Recipe<"bar", Bars> = {
  type: "bar",
  data: (drawing) => ({
    labels: [...drawing.labels],
    datasets: [
      {
        label: drawing.valueLabel,
        data: [...drawing.values],
        backgroundColor: drawing.values.map((_, i) => tokens().colour(i === drawing.focus.index ? "accent" : "bar")),
        categoryPercentage: 0.9,
        barPercentage: 0.86,
        minBarLength: 1,
      },
    ],
  }),
  options: (drawing) => ({
    layout: { padding: { top: 16, right: 4 } },
    scales: {
      x: { type: "category", ...axis(drawing.categoryLabel, false) },
      y: { type: "linear", min: drawing.range[0], max: drawing.range[1], ...values(drawing) },
    },
  }),
  plugins: (latest) => [missing(latest), referenceLines(() => latest().lines)],
};

function values({ valueLabel, range }: Bars) {
  const base = axis(valueLabel, true);
  return { ...base, ticks: { ...base.ticks, stepSize: (range[1] - range[0]) / 5 } };
}

function missing(latest: () => Bars): Plugin<"bar"> {
  return {
    id: "missing",
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const { colour, text, size } = tokens();
      ctx.save();
      ctx.fillStyle = colour("warn");
      ctx.font = `600 ${size}px ${text}`;
      ctx.textBaseline = "middle";
      for (const [i, value] of latest().values.entries()) {
        const x = scales.x?.getPixelForValue(i);
        if (!Number.isNaN(value) || x === undefined) continue;
        ctx.save();
        ctx.translate(x, chartArea.bottom - 6);
        ctx.rotate(-Math.PI / 2);
        ctx.fillText("NaN", 0, 0);
        ctx.restore();
      }
      ctx.restore();
    },
  };
}
