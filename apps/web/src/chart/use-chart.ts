/** Keeps one Chart.js chart on a canvas in step with a drawing and with the theme. */

import { useSignal } from "@preact/signals";
import type { ChartData, ChartOptions, ChartType, Plugin } from "chart.js";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Chart } from "./register.ts";
import { themeVersion } from "./tokens.ts";

export interface Recipe<T extends ChartType, D> {
  readonly type: T;
  data(drawing: D): ChartData<T>;
  options(drawing: D): ChartOptions<T>;
  plugins(latest: () => D): Plugin<T>[];
}

export interface ChartHold<T extends ChartType> {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly chart: RefObject<Chart<T> | null>;
  /** True once the canvas shows the drawing. */
  readonly ready: boolean;
}

export function useChart<T extends ChartType, D>(recipe: Recipe<T, D>, drawing: D): ChartHold<T> {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const chart = useRef<Chart<T> | null>(null);
  const latest = useRef(drawing);
  latest.current = drawing;
  const ready = useSignal(false);
  const theme = themeVersion.value;

  useEffect(() => {
    if (canvas.current === null) return;
    const made = new Chart<T>(canvas.current, {
      type: recipe.type,
      data: recipe.data(latest.current),
      options: recipe.options(latest.current),
      plugins: recipe.plugins(() => latest.current),
    });
    chart.current = made;
    ready.value = true;
    return () => {
      chart.current = null;
      made.destroy();
    };
  }, [recipe]);

  // painted in the same frame as the numbers beside it
  useLayoutEffect(() => {
    const made = chart.current;
    if (made === null) return;
    made.data = recipe.data(drawing);
    made.options = recipe.options(drawing);
    made.update("none");
  }, [drawing, theme]);

  return { canvas, chart, ready: ready.value };
}
