/** Array-likes that are not NDArrays, read into a typed array of their own: numbers, nested lists of numbers and arrays, typed arrays. */
import { DTypeError } from "../errors/errors.ts";
import { count } from "../shape/count.ts";
import { forEachLeaf, nestedShape } from "../shape/nested.ts";
import { castTo } from "./cast.ts";
import { copyOf } from "./contiguous.ts";
import { allocateScalars, DTYPES, type DType, type ScalarArray } from "./dtype.ts";
import type { Complex } from "./items.ts";
import { NDArray, viewOf } from "./ndarray.ts";
import { promote } from "./promote.ts";
import type { ArrayLike, TypedArray } from "./types.ts";
import { scalarsOf, type View } from "./view.ts";

export interface Literal {
  readonly scalars: ScalarArray;
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/** The literal's elements as `dtype`, by default its natural one: numbers float64, booleans bool, typed arrays what holds them. */
export function readLiteral(value: ArrayLike, dtype?: DType): Literal {
  if (Array.isArray(value) || leafShape(value) !== undefined) return readNested(value, dtype);
  if (isTypedArray(value)) return readTyped(value, dtype ?? naturalDType(value));
  throw new TypeError(
    `Cannot make an array of ${value === null ? "null" : typeof value}: wanted a number, nested arrays of numbers, a typed array or an NDArray`,
  );
}

function readNested(data: unknown, wanted: DType | undefined): Literal {
  const shape = nestedShape(data, leafShape);
  const size = count(shape, "create an array");
  const dtype = wanted ?? (size === 0 ? undefined : dtypeOfLeaves(data)) ?? "float64";
  const { scalar, components } = DTYPES[dtype];
  const scalars = allocateScalars(scalar, size * components);
  forEachLeaf(data, shape, leafShape, (leaf, index) => {
    const at = index * components;
    if (typeof leaf === "number" || typeof leaf === "boolean")
      scalars[at] = dtype === "bool" ? Number(leaf !== 0 && leaf !== false) : Number(leaf);
    else if (leaf instanceof NDArray) scalars.set(elementsOf(viewOf(leaf), dtype), at);
    else putComplex(leaf as Complex, dtype, scalars, at);
  });
  return { scalars, dtype, shape };
}

function putComplex({ re, im }: Complex, dtype: DType, scalars: ScalarArray, at: number): void {
  scalars[at] = dtype === "bool" ? Number(re !== 0 || im !== 0) : re;
  if (DTYPES[dtype].components === 2) scalars[at + 1] = im;
}

/** An array's elements as `dtype`, row-major, in memory that may be read until the next allocation. */
function elementsOf(view: View, dtype: DType): ScalarArray {
  const cast = castTo(view, dtype);
  if (cast.contiguous) return scalarsOf(cast);
  const copy = copyOf(cast);
  const scalars = scalarsOf(copy).slice();
  copy.storage.dispose();
  return scalars;
}

/** A number has no axes, an array its own; anything else is no leaf. */
function leafShape(leaf: unknown): readonly number[] | undefined {
  if (typeof leaf === "number" || typeof leaf === "boolean") return [];
  if (typeof leaf !== "object" || leaf === null) return undefined;
  if (leaf instanceof NDArray) return leaf.shape;
  return "re" in leaf && "im" in leaf && typeof leaf.re === "number" && typeof leaf.im === "number" ? [] : undefined;
}

/** The type that holds every leaf; undefined where there is none. */
function dtypeOfLeaves(node: unknown): DType | undefined {
  if (typeof node === "number") return "float64";
  if (typeof node === "boolean") return "bool";
  if (node instanceof NDArray) return node.dtype;
  if (!Array.isArray(node)) return "complex128";
  let dtype: DType | undefined;
  for (const item of node) {
    const found = dtypeOfLeaves(item);
    if (found !== undefined && found !== dtype) dtype = dtype === undefined ? found : promote(dtype, found);
  }
  return dtype;
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
