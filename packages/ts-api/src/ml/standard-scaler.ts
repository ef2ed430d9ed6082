import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, viewOf, wrap } from "../array/ndarray.ts";
import { numbersOf } from "../array/numbers.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import { overScalars, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { NotFittedError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { rounded } from "../linalg/rounded.ts";
import { meanOfPresent } from "../reduce/nanmean.ts";
import { nanvarianceView } from "../reduce/nanvariance.ts";
import { withoutNaN } from "../reduce/without-nan.ts";
import { scope } from "../runtime/scope.ts";
import { reduction } from "../shape/reduce.ts";

/** How a StandardScaler scales. */
export interface StandardScalerOptions {
  /** Take the mean away. Default: true. */
  readonly withMean?: boolean | undefined;
  /** Divide by the standard deviation. Default: true. */
  readonly withStd?: boolean | undefined;
}

type Vector = NDArray<"float64", readonly [number]>;

interface Fitted {
  readonly mean: Vector;
  readonly variance: Vector;
  readonly scale: Vector;
}

/**
 * Brings features to mean 0 and variance 1: z = (x − mean) / scale, feature by feature.
 *
 * Data are (n samples, p features). The variance has n in its denominator; a feature that is constant but for rounding is divided by 1. NaN is left out when fitting and
 * stays where it is. Fitted in float64; float32 data give float32 results. Source: scikit-learn's `StandardScaler`; T. F. Chan, G. H. Golub & R. J. LeVeque, "Algorithms for
 * computing the sample variance" (1983), for what is constant but for rounding.
 *
 * @example
 * const scaler = new ml.StandardScaler().fit([[0, 5], [2, 5], [4, 5]]);
 * scaler.mean.toArray(); // [2, 5]
 * scaler.transform([[2, 6]]).toArray(); // [[0, 1]]
 */
export class StandardScaler {
  readonly #withMean: boolean;
  readonly #withStd: boolean;
  #fitted: Fitted | undefined;

  constructor({ withMean = true, withStd = true }: StandardScalerOptions = {}) {
    this.#withMean = withMean;
    this.#withStd = withStd;
  }

  /** Finds mean and variance of each feature of data (n, p); returns this. Throws ShapeError without samples or features, DTypeError, RangeError for infinity. */
  fit(x: ArrayLike): this {
    const view = asView(x);
    realDTypeOf(view.dtype, "fit a scaler to");
    if (view.shape.length !== 2 || view.size === 0) {
      throw new ShapeError(`Cannot fit a scaler to ${formatShape(view.shape)}: wanted samples as rows and features as columns`, [
        view.shape,
      ]);
    }
    this.#fitted = scope(() => {
      const data = castTo(view, "float64");
      const counts = presentIn(data);
      const mean = numbersOf(meanOfPresent(withoutNaN(data, 0), reduction(data.shape, { axis: 0 })));
      const variance = numbersOf(nanvarianceView(data, { axis: 0 }));
      const scale = variance.map((value, j) =>
        this.#withStd && !isConstant(value, mean[j] as number, counts[j] as number) ? Math.sqrt(value) : 1,
      );
      const [a, b, c] = [mean, variance, scale].map((numbers): Vector => wrap(overScalars(numbers, "float64", [numbers.length]))) as [
        Vector,
        Vector,
        Vector,
      ];
      return { mean: a, variance: b, scale: c };
    });
    return this;
  }

  /** (x − mean) / scale of data (m, p). */
  transform<A extends ArrayLike>(x: A): NDArray<FloatOf<DTypeOf<A>>, readonly [number, number]> {
    const { mean, scale } = this.#required("transform");
    return this.#changed("transform", x, (data) => {
      const centred = this.#withMean ? binaryOf(base, "subtract", data, viewOf(mean)) : data;
      return binaryOf(base, "divide", centred, viewOf(scale));
    });
  }

  /** `fit` and `transform` of the same data. */
  fitTransform<A extends ArrayLike>(x: A): NDArray<FloatOf<DTypeOf<A>>, readonly [number, number]> {
    return this.fit(x).transform(x);
  }

  /** The data of which z (m, p) is the transform: z · scale + mean. */
  inverseTransform<A extends ArrayLike>(z: A): NDArray<FloatOf<DTypeOf<A>>, readonly [number, number]> {
    const { mean, scale } = this.#required("inverseTransform");
    return this.#changed("inverseTransform", z, (data) => {
      const spread = binaryOf(base, "multiply", data, viewOf(scale));
      return this.#withMean ? binaryOf(base, "add", spread, viewOf(mean)) : spread;
    });
  }

  /** The mean of each feature: (p,). */
  get mean(): NDArray<"float64", readonly [number]> {
    return this.#required("read mean").mean;
  }

  /** The variance of each feature: (p,). */
  get variance(): NDArray<"float64", readonly [number]> {
    return this.#required("read variance").variance;
  }

  /** What each feature is divided by: (p,). 1 for constant features, and for all without `withStd`. */
  get scale(): NDArray<"float64", readonly [number]> {
    return this.#required("read scale").scale;
  }

  #required(action: string): Fitted {
    if (this.#fitted === undefined) throw new NotFittedError(`Cannot ${action}: the scaler was not fitted, wanted fit(x) first`);
    return this.#fitted;
  }

  /** The result of `change` in the type of the data. */
  #changed<R extends NDArray>(action: string, x: ArrayLike, change: (data: View) => View): R {
    const view = asView(x);
    const dtype = realDTypeOf(view.dtype, action);
    const p = this.#required(action).mean.size;
    if (view.shape.length !== 2 || view.shape[1] !== p) {
      throw new ShapeError(`Cannot ${action} ${formatShape(view.shape)}: wanted rows of ${p} features`, [view.shape]);
    }
    return scope(() => wrap(rounded(change(castTo(view, "float64")), dtype)) as R);
  }
}

/** How many numbers each feature has. Throws RangeError for infinity. */
function presentIn(data: View): Int32Array {
  const [n, p] = data.shape as [number, number];
  const counts = new Int32Array(p).fill(n);
  for (const [at, value] of numbersOf(data).entries()) {
    if (Number.isNaN(value)) counts[at % p] = (counts[at % p] as number) - 1;
    else if (!Number.isFinite(value))
      throw new RangeError(`Cannot fit a scaler: entry (${Math.trunc(at / p)}, ${at % p}) is ${value}, wanted finite numbers or NaN`);
  }
  return counts;
}

/** Whether a variance is no more than rounding makes of a constant. */
function isConstant(variance: number, mean: number, n: number): boolean {
  return variance <= n * 2 ** -52 * variance + (n * mean * 2 ** -52) ** 2;
}
