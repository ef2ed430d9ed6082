/** Block 4 of a demo: a figure with its title, its tools (table, PNG, CSV, link), its plot and its caption. */
import { useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { DemoState } from "../demo/state.ts";
import type { Figure as FigureSpec, Result } from "../spec/demo.ts";
import type { Params } from "../spec/param.ts";
import { csvOf, tableOf } from "../spec/table.ts";
import { FigureTable } from "./figure-table.tsx";
import { keysOf, Plot } from "./plot.tsx";
import { download, pngOf } from "./save.ts";

interface FigureProps {
  readonly figure: FigureSpec<Params, Result>;
  readonly state: DemoState;
  readonly main: boolean;
}

export function Figure({ figure, state, main }: FigureProps) {
  const tabled = useSignal(false);
  const said = useSignal("");
  const element = useRef<HTMLElement | null>(null);
  const { values, result } = state.shown.value;
  const drawing = useMemo(() => figure.draw(values, result), [values, result]);
  const title = figure.title(values, result);
  const id = `${state.demo.id}-${figure.id}`;
  const stale = state.failure.value !== "";

  const toggleTable = (): void => {
    tabled.value = !tabled.value;
  };

  const savePng = async (): Promise<void> => {
    const canvas = element.current?.querySelector("canvas");
    if (canvas instanceof HTMLCanvasElement) download(await pngOf(canvas, title, location.href), `${id}.png`);
  };

  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.value = "Link copied.";
    } catch {
      said.value = `The browser refused the clipboard. The link: ${location.href}`;
    }
  };

  return (
    <figure ref={element} class={`figure figure-${drawing.kind}${main ? " figure-main" : ""}`} aria-labelledby={`${id}-title`}>
      <div class="figure-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <fieldset class="tools">
          <legend class="visually-hidden">{title}: tools</legend>
          <button type="button" aria-pressed={tabled.value} onClick={toggleTable}>
            Table
          </button>
          <button type="button" disabled={tabled.value} onClick={() => void savePng()}>
            PNG
          </button>
          <button type="button" onClick={() => download(new Blob([csvOf(tableOf(drawing))], { type: "text/csv" }), `${id}.csv`)}>
            CSV
          </button>
          <button type="button" onClick={() => void copyLink()}>
            Copy link
          </button>
        </fieldset>
      </div>
      <p class="said" role="status">
        {said.value}
      </p>
      {tabled.value ? (
        <FigureTable table={tableOf(drawing)} caption={title} />
      ) : (
        <div class={`plot plot-${drawing.kind}${stale ? " plot-stale" : ""}`}>
          <Plot
            drawing={drawing}
            describe={figure.describe(values, result)}
            hint={`${id}-keys`}
            now={(field) => Number(state.values.peek()[field])}
            set={(some) => state.set(some)}
          />
        </div>
      )}
      <figcaption>
        {figure.caption(values, result)} <span id={`${id}-keys`}>{keysOf(drawing)}</span>
      </figcaption>
    </figure>
  );
}
