/** The body of the reductions that pass over NaN: each NaN is replaced by what the reduction does not notice, and who is left is counted. */
import { select } from "@genmath/core-wasm/select";
import { packed } from "../array/contiguous.ts";
import { DTYPES } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, componentsOf, type View } from "../array/view.ts";
import { fillView } from "../create/fill.ts";

export interface WithoutNaN {
  /** The elements; `fill` where one is NaN. */
  readonly filled: View;
  /** Which elements are numbers: bool. */
  readonly present: View;
}

/** A complex number is NaN where one of its parts is. Integers never are; theirs is the view itself. */
export function withoutNaN(view: View, fill: number): WithoutNaN {
  const present = allocate("bool", view.shape);
  const { scalar, inexact } = DTYPES[view.dtype];
  if (!inexact) return { filled: view, present: fillView(present, 1) };
  const filled = allocate(view.dtype, view.shape);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const kernel = scalar === "f64" ? kernels.dropNaN_f64 : kernels.dropNaN_f32;
    kernel(view.size, componentsOf(view), packed(frame, view), fill, frame.output(filled), frame.output(present));
  });
  return { filled, present };
}
