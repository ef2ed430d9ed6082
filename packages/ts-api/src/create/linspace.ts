import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf } from "../array/view.ts";

/** Where `linspace` ends. */
export interface LinspaceOptions {
  /** Whether `stop` is the last value. Default: true. */
  readonly endpoint?: boolean;
}

/**
 * Evenly spaced numbers. start + i · (stop − start) / (num − 1) for i = 0 … num − 1; the last is `stop` exactly. Without `endpoint` the step is (stop − start) / num.
 *
 * Shapes: → (num,), float64, NumPy's values to the bit. Throws ShapeError for a num that is no integer from 0 up.
 *
 * @example
 * linspace(0, 1, 5).toArray(); // [0, 0.25, 0.5, 0.75, 1]
 */
export function linspace<N extends number = 50>(
  start: number,
  stop: number,
  num?: N,
  { endpoint = true }: LinspaceOptions = {},
): NDArray<"float64", readonly [N]> {
  const length: number = num ?? 50;
  const view = allocate("float64", [length]);
  const values = scalarsOf(view);
  const divisions = endpoint ? length - 1 : length;
  const delta = stop - start;
  const step = delta / divisions;
  for (let i = 0; i < length; i++) {
    // NumPy divides first only where the step underflows to zero; with a single value it is the start.
    values[i] = divisions > 0 ? (step === 0 ? (i / divisions) * delta : i * step) + start : start;
  }
  if (endpoint && length > 1) values[length - 1] = stop;
  return wrap(view);
}
