/** The reductions as methods. Documented at the functions of the same names. */

import { argmax } from "../../reduce/argmax.ts";
import { max } from "../../reduce/max.ts";
import { mean } from "../../reduce/mean.ts";
import { sum } from "../../reduce/sum.ts";
import type { ReduceOptions } from "../../shape/reduce.ts";
import type { DType, FloatOf, SumOf } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types.ts";
import { ElementwiseMethods } from "./elementwise.ts";

export abstract class ReduceMethods<D extends DType, S extends Shape> extends ElementwiseMethods<D, S> {
  /** See {@link sum}. */
  sum(options: ReduceOptions = {}): NDArray<SumOf<D>, Shape> {
    return sum(this, options) as NDArray<SumOf<D>, Shape>;
  }

  /** See {@link mean}. */
  mean(options: ReduceOptions = {}): NDArray<FloatOf<D>, Shape> {
    return mean(this, options) as NDArray<FloatOf<D>, Shape>;
  }

  /** See {@link max}. */
  max(options: ReduceOptions = {}): NDArray<D, Shape> {
    return max(this, options) as NDArray<D, Shape>;
  }

  /** See {@link argmax}. */
  argmax(options: ReduceOptions = {}): NDArray<"int32", Shape> {
    return argmax(this, options);
  }
}
