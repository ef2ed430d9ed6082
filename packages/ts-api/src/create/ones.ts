import { checkedDType, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { Shape } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import { fillView } from "./fill.ts";

/**
 * An array full of ones.
 *
 * Shapes: `shape`, by default of float64. Throws ShapeError for a dimension that is no integer from 0 up.
 *
 * @example
 * ones([2, 2]).toArray(); // [[1, 1], [1, 1]]
 */
export function ones<const S extends Shape, D extends DType = "float64">(shape: S, { dtype }: { readonly dtype?: D } = {}): NDArray<D, S> {
  const type = checkedDType<DType>(dtype ?? "float64");
  return wrap(fillView(allocate(type, shape), 1));
}
