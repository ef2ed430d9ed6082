/** What the worker did for the figure: one line per call of the library. */
import type { DemoState } from "../demo/state.ts";
import { milliseconds } from "../number/format.ts";

export function RanPanel({ state }: { readonly state: DemoState }) {
  const { steps } = state.shown.value.result;
  return (
    <div class="panel-text">
      <p>In a worker, so that this page never waits. WebAssembly with SIMD, in the variant that gives the same bits on every machine.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">Shapes</th>
            <th scope="col">Type</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, i) => (
            <tr key={i}>
              <th scope="row">
                <code>{step.operation}</code>
              </th>
              <td>{step.shapes}</td>
              <td>{step.dtype}</td>
              <td>{milliseconds(step.ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
