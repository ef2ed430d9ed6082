/** The shape of what indices select, as far as the types of shape and indices tell. */
import type { SliceRange } from "../../shape/slice.ts";
import type { DType } from "../dtype.ts";
import type { ItemOf } from "../items.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape, Typed, TypedArray } from "../types.ts";
import type { Index } from "./language.ts";

/**
 * The shape at indices I of an array of shape S: integers drop their axis, slices keep it (`":"` with its length), `null` and `"newaxis"` add one, `"..."` stands for
 * what is left. Lists of one axis beside integers make one axis. Unknown where a rank is unknown or a mask picks.
 */
export type Indexed<S extends Shape, I extends readonly Index[]> = number extends S["length"]
  ? Shape
  : number extends I["length"]
    ? Shape
    : I extends readonly BasicOnly[]
      ? Front<S, I, readonly []>
      : I extends readonly (number | List)[]
        ? Dropped<S, I> extends infer Rest extends Shape
          ? number extends Rest["length"]
            ? Shape
            : readonly [number, ...Rest]
          : Shape
        : Shape;

type BasicOnly = number | string | null | SliceRange;

/** Indices along one axis. */
type List = readonly number[] | TypedArray | Typed<"int32", readonly [number]>;

/** From the first index on. */
type Front<S extends Shape, I extends readonly unknown[], Out extends Shape> = I extends readonly [infer Head, ...infer Rest]
  ? Head extends "..."
    ? readonly [...Out, ...Back<S, Rest, readonly []>]
    : Head extends null | "newaxis"
      ? Front<S, Rest, readonly [...Out, 1]>
      : string extends Head
        ? Shape
        : S extends readonly [infer D extends number, ...infer Others extends Shape]
          ? Front<Others, Rest, Head extends number ? Out : readonly [...Out, Kept<Head, D>]>
          : Shape
  : readonly [...Out, ...S];

/** From the last index back: what stands behind an ellipsis. */
type Back<S extends Shape, I extends readonly unknown[], Out extends Shape> = I extends readonly [...infer Rest, infer Last]
  ? Last extends null | "newaxis"
    ? Back<S, Rest, readonly [1, ...Out]>
    : string extends Last
      ? Shape
      : S extends readonly [...infer Others extends Shape, infer D extends number]
        ? Back<Others, Rest, Last extends number ? Out : readonly [Kept<Last, D>, ...Out]>
        : Shape
  : readonly [...S, ...Out];

type Kept<Slice, D extends number> = Slice extends ":" | "::" ? D : number;

/** Without as many axes as there are indices. */
type Dropped<S extends Shape, I extends readonly unknown[]> = I extends readonly [unknown, ...infer Rest]
  ? S extends readonly [number, ...infer Others extends Shape]
    ? Dropped<Others, Rest>
    : Shape
  : Readonly<S>;

/**
 * What iterating gives: items of a one-dimensional array, sub-arrays of others. Only S is asked, never `S["length"]`: the compiler then sees that NDArray is covariant
 * in S, and an array of any shape stays an NDArray<DType, Shape>.
 */
export type Iterated<D extends DType, S extends Shape> = S extends readonly [number]
  ? ItemOf<D>
  : S extends readonly [number, number, ...Shape]
    ? NDArray<D, Tail<S>>
    : S extends readonly []
      ? never
      : NDArray<D, Shape> | ItemOf<D>;

type Tail<S extends Shape> = S extends readonly [number, ...infer Rest extends Shape] ? Readonly<Rest> : Shape;
