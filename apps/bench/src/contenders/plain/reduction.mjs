/** Reductions in plain loops. Down the columns the rows are added one after the other, so that memory is read forwards. Sums are float64 whatever the type. */

/** @import { Floats, ReductionInput } from "../../types/case.ts" */

/** @param {Floats} x @param {number} from @param {number} to */
function sum(x, from, to) {
  let total = 0;
  for (let i = from; i < to; i++) total += x[i];
  return total;
}

/** @param {Floats} x @param {number} from @param {number} to */
function max(x, from, to) {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) if (!(x[i] <= most)) most = x[i];
  return most;
}

/** @param {ReductionInput} input */
function columnSums({ x, rows, columns }) {
  const totals = new Float64Array(columns);
  for (let i = 0, at = 0; i < rows; i++) for (let j = 0; j < columns; j++, at++) totals[j] += x[at];
  return totals;
}

/** @param {ReductionInput} input */
function columnMaxima({ x, rows, columns }) {
  const most = Float64Array.from(x.subarray(0, columns));
  for (let i = 1, at = columns; i < rows; i++) for (let j = 0; j < columns; j++, at++) if (!(x[at] <= most[j])) most[j] = x[at];
  return most;
}

/** @param {ReductionInput} input */
export function reduce(input) {
  const { op, dtype, x, rows, columns, axis } = input;
  const run = op === "max" ? max : sum;
  let result;
  if (axis === 0) result = op === "max" ? columnMaxima(input) : columnSums(input);
  else if (axis === 1) result = Float64Array.from({ length: rows }, (_, i) => run(x, i * columns, (i + 1) * columns));
  else result = Float64Array.of(run(x, 0, x.length));
  if (op === "mean") for (let i = 0; i < result.length; i++) result[i] /= x.length / result.length;
  return dtype === "f32" ? Float32Array.from(result) : result;
}
