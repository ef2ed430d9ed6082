import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Digamma function, element by element. ψ(x) = Γ′(x)/Γ(x), within 4 ulp for x > 0, beside its root 1.4616… too; good to 2e-15·max(1, |ψ|) for negative x.
 *
 * 0 gives −∞, negative integers NaN.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.digamma([1, 10]).toArray(); // [-0.5772156649015329, 2.2517525890667214]
 */
export function digamma<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("digamma", [x], options);
}
