import type { Shape } from "../array/types.ts";

/** `unknown` where two shapes broadcast or are not known; otherwise a type whose name is the message. */
export type BroadcastFits<A extends Shape, B extends Shape> = number extends A["length"] | B["length"] ? unknown : Meet<A, B>;

type Meet<A extends Shape, B extends Shape> = A extends readonly [...infer AR extends Shape, infer AL extends number]
  ? B extends readonly [...infer BR extends Shape, infer BL extends number]
    ? Agree<AL, BL> extends true
      ? Meet<AR, BR>
      : { readonly error: `dimensions ${AL} and ${BL} do not broadcast` }
    : unknown
  : unknown;

type Agree<A extends number, B extends number> = number extends A
  ? true
  : number extends B
    ? true
    : 1 extends A | B
      ? true
      : A extends B
        ? true
        : false;
