/** Axis options that every chart shares, from the page's tokens. */
import type { ScaleOptionsByType } from "chart.js";
import { tokens } from "./tokens.ts";

const font = (): { family: string; size: number } => ({ family: tokens().text, size: tokens().size });

type Axis = Pick<ScaleOptionsByType<"linear">, "grid" | "border" | "ticks" | "title">;

export function axis(title: string, grid: boolean) {
  const { colour } = tokens();
  return {
    title: { display: title !== "", text: title, color: colour("ink-2"), font: font(), padding: 4 },
    ticks: { color: colour("ink-2"), font: font(), maxRotation: 0, autoSkipPadding: 10 },
    grid: { display: grid, color: colour("line"), drawTicks: false, tickLength: 6 },
    border: { display: false, color: colour("line-strong") },
  } satisfies DeepPartial<Axis>;
}

type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };
