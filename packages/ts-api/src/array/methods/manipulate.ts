/** The operations on axes and shapes as methods. Documented at the functions of the same names. */

import { ravel } from "../../manipulate/ravel.ts";
import { type Reshaped, reshape } from "../../manipulate/reshape.ts";
import { transpose } from "../../manipulate/transpose.ts";
import type { DType } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types.ts";
import { ReduceMethods } from "./reduce.ts";

export abstract class ManipulateMethods<D extends DType, S extends Shape> extends ReduceMethods<D, S> {
  /** See {@link reshape}. */
  reshape<const T extends Shape>(shape: T): NDArray<D, Reshaped<T>> {
    return reshape(this, shape) as NDArray<D, Reshaped<T>>;
  }

  /** See {@link ravel}. */
  ravel(): NDArray<D, readonly [number]> {
    return ravel(this) as NDArray<D, readonly [number]>;
  }

  /** See {@link transpose}. */
  transpose(axes?: readonly number[]): NDArray<D, Shape> {
    return transpose(this, axes) as NDArray<D, Shape>;
  }
}
