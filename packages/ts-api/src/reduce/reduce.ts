/** The body of every reduction: the axes fall into (outer, n, inner), the kernel of the dtype folds the middle one. */
import { base } from "@genmath/core-wasm/base";
import { packed } from "../array/contiguous.ts";
import { DTYPES, type DType } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, type View } from "../array/view.ts";
import type { Reduction } from "../shape/reduce.ts";

export type ReduceName = "sum" | "max" | "argmax";

/** Reduces a view of a real or integer type to a new array of `dtype`. */
export function reduce(name: ReduceName, view: View, dtype: DType, { shape, outer, n, inner }: Reduction): View {
  const out = allocate(dtype, shape);
  withFrame((frame) => {
    const kernel = frame.engine.kernels(base)[`${name}_${DTYPES[view.dtype].scalar}`];
    kernel(outer, n, inner, packed(frame, view), frame.output(out));
  });
  return out;
}
