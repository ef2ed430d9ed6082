import { checkedDType, DTYPES, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf } from "../array/view.ts";
import type { EyeOptions } from "./eye.ts";

/**
 * A matrix with ones on and below a diagonal and zeros above.
 *
 * Shapes: (n, m), m = n by default. Throws ShapeError for a dimension that is no integer from 0 up, RangeError for a k that is no integer.
 *
 * @example
 * tri(3).toArray(); // [[1, 0, 0], [1, 1, 0], [1, 1, 1]]
 */
export function tri<N extends number, M extends number = N, D extends DType = "float64">(
  n: N,
  m?: M,
  { dtype, k = 0 }: EyeOptions<D> = {},
): NDArray<D, readonly [N, M]> {
  if (!Number.isInteger(k)) throw new RangeError(`Cannot make tri with k = ${k}: wanted an integer`);
  const type = checkedDType<DType>(dtype ?? "float64");
  const columns = m ?? n;
  const view = allocate(type, [n, columns], "zeros");
  const scalars = scalarsOf(view);
  const { components } = DTYPES[type];
  for (let i = 0; i < n; i++) {
    const start = i * columns;
    const end = start + Math.min(columns, Math.max(0, i + k + 1));
    if (components === 1) scalars.fill(1, start, end);
    else for (let at = 2 * start; at < 2 * end; at += 2) scalars[at] = 1;
  }
  return wrap(view);
}
