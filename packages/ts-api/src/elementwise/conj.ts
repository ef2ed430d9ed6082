import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { componentsOf, type View } from "../array/view.ts";
import { copied, handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

/**
 * Complex conjugate, element by element. re − im·i. Of real numbers themselves.
 *
 * The element type stays.
 *
 * @example
 * conj(array(Float64Array.of(3, 4), { dtype: "complex128" })).toArray(); // [{ re: 3, im: -4 }]
 */
export function conj<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  return handleOf(conjOf(asView(x), outOf(options)), options.out);
}

function conjOf(view: View, out: View | undefined): View {
  return componentsOf(view) === 2 ? unaryOf(base, "conj", view, out) : copied("conj", view, out);
}
