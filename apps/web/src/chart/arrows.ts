/** What a plane shows besides curves: arrows from the origin with a label at the tip, and the labels of marks. */
import type { Plugin } from "chart.js";
import type { Arrow, Mark } from "../spec/drawing.ts";
import { tokens } from "./tokens.ts";

const head = 10;

/** In a smaller plane the labels would cover what they name; the caption and the table have them too. */
const roomForLabels = 200;

export function arrows(list: () => readonly Arrow[]): Plugin<"scatter"> {
  return {
    id: "arrows",
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const { x: horizontal, y: vertical } = scales;
      if (horizontal === undefined || vertical === undefined) return;
      const { colour, text, size } = tokens();
      const [x0, y0] = [horizontal.getPixelForValue(0), vertical.getPixelForValue(0)];
      ctx.save();
      ctx.lineCap = "round";
      for (const arrow of list()) {
        const [x, y] = [horizontal.getPixelForValue(arrow.to[0]), vertical.getPixelForValue(arrow.to[1])];
        const length = Math.hypot(x - x0, y - y0);
        if (length < 1) continue;
        const [ux, uy] = [(x - x0) / length, (y - y0) / length];
        const tip = Math.min(head, length);
        ctx.strokeStyle = colour(arrow.colour);
        ctx.fillStyle = colour(arrow.colour);
        ctx.lineWidth = 2.5;
        ctx.beginPath();
        ctx.moveTo(x0, y0);
        ctx.lineTo(x - ux * tip, y - uy * tip);
        ctx.stroke();
        ctx.beginPath();
        ctx.moveTo(x, y);
        ctx.lineTo(x - ux * tip - uy * tip * 0.45, y - uy * tip + ux * tip * 0.45);
        ctx.lineTo(x - ux * tip + uy * tip * 0.45, y - uy * tip - ux * tip * 0.45);
        ctx.closePath();
        ctx.fill();
        ctx.font = `600 ${size + 1}px ${text}`;
        ctx.textAlign = ux >= 0 ? "left" : "right";
        ctx.textBaseline = "middle";
        haloed(ctx, arrow.label, x + ux * 12 + (ux >= 0 ? 4 : -4), y + uy * 16);
      }
      ctx.restore();
    },
  };
}

/** Text that stays readable where lines pass under it. */
function haloed(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  ctx.save();
  ctx.strokeStyle = tokens().colour("paper");
  ctx.lineWidth = 4;
  ctx.lineJoin = "round";
  ctx.strokeText(text, x, y);
  ctx.restore();
  ctx.fillText(text, x, y);
}

/** The name of a mark, on the side away from the origin. */
export function markLabels(list: () => readonly Mark[]): Plugin<"scatter"> {
  return {
    id: "markLabels",
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      if (chartArea.width < roomForLabels) return;
      const { colour, text, size } = tokens();
      ctx.save();
      ctx.font = `600 ${size}px ${text}`;
      for (const { label, at, colour: name } of list()) {
        const [x, y] = [scales.x?.getPixelForValue(at[0]) ?? 0, scales.y?.getPixelForValue(at[1]) ?? 0];
        const width = ctx.measureText(label).width;
        const left = at[0] < 0 || x + width + 12 > chartArea.right;
        ctx.fillStyle = colour(name);
        ctx.textAlign = left ? "right" : "left";
        ctx.textBaseline = at[1] < 0 ? "top" : "bottom";
        haloed(ctx, label, x + (left ? -8 : 8), y + (at[1] < 0 ? 6 : -6));
      }
      ctx.restore();
    },
  };
}
