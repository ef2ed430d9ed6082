/** Block 5 of a demo: its numbers in a strip. */
import type { DemoState } from "./state.ts";

export function Numbers({ state }: { readonly state: DemoState }) {
  const { values, result } = state.shown.value;
  return (
    <dl class="numbers" aria-label="Numbers">
      {state.demo.numbers(values, result).map(({ label, value, note, bad }) => (
        <div key={label} class={bad ? "bad" : undefined}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
