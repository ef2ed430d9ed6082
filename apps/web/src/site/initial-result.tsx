/** The result that a figure shows before any script, as data in the page, from which the script takes over without a flicker. */
import type { DemoState } from "../demo/state.ts";
import { writeResult } from "../spec/result-json.ts";

export function InitialResult({ id, state }: { readonly id: string; readonly state: DemoState }) {
  const json = writeResult(state.shown.value.result).replaceAll("<", "\\u003c");
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
