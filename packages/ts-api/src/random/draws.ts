/** The types of draws: what a size and parameters give. */
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnDType } from "./drawn.ts";

/** What a draw of `size` gives: a number without size, otherwise an array. */
export type Drawn<Z extends Size | undefined, D extends DrawnDType = "float64"> = Z extends number
  ? NDArray<D, readonly [Z]>
  : Z extends Shape
    ? NDArray<D, Z>
    : number;

/** The same for parameters P: arrays among them give an array of their common shape where there is no size. */
export type DrawnWith<Z extends Size | undefined, P extends ArrayLike, D extends DrawnDType = "float64"> = Z extends Size
  ? Drawn<Z, D>
  : [P] extends [number]
    ? number
    : NDArray<D, Shape>;

/** The size that dimensions stand for: none of them for one number. */
export type SizeOf<S extends Shape> = S extends readonly [] ? undefined : S;
