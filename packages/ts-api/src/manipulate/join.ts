/** The body of concatenate, stack and their relatives: one strided copy a part. */
import { offset } from "@genmath/core-wasm";
import { castTo } from "../array/cast.ts";
import type { DType } from "../array/dtype.ts";
import { scalarBytes } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { promote } from "../array/promote.ts";
import { transfer } from "../array/transfer.ts";
import { allocate, scalarOf, type View } from "../array/view.ts";
import { joinDims } from "../shape/join.ts";

/** The views one after the other along an axis, in the type that holds them all. */
export function join(views: readonly View[], axis: number, action: string): View {
  const dims = joinDims(
    views.map((view) => view.shape),
    axis,
    action,
  );
  const dtype = views.map((view): DType => view.dtype).reduce((a, b) => promote(a, b));
  const parts = views.map((view) => castTo(view, dtype));
  const out = allocate(dtype, dims.shape);
  withFrame((frame) => {
    const to = frame.output(out);
    const step = (out.strides[dims.axis] as number) * scalarBytes(scalarOf(out));
    for (const [i, part] of parts.entries()) {
      const at = offset(to, (dims.starts[i] as number) * step);
      transfer(frame, dtype, part.shape, { at: frame.input(part), strides: part.strides }, { at, strides: out.strides });
    }
  });
  return out;
}
