/** The order of an array's lines: the body of argsort and of everything that is built on it. */
import { select } from "@genmath/core-wasm/select";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, componentsOf, scalarOf, type View } from "../array/view.ts";
import type { Lines } from "../shape/lines.ts";
import { linesAsRows, rowsAsLines, rowsShape } from "./rows.ts";

/** Which way, and along which axis. */
export interface SortOptions {
  /** The axis to sort along; negative ones count from the back. null: the flattened array. Default: the last. */
  readonly axis?: number | null;
  /** Largest first. NaN is last all the same, and equal elements keep their order; NumPy has no such option. Default: false. */
  readonly descending?: boolean;
  /** Equal elements keep their order. They always do, so that the option says no more than that the caller counts on it; NumPy's kind "stable". */
  readonly stable?: boolean;
}

/** The indices, int32, that sort each line: as many dimensions as `lines` has. */
export function orderOf(view: View, lines: Lines, descending = false): View {
  const out = allocate("int32", rowsShape(lines));
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const scalar = scalarOf(view);
    const complex = scalar === "f64" ? kernels.argsort_c128 : kernels.argsort_c64;
    const kernel = componentsOf(view) === 2 ? complex : kernels[`argsort_${scalar}`];
    const x = packed(frame, linesAsRows(view, lines));
    const scratch = frame.scratch(kernels.argsortScratch_i32(lines.n) >>> 0);
    kernel(lines.outer * lines.inner, lines.n, x, frame.output(out), descending ? 1 : 0, scratch);
  });
  return rowsAsLines(out, lines);
}
