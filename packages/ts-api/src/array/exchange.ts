/** Arrays as plain objects: what JSON writes, and what other threads and storages take. `array` reads both back. */
import { copyOf } from "./contiguous.ts";
import type { DataOf, DType, ScalarArray } from "./dtype.ts";
import type { Shape } from "./types.ts";
import { scalarsOf, type View } from "./view.ts";

/** A number as JSON can say it: not-a-number, the infinities and −0 are texts. */
export type JSONNumber = number | "NaN" | "Infinity" | "-Infinity" | "-0";

/** JSON form of an array; complex data are interleaved. */
export interface NDArrayJSON {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly data: readonly JSONNumber[];
}

/** An array as an object that structuredClone, postMessage and IndexedDB take; complex data are interleaved, booleans 0 and 1. */
export interface SerializedArray<D extends DType = DType, S extends Shape = Shape> {
  readonly dtype: D;
  readonly shape: S;
  /** Row-major, in a buffer of its own: `[data.buffer]` may be transferred. */
  readonly data: DataOf<D>;
}

/** Every number survives but the payload of a NaN. */
export function jsonOf(view: View): NDArrayJSON {
  return { dtype: view.dtype, shape: [...view.shape], data: Array.from(flat(view), jsonNumber) };
}

/** A copy, so that the object can be transferred without an end to the array. */
export function serialized(view: View): SerializedArray {
  return { dtype: view.dtype, shape: [...view.shape], data: flat(view) };
}

/** The scalars in row-major order, in a buffer of their own. */
function flat(view: View): ScalarArray {
  if (view.contiguous) return scalarsOf(view).slice();
  const packed = copyOf(view);
  const scalars = scalarsOf(packed).slice();
  packed.storage.dispose();
  return scalars;
}

function jsonNumber(value: number): JSONNumber {
  if (Object.is(value, -0)) return "-0";
  return Number.isFinite(value) ? value : (String(value) as "NaN" | "Infinity" | "-Infinity");
}
