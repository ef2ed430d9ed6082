import { checkedDType, DTYPES, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { arangeLength } from "../shape/arange.ts";

/** What `arange` takes beside the numbers. */
export interface ArangeOptions<D extends DType> {
  /** Element type. Default: float64, as for all plain numbers, integers too. */
  readonly dtype?: D;
}

/**
 * Numbers at a constant distance: start, start + step, … below stop (above it where the step is negative).
 *
 * Shapes: → (⌈(stop − start) / step⌉,). As in NumPy every element is first + i · (second − first), first and second in the element type: `int32` with a fractional step repeats
 * its integers. Throws RangeError for a step of 0 or bounds that are not finite, DTypeError for more than two booleans.
 *
 * @example
 * arange(4).toArray(); // [0, 1, 2, 3]
 * arange(1, 2, 0.25).toArray(); // [1, 1.25, 1.5, 1.75]
 * arange(3, 0, -1, { dtype: "int32" }).toArray(); // [3, 2, 1]
 */
export function arange<D extends DType = "float64">(stop: number, options?: ArangeOptions<D>): NDArray<D, readonly [number]>;
export function arange<D extends DType = "float64">(start: number, stop: number, options?: ArangeOptions<D>): NDArray<D, readonly [number]>;
export function arange<D extends DType = "float64">(
  start: number,
  stop: number,
  step: number,
  options?: ArangeOptions<D>,
): NDArray<D, readonly [number]>;
export function arange(...given: (number | ArangeOptions<DType> | undefined)[]): NDArray<DType, readonly [number]> {
  const numbers = given.filter((value) => typeof value === "number");
  const options = given.find((value) => typeof value === "object");
  const [start, stop, step = 1] = numbers.length === 1 ? [0, numbers[0] as number] : (numbers as [number, number, number?]);
  return wrap(arangeView(checkedDType(options?.dtype ?? "float64"), start, stop, step));
}

/** The same as a view. */
export function arangeView(dtype: DType, start: number, stop: number, step = 1): View {
  const length = arangeLength(start, stop, step);
  if (dtype === "bool" && length > 2) {
    throw new DTypeError(`Cannot arange ${length} elements of bool: there are two, wanted a type of numbers`, [dtype]);
  }
  const out = allocate(dtype, [length]);
  const scalars = scalarsOf(out);
  const { components } = DTYPES[dtype];
  const cast = CASTS[DTYPES[dtype].scalar];
  const first = cast(start);
  const delta = cast(cast(start + step) - first);
  if (components === 2) scalars.fill(0);
  for (let i = 0; i < length; i++) scalars[i * components] = first + cast(i * delta);
  return out;
}

/** What storing does to a number of each type. */
const CASTS = {
  f64: (x: number) => x,
  f32: Math.fround,
  i32: (x: number) => x | 0,
  u8: (x: number) => Number(x !== 0),
} as const;
