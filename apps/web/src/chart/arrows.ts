/** Arrows from the origin: vectors on a plane. */
import type { Plugin } from "chart.js";
import type { Arrow } from "../spec/drawing.ts";
import { tokens } from "./tokens.ts";

/** Length of an arrow's head in pixels; its half width is a little under half of that. */
const head = 10;
const spread = 0.45;

export function arrows(list: () => readonly Arrow[]): Plugin<"scatter"> {
  return {
    id: "arrows",
    afterDatasetsDraw({ ctx, scales }) {
      const { x: horizontal, y: vertical } = scales;
      if (horizontal === undefined || vertical === undefined) return;
      const [x0, y0] = [horizontal.getPixelForValue(0), vertical.getPixelForValue(0)];
      ctx.save();
      ctx.lineCap = "round";
      ctx.lineWidth = 2.5;
      for (const { to, colour } of list()) {
        const [x, y] = [horizontal.getPixelForValue(to[0]), vertical.getPixelForValue(to[1])];
        const length = Math.hypot(x - x0, y - y0);
        if (length < 1) continue;
        const tip = Math.min(head, length);
        const [ux, uy] = [((x - x0) / length) * tip, ((y - y0) / length) * tip];
        ctx.strokeStyle = tokens().colour(colour);
        ctx.fillStyle = tokens().colour(colour);
        ctx.beginPath();
        ctx.moveTo(x0, y0);
        ctx.lineTo(x - ux, y - uy);
        ctx.stroke();
        ctx.beginPath();
        ctx.moveTo(x, y);
        ctx.lineTo(x - ux - uy * spread, y - uy + ux * spread);
        ctx.lineTo(x - ux + uy * spread, y - uy - ux * spread);
        ctx.closePath();
        ctx.fill();
      }
      ctx.restore();
    },
  };
}
