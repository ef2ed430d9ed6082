/** The body of every function of one real number: strided operands are packed into the result first, then the kernel works in place. */
import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { pack } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";

export type UnaryName = "exp" | "log" | "sqrt";

/** f(x) as a new array. */
export function unary(name: UnaryName, a: ArrayLike): View {
  const given = asView(a);
  const dtype = realDTypeOf(given.dtype, name);
  const x = castTo(given, dtype);
  const out = allocate(dtype, x.shape);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const kernel = dtype === "float64" ? kernels[`${name}_f64`] : kernels[`${name}_f32`];
    const to = frame.output(out);
    if (x.contiguous) kernel(x.size, frame.input(x), to);
    else {
      pack(frame, x, to);
      kernel(x.size, to, to);
    }
  });
  return out;
}
