/**
 * Selection as methods. Documented at the functions of the same names. Sorting and what is built on it are functions only: their kernels stand in an area of their
 * own, which methods would drag into every program.
 */
import { nonzero } from "../../select/nonzero.ts";
import { type TakeOptions, take } from "../../select/take.ts";
import type { DType } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { ArrayLike, Shape } from "../types.ts";
import { ManipulateMethods } from "./manipulate.ts";

export abstract class SelectMethods<D extends DType, S extends Shape> extends ManipulateMethods<D, S> {
  /** See {@link take}. */
  take(indices: ArrayLike, options: TakeOptions = {}): NDArray<D, Shape> {
    return take(this, indices, options) as NDArray<D, Shape>;
  }

  /** See {@link nonzero}. */
  nonzero(): NDArray<"int32", readonly [number]>[] {
    return nonzero(this);
  }
}
