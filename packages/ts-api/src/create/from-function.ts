import { checkedDType, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { restride } from "../array/view.ts";
import { arangeView } from "./arange.ts";
import { asarray } from "./array.ts";

/**
 * What a function makes of the indices of an array. It is called once, with one array of the given shape for each axis, which holds every element's index on that
 * axis; its result is the result.
 *
 * Shapes: (…) → that of the function's result. The indices are float64, or `dtype`.
 *
 * @example
 * fromFunction((i, j) => i.multiply(10).add(j), [2, 3]).toArray(); // [[0, 1, 2], [10, 11, 12]]
 */
export function fromFunction<R extends ArrayLike, const S extends Shape, D extends DType = "float64">(
  f: (...indices: { [K in keyof S]: NDArray<D, S> }) => R,
  shape: S,
  { dtype }: { readonly dtype?: D } = {},
): NDArray<DTypeOf<R>, Shape> {
  const type = checkedDType<DType>(dtype ?? "float64");
  const indices = shape.map((dim, axis) => {
    const counted = arangeView(type, 0, dim);
    return wrap(
      restride(
        counted,
        shape,
        shape.map((_, i) => (i === axis ? (counted.strides[0] as number) : 0)),
      ),
    );
  });
  return asarray(f(...(indices as { [K in keyof S]: NDArray<D, S> })));
}
