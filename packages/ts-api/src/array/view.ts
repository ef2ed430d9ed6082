/**
 * How an array lies in its storage: dtype, shape, strides and offset. Strides and offset count scalars; a complex element is two of them.
 *
 * Views are plain values; several may share a storage. Operations work on views; NDArray is the public face of one.
 */
import { count } from "../shape/count.ts";
import { isContiguous, rowMajor } from "../shape/strides.ts";
import { bytesOf, DTYPES, type DType, type Scalar, type ScalarArray } from "./dtype.ts";
import { Storage } from "./storage.ts";

export interface View {
  readonly storage: Storage;
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  /** Elements. */
  readonly size: number;
  /** Row-major without gaps. */
  readonly contiguous: boolean;
}

/** The scalar that kernels are called for. */
export function scalarOf(view: View): Scalar {
  return DTYPES[view.dtype].scalar;
}

/** Scalars an element. */
export function componentsOf(view: View): 1 | 2 {
  return DTYPES[view.dtype].components;
}

/** Bytes of an element. */
export function elementBytes(view: View): number {
  return bytesOf(view.dtype);
}

/** A new contiguous array. "uninitialized" leaves arbitrary content: the caller writes all of it. */
export function allocate(dtype: DType, shape: readonly number[], content: "uninitialized" | "zeros" = "uninitialized"): View {
  const size = count(shape, "create an array");
  const { scalar, components } = DTYPES[dtype];
  const length = size * components;
  const storage = content === "zeros" ? Storage.zeros(scalar, length) : Storage.uninitialized(scalar, length);
  return { storage, dtype, shape, strides: rowMajor(shape, components), offset: 0, size, contiguous: true };
}

/** A contiguous array over scalars that belong to it from now on, in an ordinary buffer. */
export function overScalars(scalars: ScalarArray, dtype: DType, shape: readonly number[]): View {
  const { scalar, components } = DTYPES[dtype];
  const storage = Storage.over(scalar, scalars);
  return { storage, dtype, shape, strides: rowMajor(shape, components), offset: 0, size: scalars.length / components, contiguous: true };
}

/** Another look at a storage. */
export function viewOfStorage(storage: Storage, dtype: DType, shape: readonly number[], strides: readonly number[], offset: number): View {
  const size = count(shape, "view an array");
  return { storage, dtype, shape, strides, offset, size, contiguous: isContiguous(shape, strides, DTYPES[dtype].components) };
}

/** The same storage with other axes. */
export function restride(view: View, shape: readonly number[], strides: readonly number[], offset = view.offset): View {
  return viewOfStorage(view.storage, view.dtype, shape, strides, offset);
}

/** The scalars of a contiguous view. The result must not outlive the next allocation. */
export function scalarsOf(view: View): ScalarArray {
  return view.storage.scalars().subarray(view.offset, view.offset + view.size * componentsOf(view));
}
