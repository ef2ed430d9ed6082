/** Brings the first page's figure to life, once the page is idle: two states that share one temperature and one focus. */
import { effect } from "@preact/signals";
import { hydrate } from "preact";
import { watchTheme } from "../chart/tokens.ts";
import { DemoState, type Run } from "../demo/state.ts";
import { attentionDemo } from "../demos/attention/demo.ts";
import { defaults } from "../spec/param.ts";
import { readResult } from "../spec/result-json.ts";
import { client } from "../worker/spawn.ts";
import { Hero, heroStart } from "./hero.tsx";

export function mountHero(): void {
  const root = document.getElementById("hero");
  if (root === null) return;
  watchTheme();
  const run: Run = (values, signal) => client.run("attention", values, signal);
  const state = (which: keyof typeof heroStart): DemoState => {
    const initial = readResult(document.getElementById(`hero-${which}`)?.textContent ?? "");
    return new DemoState(attentionDemo, initial, run, { ...defaults(attentionDemo.params), ...heroStart[which] });
  };
  const [naive, stable] = [state("naive"), state("stable")];
  hydrate(<Hero naive={naive} stable={stable} />, root);
  const shared = ["temperature", "query", "key"] as const;
  const follow = (from: DemoState, to: DemoState) =>
    effect(() => {
      const { value } = from.values;
      to.set(Object.fromEntries(shared.map((name) => [name, value[name]])));
    });
  follow(stable, naive);
  follow(naive, stable);
  void stable.compute();
  void naive.compute();
  document.documentElement.classList.add("live");
}
