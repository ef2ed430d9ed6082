/** Our numbers for the book's values beside NumPy's, digit by digit, with the error that is left. */
import type { DemoState } from "../demo/state.ts";
import { significant } from "../number/format.ts";
import type { CheckRow } from "../spec/demo.ts";

export function CheckPanel({ state }: { readonly state: DemoState }) {
  const { check } = state.demo;
  const rows = check.rows(state.bookResult.value).flatMap(entries);
  return (
    <div class="panel-text">
      <p>
        The book’s values, computed by this library and by {check.source} (<code>{check.script}</code>). The error is absolute; beside it in
        units of the last place of the reference.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">GenMath</th>
            <th scope="col">{check.source}</th>
            <th scope="col">Error</th>
            <th scope="col">ulp</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, ours, reference }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{significant(ours, 16)}</td>
              <td>{significant(reference, 16)}</td>
              <td>{significant(Math.abs(ours - reference), 2)}</td>
              <td>{significant(Math.abs(ours - reference) / ulp(reference), 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const entries = ({ label, ours, reference }: CheckRow) =>
  reference.map((value, i) => ({
    label: reference.length === 1 ? label : `${label}[${i}]`,
    ours: ours[i] ?? Number.NaN,
    reference: value,
  }));

/** The distance to the next float64 away from zero. */
function ulp(x: number): number {
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(x))), -1022);
  return 2 ** (Number.isFinite(exponent) ? exponent - 52 : -1074);
}
