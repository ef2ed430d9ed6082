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
import type { DType, FloatOf, SumOf } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types.ts";
import { ElementwiseMethods } from "./elementwise.ts";

export abstract class ReduceMethods<D extends DType, S extends Shape> extends ElementwiseMethods<D, S> {
  /** See {@link sum}. */
  sum<R extends DType = SumOf<D>>(options: SumOptions<R> = {}): NDArray<R, Shape> {
    return sum<this, R>(this, options);
  }

  /** See {@link prod}. */
  prod<R extends DType = SumOf<D>>(options: SumOptions<R> = {}): NDArray<R, Shape> {
    return prod<this, R>(this, options);
  }

  /** See {@link mean}. */
  mean<R extends DType = FloatOf<D>>(options: SumOptions<R> = {}): NDArray<R, Shape> {
    return mean<this, R>(this, options);
  }

  /** See {@link variance}. */
  variance<R extends DType = FloatOf<D>>(options: VarianceOptions<R> = {}): NDArray<VarianceOf<R>, Shape> {
    return variance<this, R>(this, options);
  }

  /** See {@link std}. */
  std<R extends DType = FloatOf<D>>(options: VarianceOptions<R> = {}): NDArray<VarianceOf<R>, Shape> {
    return std<this, R>(this, options);
  }

  /** See {@link max}. */
  max(options: ReduceOptions = {}): NDArray<D, Shape> {
    return max(this, options) as NDArray<D, Shape>;
  }

  /** See {@link min}. */
  min(options: ReduceOptions = {}): NDArray<D, Shape> {
    return min(this, options) as NDArray<D, Shape>;
  }

  /** See {@link ptp}. */
  ptp(options: ReduceOptions = {}): NDArray<D, Shape> {
    return ptp(this, options) as NDArray<D, Shape>;
  }

  /** See {@link argmax}. */
  argmax(options: AxisOptions = {}): NDArray<"int32", Shape> {
    return argmax(this, options);
  }

  /** See {@link argmin}. */
  argmin(options: AxisOptions = {}): NDArray<"int32", Shape> {
    return argmin(this, options);
  }

  /** See {@link any}. */
  any(options: ReduceOptions = {}): NDArray<"bool", Shape> {
    return any(this, options);
  }

  /** See {@link all}. */
  all(options: ReduceOptions = {}): NDArray<"bool", Shape> {
    return all(this, options);
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
