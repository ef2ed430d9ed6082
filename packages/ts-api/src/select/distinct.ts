/** The different elements of a list, or rows of a matrix, in sorted order: the body of unique and of the operations on sets. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { select } from "@genmath/core-wasm/select";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { gatherAlong } from "../array/gather.ts";
import { allocate, componentsOf, scalarOf, scalarsOf, type View } from "../array/view.ts";
import { linesAlong } from "../shape/lines.ts";
import { orderOf } from "./order.ts";
import { sortedLines } from "./sorted.ts";

/** The kernel takes address 0 as: sorted already. */
const NO_ORDER = 0 as Ptr;

export interface Distinct {
  /** The indices that sort the rows. */
  readonly order: View;
  /** Where, in sorted order, each run of equal rows begins. */
  readonly starts: View;
}

/** The different elements of a view, flattened: (count,). */
export function distinctValues(view: View): View {
  const sorted = sortedLines(view, linesAlong(view.shape, null));
  const starts = runsOf(sorted, undefined);
  const out = gatherAlong(sorted, starts, linesAlong(sorted.shape, 0));
  sorted.storage.dispose();
  starts.storage.dispose();
  return out;
}

/** The runs of equal rows of a contiguous (n, …) view. Elements are compared as in sort; of lists of complex numbers those with a NaN are all equal. */
export function distinctRows(rows: View): Distinct {
  const order = rows.shape.length === 1 ? orderOf(rows, linesAlong(rows.shape, 0)) : orderOfRows(rows);
  return { order, starts: runsOf(rows, order) };
}

/** Sorts by the last column first; each sort keeps what the one before ordered. */
function orderOfRows(rows: View): View {
  const n = rows.shape[0] as number;
  const width = n === 0 ? 0 : (rows.size / n) * componentsOf(rows);
  const out = allocate("int32", [n]);
  scalarsOf(out).forEach((_, i, indices) => {
    indices[i] = i;
  });
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const kernel = kernels[`argsortBy_${scalarOf(rows)}`];
    const x = frame.input(rows);
    const order = frame.input(out);
    const scratch = frame.scratch(kernels.argsortScratch_i32(n) >>> 0);
    const bytes = scalarsOf(rows).BYTES_PER_ELEMENT;
    for (let column = width - 1; column >= 0; column--) kernel(n, offset(x, column * bytes), width, order, order, 0, scratch);
    scalarsOf(out).set(new Int32Array(frame.engine.memory.buffer, order, n));
  });
  return out;
}

function runsOf(rows: View, order: View | undefined): View {
  const n = rows.shape[0] as number;
  const width = n === 0 ? 0 : (rows.size / n) * componentsOf(rows);
  const whole = componentsOf(rows) === 2 && rows.shape.length === 1;
  return withFrame((frame) => {
    const kernel = frame.engine.kernels(select)[`runs_${scalarOf(rows)}`];
    const room = frame.scratch(n * 4);
    const count = kernel(n, width, packed(frame, rows), order === undefined ? NO_ORDER : frame.input(order), whole ? 1 : 0, room);
    const out = allocate("int32", [count]);
    scalarsOf(out).set(new Int32Array(frame.engine.memory.buffer, room, count));
    return out;
  });
}

/** The number of the run that each row is in: (n,). */
export function runOfEach({ order, starts }: Distinct): View {
  const out = allocate("int32", [order.size]);
  withFrame((frame) => {
    const kernel = frame.engine.kernels(select).runOfEach_i32;
    kernel(order.size, starts.size, frame.input(starts), frame.input(order), frame.output(out));
  });
  return out;
}

/** How many rows each run has: (count,). */
export function runLengths({ order, starts }: Distinct): View {
  const out = allocate("int32", [starts.size]);
  const [from, to] = [scalarsOf(starts), scalarsOf(out)];
  for (let run = 0; run < to.length; run++) to[run] = (from[run + 1] ?? order.size) - (from[run] as number);
  return out;
}
