/** Products of complex numbers: whole ones along reduced axes, and running ones along one axis. */
import { base } from "@genmath/core-wasm/base";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, type View } from "../array/view.ts";
import { fillView } from "../create/fill.ts";
import { around } from "../shape/around.ts";
import type { Reduction } from "../shape/reduce.ts";
import { foldedLast } from "./reduce.ts";

/** The products over the reduced axes. */
export function complexProducts(view: View, found: Reduction): View {
  const out = allocate(view.dtype, found.shape);
  if (found.n === 0 || out.size === 0) return fillView(out, 1);
  const rows = foldedLast(view, found.axes);
  multiplyAlong(rows, out.size, found.n, 1, out, 0);
  rows.storage.dispose();
  return out;
}

/** The running products along an axis. */
export function complexRunningProducts(view: View, axis: number): View {
  const out = allocate(view.dtype, view.shape);
  const { outer, inner } = around(view.shape, axis);
  if (out.size > 0) multiplyAlong(view, outer, view.shape[axis] as number, inner, out, inner);
  return out;
}

/** `step` is how far apart the running products of one row are stored; 0 leaves the last. */
function multiplyAlong(view: View, outer: number, n: number, inner: number, out: View, step: number): void {
  withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const kernel = view.dtype === "complex128" ? kernels.complexProduct_c128 : kernels.complexProduct_c64;
    kernel(outer, n, inner, packed(frame, view), n * inner, inner, 1, frame.output(out), step);
  });
}
