/** The body of cumsum and cumprod: the axes before and after the one that is walked are merged, or the array is packed. */
import { type BaseExports, base } from "@genmath/core-wasm/base";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, componentsOf, restride, scalarOf, type View } from "../array/view.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { complexRunningProducts } from "./complex-products.ts";
import { interleaved, joined } from "./interleaved.ts";
import { castedTo } from "./sum.ts";
import { type Axis, merged, ONE } from "./walk.ts";

/** Options of running sums and products. */
export interface CumulativeOptions<D extends DType> {
  /** The axis to walk along; negative ones count from the back. Default, and null: the flattened array. */
  readonly axis?: number | null | undefined;
  /** The type to compute in and to return. Default: the array's; booleans are counted in int32. */
  readonly dtype?: D | undefined;
}

export function cumulative(name: "cumsum" | "cumprod", given: View, { axis, dtype }: CumulativeOptions<DType>): View {
  const cast = castedTo(given, dtype);
  const view = cast.dtype === "bool" ? castTo(cast, "int32") : cast;
  if (axis !== undefined && axis !== null) return along(name, view, normalizeAxis(axis, view.shape));
  const flat = view.contiguous ? view : copyOf(view);
  const out = along(name, restride(flat, [view.size], [componentsOf(view)]), 0);
  if (flat !== view) flat.storage.dispose();
  return out;
}

function along(name: "cumsum" | "cumprod", view: View, axis: number): View {
  if (componentsOf(view) === 1) return scan(name, view, axis);
  return name === "cumprod" ? complexRunningProducts(view, axis) : joined(scan(name, interleaved(view), axis), view.dtype);
}

function scan(name: "cumsum" | "cumprod", view: View, axis: number): View {
  const out = allocate(view.dtype, view.shape);
  if (out.size === 0) return out;
  const axes = view.shape.map((dim, at) => ({ dim, stride: view.strides[at] as number }));
  const [before, after] = [merged(axes.slice(0, axis)), merged(axes.slice(axis + 1))];
  if (before.length > 1 || after.length > 1) {
    const packed = copyOf(view);
    const result = scan(name, packed, axis);
    for (const used of [packed, out]) used.storage.dispose();
    return result;
  }
  const [outer = ONE] = before;
  const [inner = ONE] = after;
  const n = axes[axis] as Axis;
  withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const key: string = `${name}_${scalarOf(view)}`;
    const kernel = kernels[key as keyof BaseExports] as BaseExports["cumsum_f64"];
    kernel(outer.dim, n.dim, inner.dim, frame.input(view), outer.stride, n.stride, inner.stride, frame.output(out));
  });
  return out;
}
