/**
 * The language of indices, one for `at`, `slice` and `set`. A list is always a list of indices, never a slice: `[0, 2]` means elements 0 and 2, as in NumPy
 * (docs/decisions/0011).
 */
import type { SliceRange } from "../../shape/slice.ts";
import type { DType } from "../dtype.ts";
import type { Nested, Shape, Typed, TypedArray } from "../types.ts";

/**
 * An index that makes a view: an integer (drops its axis), a slice as text `"start:stop:step"` or as `{ start, stop, step }`, `"..."` for all axes that are left,
 * `null` or `"newaxis"` for a new axis of length 1.
 */
export type BasicIndex = number | string | null | SliceRange;

/** An index that copies: integers, or booleans that say which elements (a mask). */
export type IndexArray = boolean | Typed<DType, Shape> | Nested | TypedArray;

/** One index of `at` and `set`. */
export type Index = BasicIndex | IndexArray;
