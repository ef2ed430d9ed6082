import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { packed } from "../array/contiguous.ts";
import { type RealOf, realOf } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";

/**
 * Absolute value, element by element; of a complex number its modulus √(re² + im²), without overflow on the way.
 *
 * Complex arrays give the real type of their precision; other types stay.
 *
 * @example
 * abs([-1.5, 2]).toArray(); // [1.5, 2]
 * abs(array(Float64Array.of(3, 4), { dtype: "complex128" })).toArray(); // [5]
 */
export function abs<A extends ArrayLike>(x: A): NDArray<RealOf<DTypeOf<A>>, ShapeOf<A>> {
  return wrap(absOf(asView(x)));
}

/** |x| of a view as a new array. */
export function absOf(view: View): View {
  const { dtype } = view;
  const out = allocate(realOf(dtype), view.shape);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const kernel = kernels[`abs_${ABS[dtype]}`];
    kernel(view.size, packed(frame, view), frame.output(out));
  });
  return out;
}

const ABS = { float64: "f64", float32: "f32", int32: "i32", bool: "u8", complex128: "c128", complex64: "c64" } as const;
