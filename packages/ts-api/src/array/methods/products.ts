/** The products as methods. Documented at the functions of the same names. */
import { dot } from "../../linalg/dot.ts";
import { matmul } from "../../linalg/matmul.ts";
import { trace } from "../../products/trace.ts";
import type { DiagonalOptions } from "../../shape/diagonal.ts";
import type { MatmulFits, MatmulShape } from "../../shape/matmul.ts";
import type { DType, SumOf } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { ArrayLike, PromoteWith, Shape, ShapeOf } from "../types.ts";
import { SelectMethods } from "./select.ts";

export abstract class ProductMethods<D extends DType, S extends Shape> extends SelectMethods<D, S> {
  /** See {@link matmul}. */
  matmul<B extends ArrayLike>(b: B & MatmulFits<S, ShapeOf<B>>): NDArray<PromoteWith<D, B>, MatmulShape<S, ShapeOf<B>>> {
    return matmul<ArrayLike, ArrayLike>(this, b) as NDArray<PromoteWith<D, B>, MatmulShape<S, ShapeOf<B>>>;
  }

  /** See {@link dot}. */
  dot<B extends ArrayLike>(b: B): NDArray<PromoteWith<D, B>, Shape> {
    return dot(this, b) as NDArray<PromoteWith<D, B>, Shape>;
  }

  /** See {@link trace}. */
  trace(options: DiagonalOptions = {}): NDArray<SumOf<D>, Shape> {
    return trace(this, options) as NDArray<SumOf<D>, Shape>;
  }
}
