/** Names beside points, each on the first of its four sides where it covers neither an earlier name nor a point. */
import type { Plugin } from "chart.js";
import type { Colour, Point } from "../spec/drawing.ts";
import { tokens } from "./tokens.ts";

export interface Labelled {
  readonly label: string;
  readonly at: Point;
  readonly colour: Colour;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From a point's centre to its name, in pixels. */
const gap = 9;
const sides = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

export function pointLabels(list: () => readonly Labelled[]): Plugin<"scatter"> {
  return {
    id: "pointLabels",
    afterDraw({ ctx, chartArea, scales }) {
      const { colour, text, size } = tokens();
      const named = list().map(({ label, at, colour: name }) => ({
        label,
        name,
        x: scales.x?.getPixelForValue(at[0]) ?? 0,
        y: scales.y?.getPixelForValue(at[1]) ?? 0,
      }));
      const area = { x: chartArea.left, y: chartArea.top, width: chartArea.width, height: chartArea.height };
      const taken: Box[] = named.map(({ x, y }) => ({ x: x - gap / 2, y: y - gap / 2, width: gap, height: gap }));
      ctx.save();
      ctx.font = `600 ${size}px ${text}`;
      ctx.textBaseline = "middle";
      ctx.lineJoin = "round";
      ctx.lineWidth = 4;
      ctx.strokeStyle = colour("paper");
      for (const { label, name, x, y } of named) {
        const { width } = ctx.measureText(label);
        const boxes = sides.map(
          ([right, down]): Box => ({
            x: right > 0 ? x + gap : x - gap - width,
            y: y + down * gap - size / 2,
            width,
            height: size,
          }),
        );
        const box = boxes.find((one) => inside(one, area) && !taken.some((other) => overlap(one, other))) ?? boxes[0];
        if (box === undefined) continue;
        taken.push(box);
        ctx.fillStyle = colour(name);
        // paper behind the name, where lines pass under it
        ctx.strokeText(label, box.x, box.y + size / 2);
        ctx.fillText(label, box.x, box.y + size / 2);
      }
      ctx.restore();
    },
  };
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box): boolean => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
