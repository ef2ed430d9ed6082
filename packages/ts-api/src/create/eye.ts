import { checkedDType, DTYPES, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf } from "../array/view.ts";

/** Which diagonal, in which type. */
export interface EyeOptions<D extends DType> {
  readonly dtype?: D;
  /** The diagonal: 0 the main one, positive above, negative below. Default: 0. */
  readonly k?: number;
}

/**
 * A matrix with ones on a diagonal and zeros elsewhere; the identity when square.
 *
 * Shapes: (n, m), m = n by default. Throws ShapeError for a dimension that is no integer from 0 up, RangeError for a k that is no integer.
 *
 * @example
 * eye(2).toArray(); // [[1, 0], [0, 1]]
 * eye(2, { dtype: "int32" }).dtype; // "int32"
 * eye(2, 3, { k: 1 }).toArray(); // [[0, 1, 0], [0, 0, 1]]
 */
export function eye<N extends number, D extends DType = "float64">(n: N, options: EyeOptions<D>): NDArray<D, readonly [N, N]>;
export function eye<N extends number, M extends number = N, D extends DType = "float64">(
  n: N,
  m?: M,
  options?: EyeOptions<D>,
): NDArray<D, readonly [N, M]>;
export function eye(n: number, m?: number | EyeOptions<DType>, options: EyeOptions<DType> = {}): NDArray<DType, readonly [number, number]> {
  const { dtype, k = 0 } = typeof m === "object" ? m : options;
  if (!Number.isInteger(k)) throw new RangeError(`Cannot make eye with k = ${k}: wanted an integer`);
  const type = checkedDType(dtype ?? "float64");
  const columns = typeof m === "number" ? m : n;
  const view = allocate(type, [n, columns], "zeros");
  const scalars = scalarsOf(view);
  const { components } = DTYPES[type];
  for (let i = Math.max(0, -k); i < n && i + k < columns; i++) scalars[(i * columns + i + k) * components] = 1;
  return wrap(view);
}
