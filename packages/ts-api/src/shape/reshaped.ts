/** What the compiler knows of a reshape: the new shape, and whether literal sizes agree. */
import type { Shape } from "../array/types.ts";
import type { LiteralSize } from "./literal-size.ts";

/** A shape as it comes out of reshape: unknown where a dimension is −1. */
export type Reshaped<S extends Shape> = -1 extends S[number] ? { readonly [K in keyof S]: S[K] extends -1 ? number : S[K] } : S;

/** `unknown` where the sizes agree or are not known; otherwise a type whose name is the message. */
export type ReshapeFits<From extends Shape, To extends Shape> = [Known<From>, Known<To>] extends [true, true]
  ? LiteralSize<From> extends LiteralSize<To>
    ? unknown
    : { readonly error: `${Spelled<From>} and ${Spelled<To>} have different sizes` }
  : unknown;

/** All dimensions are literal numbers, and none is −1. */
type Known<S extends Shape> = number extends S["length"] | S[number] ? false : -1 extends S[number] ? false : true;

/** As messages print a shape: (2, 3), (4,), (). */
type Spelled<S extends Shape> = S extends readonly [infer D extends number] ? `(${D},)` : `(${Listed<S>})`;

type Listed<S extends Shape, Text extends string = ""> = S extends readonly [infer D extends number, ...infer Rest extends Shape]
  ? Listed<Rest, Text extends "" ? `${D}` : `${Text}, ${D}`>
  : Text;
