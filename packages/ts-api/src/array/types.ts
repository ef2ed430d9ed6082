/** The types that a signature is made of: what counts as an array, and which dtype and shape it has. */
import type { DType } from "./dtype.ts";
import type { Complex } from "./items.ts";
import type { Promote } from "./promote.ts";

/** Dimensions, outermost first. */
export type Shape = readonly number[];

/** What a nested list is made of: numbers, booleans, complex numbers, arrays of equal shape. */
export type Leaf = number | boolean | Complex | Typed<DType, Shape>;

/** Numbers nested in lists of equal length, to any depth; arrays may stand for their elements. */
export type Nested = readonly Leaf[] | readonly Nested[];

/** Typed arrays that are taken as one-dimensional arrays. */
export type TypedArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** What the types of operations need of an NDArray: comparing two of these is cheap for the compiler, comparing two NDArrays is not. */
export interface Typed<D extends DType, S extends Shape> {
  readonly dtype: D;
  readonly shape: S;
  readonly ndim: number;
  readonly size: number;
}

/** Everything that an operation takes as an array: an NDArray, a number, nested arrays, a typed array. */
export type ArrayLike = Leaf | Nested | TypedArray;

/** The dtype that an ArrayLike becomes. */
export type DTypeOf<A> =
  A extends Typed<infer D, Shape>
    ? D
    : A extends Float32Array
      ? "float32"
      : A extends Int32Array | Int16Array | Uint16Array | Int8Array | Uint8Array | Uint8ClampedArray
        ? "int32"
        : A extends readonly never[]
          ? "float64"
          : A extends boolean | Booleans
            ? "bool"
            : A extends Complex | ComplexLists
              ? "complex128"
              : A extends readonly Typed<infer D, Shape>[]
                ? D
                : "float64";

/** Nested booleans, written out: a recursive test of a recursive type has no end. */
type Booleans = readonly boolean[] | readonly (readonly boolean[])[] | readonly (readonly (readonly boolean[])[])[];

/** The same for complex numbers. */
type ComplexLists = readonly Complex[] | readonly (readonly Complex[])[];

/** The shape of an ArrayLike, as far as its type tells. */
export type ShapeOf<A> =
  A extends Typed<DType, infer S>
    ? S
    : A extends number | boolean | Complex
      ? readonly []
      : A extends TypedArray | readonly (number | boolean | Complex)[]
        ? readonly [number]
        : A extends readonly (readonly (number | boolean | Complex)[])[]
          ? readonly [number, number]
          : Shape;

/** The dtype of an operation on A and B. A plain number does not widen an array's type. */
export type PromoteOf<A, B> = [A] extends [number]
  ? [B] extends [number]
    ? "float64"
    : WeakScalar<DTypeOf<B>>
  : [B] extends [number]
    ? WeakScalar<DTypeOf<A>>
    : Promote<DTypeOf<A>, DTypeOf<B>>;

/** The dtype that holds all of a list of ArrayLikes. */
export type PromoteAll<T extends readonly unknown[]> = T extends readonly [infer A, ...infer Rest]
  ? Rest extends readonly []
    ? DTypeOf<A>
    : Promote<DTypeOf<A>, PromoteAll<Rest>>
  : Promote<DTypeOf<T[number]>, DTypeOf<T[number]>>;

/** A number beside an integer array is an integer or not: known only at run time. */
type WeakScalar<D extends DType> = D extends "int32" | "bool" ? "int32" | "float64" : D;

/** The same where the left operand is an array of D. */
export type PromoteWith<D extends DType, B> = [B] extends [number] ? WeakScalar<D> : Promote<D, DTypeOf<B>>;

/** The shape of two arrays broadcast together; unknown where a rank is unknown or the dimensions do not fit. */
export type Broadcast<A extends Shape, B extends Shape> = number extends A["length"]
  ? Shape
  : number extends B["length"]
    ? Shape
    : BroadcastDims<A, B, readonly []>;

type BroadcastDims<A extends Shape, B extends Shape, Out extends Shape> = A extends readonly [
  ...infer AR extends Shape,
  infer AL extends number,
]
  ? B extends readonly [...infer BR extends Shape, infer BL extends number]
    ? Dim<AL, BL> extends never
      ? Shape
      : BroadcastDims<AR, BR, readonly [Dim<AL, BL>, ...Out]>
    : readonly [...A, ...Out]
  : readonly [...B, ...Out];

type Dim<A extends number, B extends number> = number extends A
  ? number
  : number extends B
    ? number
    : A extends 1
      ? B
      : B extends 1
        ? A
        : A extends B
          ? A
          : never;

/** Axes in reverse order. */
export type Reverse<S extends Shape> = number extends S["length"]
  ? Shape
  : S extends readonly [infer First extends number, ...infer Rest extends Shape]
    ? readonly [...Reverse<Rest>, First]
    : readonly [];
