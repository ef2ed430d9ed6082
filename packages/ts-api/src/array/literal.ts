/** Array-likes that are not NDArrays, read into a typed array of their own: numbers, nested arrays, typed arrays. */
import { DTypeError } from "../errors/errors.ts";
import { count } from "../shape/count.ts";
import { flatten, nestedShape } from "../shape/nested.ts";
import { allocateScalars, DTYPES, type DType, type ScalarArray } from "./dtype.ts";
import type { ArrayLike, Nested, TypedArray } from "./types.ts";

export interface Literal {
  readonly scalars: ScalarArray;
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/** The literal's elements as `dtype`, by default its natural one: numbers float64, booleans bool, typed arrays what holds them. */
export function readLiteral(value: ArrayLike, dtype?: DType): Literal {
  if (typeof value === "number" || typeof value === "boolean" || Array.isArray(value)) return readNested(value as Nested, dtype);
  if (isTypedArray(value)) return readTyped(value, dtype ?? naturalDType(value));
  throw new TypeError(
    `Cannot make an array of ${value === null ? "null" : typeof value}: wanted a number, nested arrays of numbers, a typed array or an NDArray`,
  );
}

function readNested(data: Nested | number | boolean, wanted: DType | undefined): Literal {
  const shape = nestedShape(data);
  const size = count(shape, "create an array");
  const dtype = wanted ?? (size > 0 && isLogical(data) ? "bool" : "float64");
  const { scalar, components } = DTYPES[dtype];
  const scalars = allocateScalars(scalar, size * components);
  flatten(data, shape, (value, index) => {
    scalars[index * components] = dtype === "bool" && value !== 0 ? 1 : value;
  });
  return { scalars, dtype, shape };
}

/** A complex dtype takes interleaved pairs (re, im), the layout of `data`. */
function readTyped(data: TypedArray, dtype: DType): Literal {
  const { scalar, components } = DTYPES[dtype];
  if (data.length % components !== 0) {
    throw new DTypeError(`Cannot read ${data.length} scalars as ${dtype}: wanted interleaved pairs (re, im)`, [dtype]);
  }
  const scalars = allocateScalars(scalar, data.length);
  if (dtype === "bool") for (let i = 0; i < data.length; i++) scalars[i] = data[i] === 0 ? 0 : 1;
  else scalars.set(data);
  return { scalars, dtype, shape: [data.length / components] };
}

function isTypedArray(value: unknown): value is TypedArray {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return false;
  if (value instanceof BigInt64Array || value instanceof BigUint64Array) {
    const name = value.constructor.name;
    throw new DTypeError(`Cannot make an array of a ${name}: 64-bit integers are not supported, wanted int32 or float64 data`, [name]);
  }
  return true;
}

/** Integers that fit become int32, Float32Array stays, the rest is float64. */
function naturalDType(value: TypedArray): DType {
  if (value instanceof Float32Array) return "float32";
  return value instanceof Float64Array || value instanceof Uint32Array ? "float64" : "int32";
}

function isLogical(data: Nested | number | boolean): boolean {
  return Array.isArray(data) ? data.every(isLogical) : typeof data === "boolean";
}
