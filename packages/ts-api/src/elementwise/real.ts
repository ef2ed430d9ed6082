import { asView } from "../array/as-view.ts";
import type { RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";

/**
 * Real parts, element by element: a view; a real array itself.
 *
 * Complex arrays give the real type of their precision; other types stay.
 *
 * @example
 * real(array(Float64Array.of(3, 4), { dtype: "complex128" })).toArray(); // [3]
 */
export function real<A extends ArrayLike>(x: A): NDArray<RealOf<DTypeOf<A>>, ShapeOf<A>> {
  return wrap<DTypeOf<A>, ShapeOf<A>>(asView(x)).real;
}
