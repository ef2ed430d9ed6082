/** Places of values in a sorted list: the body of searchsorted, digitize and of histograms with given edges. */
import type { Ptr } from "@genmath/core-wasm";
import { select } from "@genmath/core-wasm/select";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { integerIndices, resolvedIndices } from "../array/gather.ts";
import { promote } from "../array/promote.ts";
import { allocate, componentsOf, scalarOf, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** The kernel takes address 0 as: sorted already. */
const NO_SORTER = 0 as Ptr;

/** int32, of the values' shape. Both are compared in the dtype that holds both. */
export function placesIn(list: View, values: View, side: "left" | "right", sorter?: View): View {
  const dtype = promote(list.dtype, values.dtype);
  const [a, v] = [castTo(list, dtype), castTo(values, dtype)];
  if (sorter !== undefined && (sorter.shape.length !== 1 || sorter.size !== list.size)) {
    throw new ShapeError(`Cannot search ${formatShape(list.shape)} with a sorter of ${formatShape(sorter.shape)}: wanted the same shape`, [
      list.shape,
      sorter.shape,
    ]);
  }
  const order = sorter && integerIndices(sorter, "search");
  const out = allocate("int32", v.shape);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const scalar = scalarOf(a);
    const complex = scalar === "f64" ? kernels.searchsorted_c128 : kernels.searchsorted_c64;
    const kernel = componentsOf(a) === 2 ? complex : kernels[`searchsorted_${scalar}`];
    const at = order === undefined ? NO_SORTER : resolvedIndices(frame, order, { shape: list.shape, axis: 0 });
    kernel(a.size, packed(frame, a), at, v.size, packed(frame, v), side === "right" ? 1 : 0, frame.output(out));
  });
  return out;
}
