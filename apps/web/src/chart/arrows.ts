/** Arrows from the origin with a label at the tip: vectors on a plane. */
import type { Plugin } from "chart.js";
import type { Arrow } from "../spec/drawing.ts";
import { tokens } from "./tokens.ts";

const head = 10;

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
        ctx.fillText(arrow.label, x + ux * 12 + (ux >= 0 ? 2 : -2), y + uy * 16);
      }
      ctx.restore();
    },
  };
}
