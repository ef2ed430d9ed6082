/**
 * The number of elements of a shape whose dimensions the compiler knows: multiplication by hand, digit by digit, since TypeScript has no arithmetic on
 * number types. A number is the list of its decimal digits, units first; the product of two digits is the length of a tuple of at most 89 members.
 */
import type { Shape } from "../array/types.ts";

/** The digits of the product of all dimensions, units first. */
export type LiteralSize<S extends Shape, Product extends Digits = readonly [1]> = S extends readonly [
  infer D extends number,
  ...infer Rest extends Shape,
]
  ? D extends 0
    ? readonly [0]
    : LiteralSize<Rest, Multiply<Product, DigitsOf<`${D}`>>>
  : Product;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Digits = readonly Digit[];

type DigitsOf<Text extends string, Out extends Digits = readonly []> = Text extends `${infer D extends Digit}${infer Rest}`
  ? DigitsOf<Rest, readonly [D, ...Out]>
  : Out;

/** Tuples as long as each digit says. */
type Units = [
  [],
  [0],
  [0, 0],
  [0, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0],
];

/** A tuple as long as the product of two digits. */
type Times<
  A extends Digit,
  B extends Digit,
  Count extends readonly unknown[] = [],
  Out extends readonly unknown[] = [],
> = Count["length"] extends A ? Out : Times<A, B, [...Count, 0], [...Out, ...Units[B]]>;

/** The length of a tuple as [units, tens]. */
type Tally<T extends readonly unknown[]> = `${T["length"] & number}` extends `${infer Tens extends Digit}${infer Ones extends Digit}`
  ? readonly [Ones, Tens]
  : readonly [T["length"], 0];

type TimesDigit<A extends Digits, D extends Digit, Carry extends Digit, Out extends Digits> = A extends readonly [
  infer First extends Digit,
  ...infer Rest extends Digits,
]
  ? Tally<[...Times<First, D>, ...Units[Carry]]> extends readonly [infer Ones extends Digit, infer Tens extends Digit]
    ? TimesDigit<Rest, D, Tens, readonly [...Out, Ones]>
    : never
  : Carry extends 0
    ? Out
    : readonly [...Out, Carry];

type Add<A extends Digits, B extends Digits, Carry extends Digit = 0, Out extends Digits = readonly []> = A extends readonly [
  infer First extends Digit,
  ...infer Rest extends Digits,
]
  ? B extends readonly [infer Other extends Digit, ...infer Others extends Digits]
    ? Tally<[...Units[First], ...Units[Other], ...Units[Carry]]> extends readonly [infer Ones extends Digit, infer Tens extends Digit]
      ? Add<Rest, Others, Tens, readonly [...Out, Ones]>
      : never
    : Carry extends 0
      ? readonly [...Out, ...A]
      : Add<A, readonly [Carry], 0, Out>
  : Carry extends 0
    ? readonly [...Out, ...B]
    : B extends readonly []
      ? readonly [...Out, Carry]
      : Add<readonly [Carry], B, 0, Out>;

/** Schoolbook: a row a digit of B, each one place further up. */
type Multiply<
  A extends Digits,
  B extends Digits,
  Out extends Digits = readonly [],
  Shift extends Digits = readonly [],
> = B extends readonly [infer First extends Digit, ...infer Rest extends Digits]
  ? Multiply<A, Rest, Add<Out, TimesDigit<A, First, 0, Shift>>, readonly [...Shift, 0]>
  : Out;
