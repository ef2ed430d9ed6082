/** Arrays read from plain objects: what `toJSON` and `serialize` write. They may come from strangers, so everything is looked at before memory is asked for. */
import { allocateScalars, checkedDType, DTYPES, type DType, type ScalarArray } from "../array/dtype.ts";
import type { NDArrayJSON, SerializedArray } from "../array/exchange.ts";
import { NDArray } from "../array/ndarray.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { DTypeError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { count } from "../shape/count.ts";

export type PlainArray = NDArrayJSON | SerializedArray;

/** Whether a value looks like what `toJSON` or `serialize` writes. */
export function isPlainArray(value: unknown): value is PlainArray {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    "dtype" in value &&
    "shape" in value &&
    "data" in value &&
    !(value instanceof NDArray)
  );
}

/** The array that an object describes; throws ShapeError, DTypeError or TypeError where the parts do not fit. */
export function fromPlain({ dtype, shape, data }: PlainArray): View {
  const { scalar, components } = DTYPES[checkedDType(dtype)];
  if (!Array.isArray(shape)) throw new TypeError(`Cannot read an array of shape ${JSON.stringify(shape)}: wanted a list of dimensions`);
  const dims = [...(shape as readonly number[])];
  const wanted = count(dims, "read an array") * components;
  if (!Array.isArray(data) && !ArrayBuffer.isView(data)) {
    throw new TypeError(
      `Cannot read an array: its data are ${data === null ? "null" : typeof data}, wanted a list of numbers or a typed array`,
    );
  }
  if (data.length !== wanted) {
    throw new ShapeError(`Cannot read an array of shape ${formatShape(dims)}: ${data.length} scalars, wanted ${wanted}`, [dims]);
  }
  const scalars = ArrayBuffer.isView(data) ? typed(data, dtype) : numbers(data, allocateScalars(scalar, wanted), dtype);
  const out = allocate(dtype, dims);
  scalarsOf(out).set(scalars);
  return out;
}

/** Data of the dtype's own typed array. */
function typed(data: ScalarArray, dtype: DType): ScalarArray {
  const wanted = allocateScalars(DTYPES[dtype].scalar, 0).constructor;
  // By name: what comes from another realm has constructors of its own.
  if (data.constructor.name !== wanted.name) {
    throw new DTypeError(`Cannot read an array of ${dtype} from a ${data.constructor.name}: wanted a ${wanted.name}`, [dtype]);
  }
  return dtype === "bool" ? (data as Uint8Array<ArrayBuffer>).map((value) => (value === 0 ? 0 : 1)) : data;
}

const TEXTS: ReadonlySet<unknown> = new Set(["NaN", "Infinity", "-Infinity", "-0"]);

function numbers(data: readonly unknown[], scalars: ScalarArray, dtype: DType): ScalarArray {
  for (const [i, given] of data.entries()) {
    const value = typeof given === "number" || TEXTS.has(given) ? Number(given) : undefined;
    if (value !== undefined) scalars[i] = value;
    // What the type cannot hold would be changed silently: 1.5 of int32, 2 of bool.
    const kept = value !== undefined && (DTYPES[dtype].inexact || (scalars[i] === value && (dtype !== "bool" || value <= 1)));
    if (!kept) {
      throw new DTypeError(`Cannot read an array of ${dtype}: element ${i} is ${JSON.stringify(given)}, wanted a number that it holds`, [
        dtype,
      ]);
    }
  }
  return scalars;
}
