/** The reductions as methods. Documented at the functions of the same names. */
import { all } from "../../reduce/all.ts";
import { any } from "../../reduce/any.ts";
import { argmax } from "../../reduce/argmax.ts";
import { argmin } from "../../reduce/argmin.ts";
import { cumprod } from "../../reduce/cumprod.ts";
import { cumsum } from "../../reduce/cumsum.ts";
import type { CumulativeOptions } from "../../reduce/cumulative.ts";
import { max } from "../../reduce/max.ts";
import { mean } from "../../reduce/mean.ts";
import { min } from "../../reduce/min.ts";
import { prod } from "../../reduce/prod.ts";
import { ptp } from "../../reduce/ptp.ts";
import { std } from "../../reduce/std.ts";
import { type SumOptions, sum } from "../../reduce/sum.ts";
import { type VarianceOf, type VarianceOptions, variance } from "../../reduce/variance.ts";
import type { AxisOptions, ReduceOptions } from "../../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../../shape/reduced.ts";
import type { DType, FloatOf, SumOf } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { ArrayLike, Shape } from "../types.ts";
import { ElementwiseMethods } from "./elementwise.ts";

export abstract class ReduceMethods<D extends DType, S extends Shape> extends ElementwiseMethods<D, S> {
  /** See {@link sum}. */
  sum<R extends DType = SumOf<D>, const O extends ReduceOptions = NoOptions>(
    options: Reducing<SumOptions<R>, S, O> = NO_OPTIONS,
  ): NDArray<R, Reduced<S, O>> {
    return sum<ArrayLike, R, ReduceOptions>(this, options) as NDArray<R, Reduced<S, O>>;
  }

  /** See {@link prod}. */
  prod<R extends DType = SumOf<D>, const O extends ReduceOptions = NoOptions>(
    options: Reducing<SumOptions<R>, S, O> = NO_OPTIONS,
  ): NDArray<R, Reduced<S, O>> {
    return prod<ArrayLike, R, ReduceOptions>(this, options) as NDArray<R, Reduced<S, O>>;
  }

  /** See {@link mean}. */
  mean<R extends DType = FloatOf<D>, const O extends ReduceOptions = NoOptions>(
    options: Reducing<SumOptions<R>, S, O> = NO_OPTIONS,
  ): NDArray<R, Reduced<S, O>> {
    return mean<ArrayLike, R, ReduceOptions>(this, options) as NDArray<R, Reduced<S, O>>;
  }

  /** See {@link variance}. */
  variance<R extends DType = FloatOf<D>, const O extends ReduceOptions = NoOptions>(
    options: Reducing<VarianceOptions<R>, S, O> = NO_OPTIONS,
  ): NDArray<VarianceOf<R>, Reduced<S, O>> {
    return variance<ArrayLike, R, ReduceOptions>(this, options) as NDArray<VarianceOf<R>, Reduced<S, O>>;
  }

  /** See {@link std}. */
  std<R extends DType = FloatOf<D>, const O extends ReduceOptions = NoOptions>(
    options: Reducing<VarianceOptions<R>, S, O> = NO_OPTIONS,
  ): NDArray<VarianceOf<R>, Reduced<S, O>> {
    return std<ArrayLike, R, ReduceOptions>(this, options) as NDArray<VarianceOf<R>, Reduced<S, O>>;
  }

  /** See {@link max}. */
  max<const O extends ReduceOptions = NoOptions>(options: Reducing<ReduceOptions, S, O> = NO_OPTIONS): NDArray<D, Reduced<S, O>> {
    return max<ArrayLike, ReduceOptions>(this, options) as NDArray<D, Reduced<S, O>>;
  }

  /** See {@link min}. */
  min<const O extends ReduceOptions = NoOptions>(options: Reducing<ReduceOptions, S, O> = NO_OPTIONS): NDArray<D, Reduced<S, O>> {
    return min<ArrayLike, ReduceOptions>(this, options) as NDArray<D, Reduced<S, O>>;
  }

  /** See {@link ptp}. */
  ptp<const O extends ReduceOptions = NoOptions>(options: Reducing<ReduceOptions, S, O> = NO_OPTIONS): NDArray<D, Reduced<S, O>> {
    return ptp<ArrayLike, ReduceOptions>(this, options) as NDArray<D, Reduced<S, O>>;
  }

  /** See {@link argmax}. */
  argmax<const O extends AxisOptions = NoOptions>(options: Reducing<AxisOptions, S, O> = NO_OPTIONS): NDArray<"int32", Reduced<S, O>> {
    return argmax<ArrayLike, AxisOptions>(this, options) as NDArray<"int32", Reduced<S, O>>;
  }

  /** See {@link argmin}. */
  argmin<const O extends AxisOptions = NoOptions>(options: Reducing<AxisOptions, S, O> = NO_OPTIONS): NDArray<"int32", Reduced<S, O>> {
    return argmin<ArrayLike, AxisOptions>(this, options) as NDArray<"int32", Reduced<S, O>>;
  }

  /** See {@link any}. */
  any<const O extends ReduceOptions = NoOptions>(options: Reducing<ReduceOptions, S, O> = NO_OPTIONS): NDArray<"bool", Reduced<S, O>> {
    return any<ArrayLike, ReduceOptions>(this, options) as NDArray<"bool", Reduced<S, O>>;
  }

  /** See {@link all}. */
  all<const O extends ReduceOptions = NoOptions>(options: Reducing<ReduceOptions, S, O> = NO_OPTIONS): NDArray<"bool", Reduced<S, O>> {
    return all<ArrayLike, ReduceOptions>(this, options) as NDArray<"bool", Reduced<S, O>>;
  }

  /** See {@link cumsum}. */
  cumsum<R extends DType = SumOf<D>>(options: CumulativeOptions<R> = {}): NDArray<R, Shape> {
    return cumsum<this, R>(this, options);
  }

  /** See {@link cumprod}. */
  cumprod<R extends DType = SumOf<D>>(options: CumulativeOptions<R> = {}): NDArray<R, Shape> {
    return cumprod<this, R>(this, options);
  }
}
