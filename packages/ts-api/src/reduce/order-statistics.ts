/** Rows of elements to choose from, and what would stand at given places of a row if it were sorted. */
import { offset } from "@genmath/core-wasm";
import { select } from "@genmath/core-wasm/select";
import { viewScalars } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, elementBytes, scalarsOf, type View } from "../array/view.ts";
import type { Reduction } from "../shape/reduce.ts";
import { foldedLast, reduce } from "./reduce.ts";
import { withoutNaN } from "./without-nan.ts";

/** Real elements as rows, one for each element of a result. */
export interface Rows {
  /** A copy: selection reorders it. */
  readonly values: View;
  readonly rows: number;
  readonly n: number;
  /** How many of each row count, if not all: they are the smallest. */
  readonly counts?: Int32Array;
}

/** The elements over which a view of float64 or float32 is reduced. */
export function rowsOf(view: View, found: Reduction): Rows {
  const values = foldedLast(view, found.axes);
  return { values, rows: found.n === 0 ? 0 : view.size / found.n, n: found.n };
}

/** The same without NaN: infinities stand in for them, behind all that count. */
export function rowsWithoutNaN(view: View, found: Reduction): Rows {
  const { filled, present } = withoutNaN(view, Number.POSITIVE_INFINITY);
  const counts = Int32Array.from(scalarsOf(reduce("sum", present, "int32", found)));
  return { ...rowsOf(filled, found), counts };
}

/**
 * What would stand at the places that `placesOf` names for a row's length, ascending: (rows, places). NaN in a row makes all of its results NaN. A row of which
 * nothing counts is left as it is.
 */
export function orderStatistics({ values, rows, n, counts }: Rows, placesOf: (n: number) => Int32Array, places: number): View {
  const out = allocate(values.dtype, [rows, places]);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const kernel = values.dtype === "float64" ? kernels.orderStatistics_f64 : kernels.orderStatistics_f32;
    const x = frame.input(values);
    const to = frame.output(out);
    const at = frame.scratch(places * Int32Array.BYTES_PER_ELEMENT);
    const list = viewScalars("i32", frame.engine.memory.buffer as ArrayBuffer, at, places);
    const bytes = elementBytes(values);
    if (counts === undefined) {
      list.set(placesOf(n));
      kernel(rows, n, x, places, at, to);
      return;
    }
    for (const [row, count] of counts.entries()) {
      if (count === 0) continue;
      list.set(placesOf(count));
      kernel(1, n, offset(x, row * n * bytes), places, at, offset(to, row * places * bytes));
    }
  });
  return out;
}
