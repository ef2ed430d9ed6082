/**
 * Block 6 of a demo: formulas whose numbers follow the figure. KaTeX typesets them when the page is built; here only the texts of the
 * bound numbers change. Each has a sentence for those who hear the page.
 */
import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { Formula as FormulaSpec, Result } from "../spec/demo.ts";
import type { Params } from "../spec/param.ts";
import type { DemoState } from "./state.ts";

/** TeX and its live numbers to HTML. Only the build has one: in the browser the HTML is already there. */
export const Typesetter = createContext((_tex: string, _live: Readonly<Record<string, string>>): string => "");

export function Formulas({ state }: { readonly state: DemoState }) {
  return (
    <section class="formulas" aria-label="Formula">
      {state.demo.formulas.map((formula) => (
        <Formula key={formula.tex} formula={formula} state={state} />
      ))}
    </section>
  );
}

function Formula({ formula, state }: { readonly formula: FormulaSpec<Params, Result>; readonly state: DemoState }) {
  const typeset = useContext(Typesetter);
  const element = useRef<HTMLDivElement | null>(null);
  const { values, result } = state.shown.value;
  const live = formula.live(values, result);
  const shown = formula.shown?.(values, result) ?? true;

  const frame = useScrollable();
  useLayoutEffect(() => {
    for (const place of element.current?.querySelectorAll<HTMLElement>("[data-bind]") ?? []) {
      place.textContent = live[place.dataset.bind ?? ""] ?? "";
    }
  });

  return (
    <div ref={frame} class="formula" hidden={!shown}>
      <div ref={element} aria-hidden="true" dangerouslySetInnerHTML={{ __html: typeset(formula.tex, live) }} />
      <p class="visually-hidden">{formula.sentence(values, result)}</p>
    </div>
  );
}

/** A formula that is wider than its place scrolls, and then keys must be able to reach it. */
function useScrollable() {
  const frame = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return frame;
}
