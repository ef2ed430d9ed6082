/** The operations on axes and shapes as methods. Documented at the functions of the same names. */
import { broadcastTo } from "../../manipulate/broadcast-to.ts";
import { diagonal } from "../../manipulate/diagonal.ts";
import { type Expanded, expandDims } from "../../manipulate/expand-dims.ts";
import { ravel } from "../../manipulate/ravel.ts";
import { repeat } from "../../manipulate/repeat.ts";
import { reshape } from "../../manipulate/reshape.ts";
import { type Squeezed, squeeze } from "../../manipulate/squeeze.ts";
import { type Swapped, swapaxes } from "../../manipulate/swapaxes.ts";
import { transpose } from "../../manipulate/transpose.ts";
import type { Axes } from "../../shape/axis.ts";
import type { DiagonalOptions } from "../../shape/diagonal.ts";
import type { Reshaped, ReshapeFits } from "../../shape/reshaped.ts";
import type { DType } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { ArrayLike, Shape } from "../types.ts";
import { ReduceMethods } from "./reduce.ts";

export abstract class ManipulateMethods<D extends DType, S extends Shape> extends ReduceMethods<D, S> {
  /** See {@link reshape}. */
  reshape<const T extends Shape>(shape: T & ReshapeFits<S, T>): NDArray<D, Reshaped<T>> {
    return reshape<ArrayLike, Shape>(this, shape) as NDArray<D, Reshaped<T>>;
  }

  /** See {@link ravel}. */
  ravel(): NDArray<D, readonly [number]> {
    return ravel(this) as NDArray<D, readonly [number]>;
  }

  /** See {@link transpose}. */
  transpose(axes?: readonly number[]): NDArray<D, Shape> {
    return transpose(this, axes) as NDArray<D, Shape>;
  }

  /** See {@link swapaxes}. */
  swapaxes(axis1: number, axis2: number): NDArray<D, Swapped<S>> {
    return swapaxes(this, axis1, axis2) as NDArray<D, Swapped<S>>;
  }

  /** See {@link expandDims}. */
  expandDims<const X extends Axes>(axis: X): NDArray<D, Expanded<S, X>> {
    return expandDims(this, axis) as NDArray<D, Expanded<S, X>>;
  }

  /** See {@link squeeze}. */
  squeeze<const O extends { readonly axis?: Axes }>(options?: O): NDArray<D, Squeezed<S, O>> {
    return squeeze(this, options) as NDArray<D, Squeezed<S, O>>;
  }

  /** See {@link broadcastTo}. */
  broadcastTo<const T extends Shape>(shape: T): NDArray<D, T> {
    return broadcastTo(this, shape) as NDArray<D, T>;
  }

  /** See {@link repeat}. */
  repeat(repeats: number | readonly number[], options: { readonly axis?: number } = {}): NDArray<D, Shape> {
    return repeat(this, repeats, options) as NDArray<D, Shape>;
  }

  /** See {@link diagonal}. */
  diagonal(options: DiagonalOptions = {}): NDArray<D, Shape> {
    return diagonal(this, options) as NDArray<D, Shape>;
  }
}
