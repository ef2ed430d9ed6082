import { checkedDType, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { type LinspaceOptions, linearNumbers, ofNumbers } from "./linspace.ts";

/** Where `logspace` ends, and of what its numbers are powers. */
export interface LogspaceOptions<D extends DType = DType> extends LinspaceOptions<D> {
  /** Default: 10. */
  readonly base?: number;
}

/**
 * Numbers whose logarithms are evenly spaced. base^y for y of `linspace(start, stop, num)`.
 *
 * Shapes: → (num,), by default of float64. Throws ShapeError for a num that is no integer from 0 up.
 *
 * @example
 * logspace(0, 3, 4).toArray(); // [1, 10, 100, 1000]
 * logspace(0, 3, 4, { base: 2 }).toArray(); // [1, 2, 4, 8]
 */
export function logspace<N extends number = 50, D extends DType = "float64">(
  start: number,
  stop: number,
  num?: N,
  { endpoint = true, dtype, base = 10 }: LogspaceOptions<D> = {},
): NDArray<D, readonly [N]> {
  const type = checkedDType<DType>(dtype ?? "float64");
  return wrap(
    ofNumbers(
      type,
      linearNumbers(start, stop, num ?? 50, endpoint).map((y) => base ** y),
    ),
  );
}
