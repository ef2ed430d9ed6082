import { checkedDType, DTYPES, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { count } from "../shape/count.ts";

/** Where `linspace` ends, and what it gives. */
export interface LinspaceOptions<D extends DType = DType> {
  /** Whether `stop` is the last value. Default: true. */
  readonly endpoint?: boolean;
  /** Element type. Default: float64. Values of int32 are rounded down. */
  readonly dtype?: D;
}

/**
 * Evenly spaced numbers. start + i · (stop − start) / (num − 1) for i = 0 … num − 1; the last is `stop` exactly. Without `endpoint` the step is (stop − start) / num.
 *
 * Shapes: → (num,), by default of float64, NumPy's values to the bit. With `retstep` the numbers and their distance. Throws ShapeError for a num that is no integer from 0 up.
 *
 * @example
 * linspace(0, 1, 5).toArray(); // [0, 0.25, 0.5, 0.75, 1]
 * linspace(0, 1, 4, { endpoint: false, retstep: true })[1]; // 0.25
 */
export function linspace<N extends number = 50, D extends DType = "float64">(
  start: number,
  stop: number,
  num: N | undefined,
  options: LinspaceOptions<D> & { readonly retstep: true },
): [NDArray<D, readonly [N]>, number];
export function linspace<N extends number = 50, D extends DType = "float64">(
  start: number,
  stop: number,
  num?: N,
  options?: LinspaceOptions<D>,
): NDArray<D, readonly [N]>;
export function linspace(
  start: number,
  stop: number,
  num = 50,
  { endpoint = true, dtype = "float64", retstep = false }: LinspaceOptions & { readonly retstep?: boolean } = {},
): NDArray<DType, readonly [number]> | [NDArray<DType, readonly [number]>, number] {
  const type = checkedDType(dtype);
  const samples = wrap<DType, readonly [number]>(ofNumbers(type, linearNumbers(start, stop, num, endpoint)));
  return retstep ? [samples, (stop - start) / (endpoint ? num - 1 : num)] : samples;
}

/** The numbers of linspace, in an ordinary array of their own. */
export function linearNumbers(start: number, stop: number, num: number, endpoint: boolean): Float64Array<ArrayBuffer> {
  const values = new Float64Array(count([num], "create an array"));
  const divisions = endpoint ? num - 1 : num;
  const delta = stop - start;
  const step = delta / divisions;
  // NumPy divides first only where the step underflows to zero; with a single value it is the start.
  if (divisions <= 0) values.fill(start);
  else if (step === 0) for (let i = 0; i < num; i++) values[i] = (i / divisions) * delta + start;
  else for (let i = 0; i < num; i++) values[i] = i * step + start;
  if (endpoint && num > 1) values[num - 1] = stop;
  return values;
}

/** Numbers as a new array of a type; integers are rounded down. */
export function ofNumbers(dtype: DType, values: Float64Array): View {
  const out = allocate(dtype, [values.length]);
  const scalars = scalarsOf(out);
  const { components, kind } = DTYPES[dtype];
  if (kind === "float") scalars.set(values);
  else if (kind === "int") for (let i = 0; i < values.length; i++) scalars[i] = Math.floor(values[i] as number);
  else if (kind === "bool") for (let i = 0; i < values.length; i++) scalars[i] = Number(values[i] !== 0);
  else {
    scalars.fill(0);
    for (let i = 0; i < values.length; i++) scalars[i * components] = values[i] as number;
  }
  return out;
}
