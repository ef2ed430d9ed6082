import { asView } from "../array/as-view.ts";
import type { RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";

/**
 * Imaginary parts, element by element: a view; of a real array zeros.
 *
 * Complex arrays give the real type of their precision; other types stay.
 *
 * @example
 * imag(array(Float64Array.of(3, 4), { dtype: "complex128" })).toArray(); // [4]
 */
export function imag<A extends ArrayLike>(x: A): NDArray<RealOf<DTypeOf<A>>, ShapeOf<A>> {
  return wrap<DTypeOf<A>, ShapeOf<A>>(asView(x)).imag;
}
