/** The shape that a reduction leaves, as far as the compiler knows shape and options; and the message where the axis does not exist. */
import type { Shape } from "../array/types.ts";

/** The options of a reduction of S: of type B, as they were written (O), and with an axis that exists. */
export type Reducing<B, S extends Shape, O> = B & O & AxisFits<S, O>;

/** The type of options that were left out. */
export type NoOptions = Readonly<Record<never, never>>;

/** The default of options whose type says what was written: fits every type. */
export const NO_OPTIONS = {} as never;

/** What is left of S after a reduction with options of type O. */
export type Reduced<S extends Shape, O> = O extends { readonly axis: infer A }
  ? A extends number
    ? Around<S, A> extends readonly [infer Before extends Shape, infer After extends Shape]
      ? Kept<O, readonly [...Before, 1, ...After], readonly [...Before, ...After]>
      : Shape
    : Shape
  : Kept<O, Ones<S>, readonly []>;

type Kept<O, Keeps extends Shape, Drops extends Shape> = O extends { readonly keepdims: infer K }
  ? K extends true
    ? Keeps
    : K extends false
      ? Drops
      : Shape
  : Drops;

type Ones<S extends Shape> = number extends S["length"] ? Shape : { readonly [I in keyof S]: 1 };

/** `unknown` where the axis exists or is not known; otherwise a type whose name is the message. */
export type AxisFits<S extends Shape, O> = O extends { readonly axis: infer A extends number }
  ? [Around<S, A>] extends [never]
    ? { readonly error: `axis ${A} is out of range for ${S["length"]} dimensions` }
    : unknown
  : unknown;

/** The axes before and after a literal one, which counts from the back where negative; `unknown` where it cannot be told, `never` where there is none. */
export type Around<S extends Shape, A extends number> = number extends A | S["length"]
  ? unknown
  : `${A}` extends `-${infer N extends number}`
    ? FromBack<S, N>
    : FromFront<S, A>;

type FromFront<S extends Shape, N extends number, Before extends Shape = readonly []> = S extends readonly [
  infer D extends number,
  ...infer Rest extends Shape,
]
  ? Before["length"] extends N
    ? readonly [Before, Rest]
    : FromFront<Rest, N, readonly [...Before, D]>
  : never;

type FromBack<S extends Shape, N extends number, After extends Shape = readonly []> = S extends readonly [
  ...infer Rest extends Shape,
  infer D extends number,
]
  ? [D, ...After]["length"] extends N
    ? readonly [Rest, After]
    : FromBack<Rest, N, readonly [D, ...After]>
  : never;
