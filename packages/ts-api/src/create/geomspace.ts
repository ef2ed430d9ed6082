import { checkedDType, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { type LinspaceOptions, linearNumbers, ofNumbers } from "./linspace.ts";

/**
 * A geometric progression: each number is the same multiple of the one before. The first is `start` and, with `endpoint`, the last is `stop`, exactly.
 *
 * Shapes: → (num,), by default of float64. Throws RangeError when a bound is 0 or their signs differ, ShapeError for a num that is no integer from 0 up.
 *
 * @example
 * geomspace(1, 1000, 4).toArray(); // [1, 10, 100, 1000]
 * geomspace(-1, -100, 3).toArray(); // [-1, -10, -100]
 */
export function geomspace<N extends number = 50, D extends DType = "float64">(
  start: number,
  stop: number,
  num?: N,
  { endpoint = true, dtype }: LinspaceOptions<D> = {},
): NDArray<D, readonly [N]> {
  const type = checkedDType<DType>(dtype ?? "float64");
  if (!(start * Math.sign(stop) > 0)) {
    throw new RangeError(`Cannot make a geometric progression from ${start} to ${stop}: wanted two numbers of one sign, neither 0`);
  }
  const sign = Math.sign(start);
  const logarithms = linearNumbers(Math.log10(sign * start), Math.log10(sign * stop), num ?? 50, endpoint);
  const values = logarithms.map((y) => sign * 10 ** y);
  if (values.length > 0) values[0] = start;
  if (values.length > 1 && endpoint) values[values.length - 1] = stop;
  return wrap(ofNumbers(type, values));
}
