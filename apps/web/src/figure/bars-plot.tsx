/** Bars explored by pointer or arrow keys; a reference line that holds a parameter is dragged, or moved by the range input under the chart. */
import { useRef } from "preact/hooks";
import { barsRecipe } from "../chart/recipe-bars.ts";
import { lineAt } from "../chart/reference-lines.ts";
import { useChart } from "../chart/use-chart.ts";
import type { Bars } from "../spec/drawing.ts";
import { type CanvasPointerEvent, ExploreCanvas } from "./explore-canvas.tsx";
import type { PlotProps } from "./plot.tsx";
import { StaticBars } from "./static-bars.tsx";

export function BarsPlot({ drawing, describe, hint, now, set }: PlotProps<Bars>) {
  const { canvas, chart, ready } = useChart(barsRecipe, drawing);
  const held = useRef("");
  const { focus, values, range } = drawing;

  const onKeyDown = (event: KeyboardEvent): void => {
    const current = Math.min(now(focus.field), values.length - 1);
    const index = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: values.length - 1 }[event.key];
    if (index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    set({ [focus.field]: Math.min(Math.max(index, 0), values.length - 1) });
  };

  const onPointer = (event: CanvasPointerEvent): void => {
    const made = chart.current;
    if (made === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const line = lineAt(made, drawing.lines, y);
    event.currentTarget.classList.toggle("grab", line !== undefined || held.current !== "");
    if (event.type === "pointerdown") {
      held.current = line?.field ?? "";
      if (held.current !== "") event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (event.type === "pointerup" || event.type === "pointercancel") {
      held.current = "";
      return;
    }
    if (held.current !== "") {
      const value = made.scales.y?.getValueForPixel(y) ?? 0;
      set({ [held.current]: Math.round(Math.min(Math.max(value, range[0]), range[1]) * 100) / 100 });
    } else if (event.buttons !== 0) {
      const index = made.scales.x?.getValueForPixel(x) ?? -1;
      if (index >= 0 && index < values.length) set({ [focus.field]: index });
    }
  };

  return (
    <>
      <div class="canvas-box">
        {!ready && <StaticBars drawing={drawing} label={describe} />}
        <ExploreCanvas
          canvas={canvas}
          ready={ready}
          kind="bar chart"
          describe={describe}
          hint={hint}
          onKeyDown={onKeyDown}
          onPointer={onPointer}
          onRelease={onPointer}
        />
      </div>
      {drawing.lines.map(
        (line) =>
          line.field !== undefined && (
            <label key={line.field} class="line-range">
              <span>{line.label}</span>
              <input
                type="range"
                min={range[0]}
                max={range[1]}
                step={0.01}
                value={line.value}
                aria-valuetext={line.label}
                onInput={(event) => set({ [line.field ?? ""]: Number(event.currentTarget.value) })}
              />
            </label>
          ),
      )}
    </>
  );
}
