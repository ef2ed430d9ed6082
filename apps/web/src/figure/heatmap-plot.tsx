/** A heatmap that is explored by pointer or arrow keys: the cell in focus is two parameters of the demo. */
import { heatmapRecipe } from "../chart/recipe-heatmap.ts";
import { useChart } from "../chart/use-chart.ts";
import type { Heatmap } from "../spec/drawing.ts";
import { type CanvasPointerEvent, ExploreCanvas } from "./explore-canvas.tsx";
import type { PlotProps } from "./plot.tsx";
import { StaticHeatmap } from "./static-heatmap.tsx";

export function HeatmapPlot({ drawing, describe, hint, now, set }: PlotProps<Heatmap>) {
  const { canvas, chart, ready } = useChart(heatmapRecipe, drawing);
  const { focus, rows, columns } = drawing;

  const move = (row: number, column: number): void =>
    set({ [focus.rowField]: clamp(row, rows), [focus.columnField]: clamp(column, columns) });

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = keyTarget(event.key, clamp(now(focus.rowField), rows), clamp(now(focus.columnField), columns), columns);
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(...target);
  };

  const onPointer = (event: CanvasPointerEvent): void => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const [x, y] = [chart.current?.scales.x, chart.current?.scales.y];
    if (x === undefined || y === undefined) return;
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.round(x.getValueForPixel(event.clientX - box.left) ?? -1);
    const row = Math.round(y.getValueForPixel(event.clientY - box.top) ?? -1);
    if (row >= 0 && row < rows && column >= 0 && column < columns) move(row, column);
  };

  return (
    <div class="canvas-box">
      {!ready && <StaticHeatmap drawing={drawing} label={describe} />}
      <ExploreCanvas
        canvas={canvas}
        ready={ready}
        kind="heatmap"
        describe={describe}
        hint={hint}
        onKeyDown={onKeyDown}
        onPointer={onPointer}
      />
    </div>
  );
}

const clamp = (position: number, count: number): number => Math.min(Math.max(position, 0), count - 1);

function keyTarget(key: string, row: number, column: number, columns: number): readonly [row: number, column: number] | undefined {
  switch (key) {
    case "ArrowUp":
      return [row - 1, column];
    case "ArrowDown":
      return [row + 1, column];
    case "ArrowLeft":
      return [row, column - 1];
    case "ArrowRight":
      return [row, column + 1];
    case "PageUp":
      return [row - 10, column];
    case "PageDown":
      return [row + 10, column];
    case "Home":
      return [row, 0];
    case "End":
      return [row, columns - 1];
    default:
      return undefined;
  }
}
