/** Block 5 of a demo: its numbers in a strip. */
import type { DemoState } from "./state.ts";

export function Numbers({ state }: { readonly state: DemoState }) {
  const { values, result } = state.shown.value;
  const readouts = state.demo.numbers(values, result);
  // one row up to five, two even rows from six
  const columns = readouts.length <= 5 ? readouts.length : Math.ceil(readouts.length / 2);
  return (
    <dl class="numbers" aria-label="Numbers" style={{ "--columns": columns }}>
      {readouts.map(({ label, value, note, bad }) => (
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
