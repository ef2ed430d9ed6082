/** A plane whose arrow tips may be dragged, or moved by arrow keys: 0.1 a press, 1 with Shift. The scale holds still while a tip is held. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { planeMargin, planeRecipe } from "../chart/recipe-plane.ts";
import { useChart } from "../chart/use-chart.ts";
import { fixed } from "../number/format.ts";
import type { Handle, Plane } from "../spec/drawing.ts";
import type { PlotProps } from "./plot.tsx";
import { StaticPlane } from "./static-plane.tsx";

const fine = 0.1;
const coarse = 1;

export function PlanePlot({ drawing: wanted, describe, hint, now, set }: PlotProps<Plane>) {
  const heldLimit = useSignal<number | undefined>(undefined);
  const held = useRef<{ readonly wanted: Plane; readonly limit: number; readonly drawing: Plane } | undefined>(undefined);
  const limit = heldLimit.value ?? wanted.limit;
  if (held.current?.wanted !== wanted || held.current.limit !== limit) held.current = { wanted, limit, drawing: { ...wanted, limit } };
  const { drawing } = held.current;
  const { canvas, ready } = useChart(planeRecipe, drawing);

  const put = ({ fields }: Handle, x: number, y: number): void => set({ [fields[0]]: x, [fields[1]]: y });

  const onKeyDown = (event: KeyboardEvent, handle: Handle): void => {
    const direction = directions[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = event.shiftKey ? coarse : fine;
    put(handle, clean(now(handle.fields[0]) + direction[0] * step), clean(now(handle.fields[1]) + direction[1] * step));
  };

  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }, handle: Handle): void => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (heldLimit.value === undefined || box === undefined) return;
    const across = (event.clientX - box.left - planeMargin.left) / (box.width - planeMargin.left - planeMargin.right);
    const down = (event.clientY - box.top - planeMargin.top) / (box.height - planeMargin.top - planeMargin.bottom);
    put(handle, tenth(within(2 * across - 1) * limit), tenth(within(1 - 2 * down) * limit));
  };

  const release = (): void => {
    heldLimit.value = undefined;
  };

  return (
    <div class="canvas-box">
      {!ready && <StaticPlane drawing={drawing} label={describe} />}
      <canvas ref={canvas} class={ready ? "chart" : "chart chart-waiting"} role="img" aria-label={describe}>
        {describe}
      </canvas>
      {drawing.handles.map((handle) => (
        <button
          key={handle.label}
          type="button"
          class="handle"
          style={{ ...placeOf(handle, limit), "--handle": `var(--${handle.colour})` }}
          aria-label={`${handle.label}: ${fixed(handle.at[0], 2)}, ${fixed(handle.at[1], 2)}`}
          aria-describedby={hint}
          onKeyDown={(event) => onKeyDown(event, handle)}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            heldLimit.value = wanted.limit;
          }}
          onPointerMove={(event) => onPointerMove(event, handle)}
          onPointerUp={release}
          onPointerCancel={release}
        />
      ))}
    </div>
  );
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const within = (share: number): number => Math.min(Math.max(share, -1), 1);
/** Takes away what 0.1 + 0.2 leaves, and keeps what a person typed. */
const clean = (x: number): number => Math.round(x * 1e9) / 1e9;
const tenth = (x: number): number => Math.round(x * 10) / 10;

/** Percentages of the plane inside its fixed margins. */
function placeOf({ at }: Handle, limit: number): { left: string; top: string } {
  const { left, right, top, bottom } = planeMargin;
  const [across, down] = [(1 + at[0] / limit) / 2, (1 - at[1] / limit) / 2];
  return {
    left: `calc(${left}px + (100% - ${left + right}px) * ${across.toFixed(5)})`,
    top: `calc(${top}px + (100% - ${top + bottom}px) * ${down.toFixed(5)})`,
  };
}
