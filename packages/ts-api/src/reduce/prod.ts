import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { DType, SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { componentsOf, type View } from "../array/view.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { type Reduction, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { complexProducts } from "./complex-products.ts";
import { reduce } from "./reduce.ts";
import { castedTo, type SumOptions } from "./sum.ts";

/**
 * Product of the elements, over all axes, one or several. Π x. An empty product is 1.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). `int32` stays and wraps around; booleans are multiplied in int32. Throws AxisError.
 *
 * @example
 * prod([2, 3, 4]).item(); // 24
 * prod([[1, 2], [3, 4]], { axis: 1 }).toArray(); // [2, 12]
 */
export function prod<A extends ArrayLike, D extends DType = SumOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<SumOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<D, Reduced<ShapeOf<A>, O>> {
  const view = asView(x);
  return wrap(prodView(castedTo(view, options.dtype), reduction(view.shape, options)));
}

/** The product of a view of any type. */
export function prodView(given: View, found: Reduction): View {
  const view = given.dtype === "bool" ? castTo(given, "int32") : given;
  return componentsOf(view) === 1 ? reduce("prod", view, view.dtype, found) : complexProducts(view, found);
}
