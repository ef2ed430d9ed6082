/** A plane with equal axes: curves, marks and arrows. Its margins are fixed, so that what stands over it can be placed without asking it. */
import type { ChartDataset, Scale } from "chart.js";
import { formatNumber } from "../number/format.ts";
import type { Dash, Plane } from "../spec/drawing.ts";
import { arrows } from "./arrows.ts";
import { axis } from "./options.ts";
import { type Labelled, pointLabels } from "./point-labels.ts";
import { tokens } from "./tokens.ts";
import type { Recipe } from "./use-chart.ts";

/** Margins around the plane in pixels; width and height differ by the same amount, so a square canvas keeps the axes equal. */
export const planeMargin = { left: 44, right: 10, top: 10, bottom: 44 } as const;

const dashes: Readonly<Record<Dash, number[]>> = { solid: [], dashed: [7, 5], dotted: [2, 4] };

export const planeRecipe: Recipe<"scatter", Plane> = {
  type: "scatter",
  data: (drawing) => ({ datasets: [...drawing.curves.map(curve), ...drawing.marks.map(mark)] }),
  options: (drawing) => ({
    parsing: false,
    normalized: true,
    layout: { padding: { top: planeMargin.top, right: planeMargin.right } },
    scales: {
      x: {
        ...planeAxis(drawing.xLabel, drawing.limit),
        afterFit: (scale: Scale) => {
          scale.height = planeMargin.bottom;
        },
      },
      y: {
        ...planeAxis(drawing.yLabel, drawing.limit),
        afterFit: (scale: Scale) => {
          scale.width = planeMargin.left;
        },
      },
    },
  }),
  plugins: (latest) => [arrows(() => latest().arrows), pointLabels(() => labelled(latest()))],
};

const labelled = ({ arrows, marks }: Plane): Labelled[] => [
  ...arrows.map(({ label, to, colour }) => ({ label, at: to, colour })),
  ...marks,
];

function planeAxis(title: string, limit: number) {
  const { colour } = tokens();
  const base = axis(title, true);
  return {
    type: "linear" as const,
    min: -limit,
    max: limit,
    ...base,
    ticks: {
      ...base.ticks,
      // thirds or halves, whichever are round
      stepSize: limit % 1.5 === 0 ? limit / 3 : limit / 2,
      autoSkip: false,
      callback: (value: number | string) => formatNumber(Number(value)),
    },
    grid: { ...base.grid, color: ({ tick }: { tick?: { value: number } }) => colour(tick?.value === 0 ? "line-strong" : "line") },
  };
}

function curve({ label, points, colour, dash }: Plane["curves"][number]): ChartDataset<"scatter"> {
  return {
    label,
    data: points.map(([x, y]) => ({ x, y })),
    showLine: true,
    pointRadius: 0,
    borderColor: tokens().colour(colour),
    borderWidth: dash === "solid" ? 2 : 1.5,
    borderDash: dashes[dash],
  };
}

function mark({ label, at, colour, shape }: Plane["marks"][number]): ChartDataset<"scatter"> {
  return {
    label,
    data: [{ x: at[0], y: at[1] }],
    pointStyle: shape,
    pointRadius: 6,
    borderWidth: 2,
    borderColor: tokens().colour(colour),
    backgroundColor: shape === "crossRot" ? "transparent" : tokens().colour(colour),
  };
}
