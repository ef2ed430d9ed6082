/** Brings a demo's page to life: takes over the HTML that the build made, connects the worker, and keeps the address in step. */
import { effect } from "@preact/signals";
import { hydrate } from "preact";
import { watchTheme } from "../chart/tokens.ts";
import { mountShell } from "../site/shell.tsx";
import type { Demo } from "../spec/demo.ts";
import { readResult } from "../spec/result-json.ts";
import { client } from "../worker/spawn.ts";
import { DemoView } from "./demo-view.tsx";
import { DemoState } from "./state.ts";

const restMs = 600;

export function mountDemo(demo: Demo): void {
  const root = document.getElementById("demo");
  const initial = document.getElementById("demo-initial");
  if (root === null || initial === null) throw new Error(`Cannot mount ${demo.id}: the page has no place for a demo`);
  mountShell();
  watchTheme();
  const state = new DemoState(demo, readResult(initial.textContent ?? ""), (values, signal) => client.run(demo.id, values, signal));
  hydrate(<DemoView state={state} />, root);
  state.openQuery(location.search);
  // the check's run comes first: it loads the kernels, so that the time shown is that of the calculation alone
  void state.computeBook();
  void state.compute();
  followAddress(state);
  announce(state);
  document.documentElement.classList.add("live");
}

/** Moving a slider rewrites the address; a preset or a reset adds a step that Back undoes. */
function followAddress(state: DemoState): void {
  let jumps = state.jumps.peek();
  let first = true;
  effect(() => {
    const { values } = state;
    void values.value;
    const jumped = state.jumps.value !== jumps;
    jumps = state.jumps.value;
    // an address with a bad value keeps it until something is changed, so that it can be read and mended
    if (first) {
      first = false;
      return;
    }
    const address = `${location.pathname}${state.query}${location.hash}`;
    if (jumped) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  addEventListener("popstate", () => {
    first = true;
    state.openQuery(location.search);
    first = false;
  });
}

function announce(state: DemoState): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  effect(() => {
    const { values, result } = state.shown.value;
    if (first) {
      first = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.announcement.value = state.demo.figures[0]?.describe(values, result) ?? "";
    }, restMs);
  });
}
