/** The distributions that both of NumPy's generators draw alike, each by the methods of its own source. */
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import { drawBeta, drawBinomial, drawExponential, drawGamma, drawNormal, drawPoisson } from "./distributions.ts";
import type { DrawnWith } from "./draws.ts";
import type { Source } from "./source.ts";

export abstract class Deviates {
  /** Where the numbers come from. */
  protected abstract get source(): Source;

  /** loc + scale · z for standard normal z. Throws RangeError for a loc that is not finite or a scale that is not finite and ≥ 0, ShapeError. */
  normal<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    loc?: A,
    scale?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  normal(loc: ArrayLike = 0, scale: ArrayLike = 1, size?: Size): number | NDArray {
    return drawNormal(this.source, loc, scale, size);
  }

  /** Exponential numbers of mean `scale`. Throws RangeError for a scale that is not finite and ≥ 0, ShapeError. */
  exponential<const Z extends Size | undefined = undefined, A extends ArrayLike = number>(scale?: A, size?: Z): DrawnWith<Z, A>;
  exponential(scale: ArrayLike = 1, size?: Size): number | NDArray {
    return drawExponential(this.source, scale, size);
  }

  /** Gamma numbers, of density x^(shape − 1) e^(−x / scale). Throws RangeError for parameters that are not finite and ≥ 0, ShapeError. */
  gamma<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    shape: A,
    scale?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  gamma(shape: ArrayLike, scale: ArrayLike = 1, size?: Size): number | NDArray {
    return drawGamma(this.source, shape, scale, size);
  }

  /** Beta numbers, of density x^(a − 1) (1 − x)^(b − 1). Throws RangeError for parameters that are not finite and above 0, ShapeError. */
  beta<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    a: A,
    b: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  beta(a: ArrayLike, b: ArrayLike, size?: Size): number | NDArray {
    return drawBeta(this.source, a, b, size);
  }

  /** Successes among n trials of probability p, int32. Throws RangeError for an n that is no int32 ≥ 0 or a p outside of [0, 1], ShapeError. */
  binomial<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    n: A,
    p: B,
    size?: Z,
  ): DrawnWith<Z, A | B, "int32">;
  binomial(n: ArrayLike, p: ArrayLike, size?: Size): number | NDArray {
    return drawBinomial(this.source, n, p, size);
  }

  /** Events of mean number `lam`, int32. Throws RangeError for a mean below 0 or so large that a number drawn might not fit, ShapeError. */
  poisson<const Z extends Size | undefined = undefined, A extends ArrayLike = number>(lam?: A, size?: Z): DrawnWith<Z, A, "int32">;
  poisson(lam: ArrayLike = 1, size?: Size): number | NDArray {
    return drawPoisson(this.source, lam, size);
  }
}
