/** The figure of the first page: one matrix of scores, the softmax as the book writes it and as this library computes it, one temperature. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { NumberControl } from "../demo/number-control.tsx";
import type { DemoState } from "../demo/state.ts";
import { focusOf } from "../demos/attention/focus.ts";
import type { AttentionResult } from "../demos/attention/model.ts";
import { type AttentionValues, attentionParams } from "../demos/attention/params.ts";
import { HeatmapPlot } from "../figure/heatmap-plot.tsx";
import type { Heatmap } from "../spec/drawing.ts";

export interface HeroStates {
  readonly naive: DemoState;
  readonly stable: DemoState;
}

/** What the hero changes of the book's values. */
export const heroStart = { naive: { softmax: "naive" }, stable: { softmax: "stable" } } as const;

export function Hero({ naive, stable }: HeroStates) {
  const { naiveLost } = naive.shown.value.result as AttentionResult;
  const { stableLost } = stable.shown.value.result as AttentionResult;
  const { tokens } = attentionOf(stable);
  return (
    <section class="hero" aria-label="Softmax, naive and stable">
      <div class="hero-pair">
        <HeroPlot state={naive} name="naive" title="exp(s) / Σ exp(s), in float32" said={`${naiveLost} of ${tokens} rows lost to NaN`} />
        <HeroPlot state={stable} name="stable" title="nn.softmax(s), at any temperature" said={`${stableLost} of ${tokens} rows lost`} />
      </div>
      <form class="hero-control" aria-label="Temperature of the softmax" onSubmit={(event) => event.preventDefault()}>
        <NumberControl state={stable} name="temperature" param={attentionParams.temperature} />
      </form>
    </section>
  );
}

function HeroPlot({ state, name, title, said }: { state: DemoState; name: string; title: string; said: string }) {
  const { values, result } = state.shown.value;
  const narrow = useNarrow();
  const drawing = useMemo(() => drawingOf(attentionOf(state), result as AttentionResult, narrow), [values, result, narrow]);
  const hint = `hero-${name}-keys`;
  return (
    <figure class="figure">
      <figcaption>
        <code>{title}</code>
        <strong>{said}</strong>
      </figcaption>
      <div class="plot plot-heatmap">
        <HeatmapPlot
          drawing={drawing}
          describe={`${title}: attention weights of ten queries, ${said}.`}
          hint={hint}
          now={(field) => Number(state.values.peek()[field])}
          set={(some) => state.set(some)}
        />
      </div>
      <span id={hint} class="visually-hidden">
        The arrow keys move the cell in focus.
      </span>
    </figure>
  );
}

const attentionOf = (state: DemoState): AttentionValues => state.shown.value.values as AttentionValues;

const drawingOf = (values: AttentionValues, { weights }: AttentionResult, bare: boolean): Heatmap => ({
  kind: "heatmap",
  rows: values.tokens,
  columns: values.tokens,
  values: weights,
  range: [0, 1],
  map: "blues",
  rowLabel: "Query",
  columnLabel: "Key",
  valueLabel: "Weight",
  bare,
  focus: { ...focusOf(values), rowField: "query", columnField: "key" },
});

/** On a phone the two stand side by side only without their labels. The page's HTML has the labels, so this is asked after it is taken over. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = matchMedia("(max-width: 40rem)");
    const update = (): void => setNarrow(query.matches);
    update();
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  return narrow;
}
