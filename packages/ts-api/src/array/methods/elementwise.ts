/** The elementwise operations as methods. Documented at the functions of the same names. */

import { abs } from "../../elementwise/abs.ts";
import { add } from "../../elementwise/add.ts";
import { divide } from "../../elementwise/divide.ts";
import { exp } from "../../elementwise/exp.ts";
import { log } from "../../elementwise/log.ts";
import { maximum } from "../../elementwise/maximum.ts";
import { multiply } from "../../elementwise/multiply.ts";
import { sqrt } from "../../elementwise/sqrt.ts";
import { square } from "../../elementwise/square.ts";
import { subtract } from "../../elementwise/subtract.ts";
import type { DType, FloatOf, RealOf } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { ArrayLike, Broadcast, PromoteWith, Shape, ShapeOf, Typed } from "../types.ts";

export abstract class ElementwiseMethods<D extends DType, S extends Shape> implements Typed<D, S> {
  abstract get dtype(): D;
  abstract get shape(): S;
  abstract get ndim(): number;
  abstract get size(): number;

  /** See {@link add}. */
  add<B extends ArrayLike>(b: B): NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>> {
    return add(this, b) as NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>>;
  }

  /** See {@link subtract}. */
  subtract<B extends ArrayLike>(b: B): NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>> {
    return subtract(this, b) as NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>>;
  }

  /** See {@link multiply}. */
  multiply<B extends ArrayLike>(b: B): NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>> {
    return multiply(this, b) as NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>>;
  }

  /** See {@link divide}. */
  divide<B extends ArrayLike>(b: B): NDArray<FloatOf<PromoteWith<D, B>>, Broadcast<S, ShapeOf<B>>> {
    return divide(this, b) as NDArray<FloatOf<PromoteWith<D, B>>, Broadcast<S, ShapeOf<B>>>;
  }

  /** See {@link maximum}. */
  maximum<B extends ArrayLike>(b: B): NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>> {
    return maximum(this, b) as NDArray<PromoteWith<D, B>, Broadcast<S, ShapeOf<B>>>;
  }

  /** See {@link abs}. */
  abs(): NDArray<RealOf<D>, S> {
    return abs(this) as NDArray<RealOf<D>, S>;
  }

  /** See {@link exp}. */
  exp(): NDArray<FloatOf<D>, S> {
    return exp(this) as NDArray<FloatOf<D>, S>;
  }

  /** See {@link log}. */
  log(): NDArray<FloatOf<D>, S> {
    return log(this) as NDArray<FloatOf<D>, S>;
  }

  /** See {@link sqrt}. */
  sqrt(): NDArray<FloatOf<D>, S> {
    return sqrt(this) as NDArray<FloatOf<D>, S>;
  }

  /** See {@link square}. */
  square(): NDArray<D, S> {
    return square(this) as NDArray<D, S>;
  }
}
