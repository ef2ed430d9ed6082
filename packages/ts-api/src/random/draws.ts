/** The types of draws: what a size gives. */
import type { NDArray } from "../array/ndarray.ts";
import type { Shape } from "../array/types.ts";
import type { Size } from "../shape/size.ts";

/** What a draw of `size` gives: a number without size, otherwise an array. */
export type Drawn<Z extends Size | undefined, D extends "float64" | "int32" = "float64"> = Z extends number
  ? NDArray<D, readonly [Z]>
  : Z extends Shape
    ? NDArray<D, Z>
    : number;

/** The size that dimensions stand for: none of them for one number. */
export type SizeOf<S extends Shape> = S extends readonly [] ? undefined : S;
