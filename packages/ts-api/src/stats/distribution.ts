/** Frozen distributions: parameters given once, then whatever is asked of them. One class for all of them, over a family's kernels and its way to draw. */
import { converted } from "../array/cast.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { scalarsOf, type View } from "../array/view.ts";
import { operandOf } from "../elementwise/binary.ts";
import { ParameterError } from "../errors/errors.ts";
import type { DrawnWith } from "../random/draws.ts";
import type { Generator } from "../random/generator.ts";
import type { RandomState } from "../random/random-state.ts";
import type { Size } from "../shape/size.ts";
import { drawn } from "./drawn.ts";
import { evaluate, type FamilyName, type FunctionName } from "./evaluate.ts";
import { commonShape, type Declared, FINITE, held, type Parameter, POSITIVE } from "./parameters.ts";
import type { Sampler } from "./sampler.ts";

/** What all distributions of a name share. */
export interface Family {
  readonly name: FamilyName;
  /** Its own parameters, at most two; loc and scale come after them. */
  readonly shapes: readonly Declared[];
  /** Numbers of the standard distribution, for rvs. */
  readonly sampler: Sampler;
}

/** What a function of x gives: float32 for float32, else float64; of x's shape where the parameters are numbers, else of the common one. */
export type ValuesAt<X extends ArrayLike, P extends ArrayLike> = NDArray<FloatOf<DTypeOf<X>>, [P] extends [number] ? ShapeOf<X> : Shape>;

/** What follows from the parameters P alone: a number where they are numbers, else an array of their common shape. */
export type FactOf<P extends ArrayLike> = [P] extends [number] ? number : NDArray<"float64", Shape>;

/** How many numbers to draw, and from which stream. */
export interface RvsOptions<Z extends Size | undefined = Size | undefined> {
  /** Length or shape; the parameters' common shape unless given. */
  readonly size?: Z;
  /** The stream to draw from: the one that `random.seed` starts unless given. */
  readonly random?: RandomState | Generator;
}

/**
 * What continuous and discrete distributions have in common. P is the type of the parameters. What is a function of x is computed element by element, in float64, and is an
 * array, for a number a 0-d one, as all functions of the library give; what follows from the parameters alone is a number where they are numbers.
 *
 * @example
 * stats.norm() instanceof stats.Distribution; // true
 */
export abstract class Distribution<P extends ArrayLike> {
  readonly #family: Family;
  readonly #parameters: readonly [Parameter, Parameter, Parameter, Parameter];
  readonly #shape: readonly number[];

  /** @internal */
  constructor(family: Family, shapes: readonly ArrayLike[], loc: ArrayLike = 0, scale: ArrayLike = 1) {
    const action = `make ${family.name}`;
    const [a = 0, b = 0] = family.shapes.map((declared, i) => held(action, declared, shapes[i] as ArrayLike));
    this.#family = family;
    this.#parameters = [a, b, held(action, ["loc", FINITE], loc), held(action, ["scale", POSITIVE], scale)];
    this.#shape = commonShape(action, this.#parameters);
  }

  /** P(X ≤ x). */
  cdf<X extends ArrayLike>(x: X): ValuesAt<X, P> {
    return this.at("cdf", x);
  }

  /** P(X > x), the survival function: computed as such, not as what the cdf leaves of 1. */
  sf<X extends ArrayLike>(x: X): ValuesAt<X, P> {
    return this.at("sf", x);
  }

  /** ln P(X ≤ x), also where the cdf is too small for a number. */
  logcdf<X extends ArrayLike>(x: X): ValuesAt<X, P> {
    return this.at("logcdf", x);
  }

  /** ln P(X > x), also where sf is too small for a number. */
  logsf<X extends ArrayLike>(x: X): ValuesAt<X, P> {
    return this.at("logsf", x);
  }

  /** The quantile of q: the smallest x with cdf(x) ≥ q. The support's ends for 0 and 1, NaN outside of [0, 1]. */
  ppf<X extends ArrayLike>(q: X): ValuesAt<X, P> {
    return this.at("ppf", q);
  }

  /** The quantile of 1 − q, without the subtraction: the smallest x with sf(x) ≤ q. */
  isf<X extends ArrayLike>(q: X): ValuesAt<X, P> {
    return this.at("isf", q);
  }

  /** The interval in the middle that holds the share `confidence`: [ppf((1 − c) / 2), isf((1 − c) / 2)]. Throws ParameterError unless 0 ≤ c ≤ 1. */
  interval(confidence: number): [low: FactOf<P>, high: FactOf<P>] {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new ParameterError(`Cannot ${this.#family.name}.interval with confidence ${confidence}: wanted a number from 0 to 1`, {
        parameter: "confidence",
        value: confidence,
      });
    }
    const tail = (1 - confidence) / 2;
    return [this.#fact("ppf", tail), this.#fact("isf", tail)];
  }

  /** The expected value; NaN where there is none. */
  mean(): FactOf<P> {
    return this.#fact("mean");
  }

  /** The variance; NaN where there is none. */
  variance(): FactOf<P> {
    return this.#fact("variance");
  }

  /** The standard deviation. */
  std(): FactOf<P> {
    const view = this.#evaluate("variance", 0);
    const variances = scalarsOf(view);
    for (let i = 0; i < variances.length; i++) variances[i] = Math.sqrt(variances[i] as number);
    return this.#numberOr(view);
  }

  /** The quantile of ½. */
  median(): FactOf<P> {
    return this.#fact("ppf", 0.5);
  }

  /** The entropy in nats: the expected value of −ln of the density, or of the probability. */
  entropy(): FactOf<P> {
    return this.#fact("entropy");
  }

  /**
   * Numbers of this distribution: those that SciPy draws from the same generator, legacy or new. A number without size for parameters that are numbers; whole numbers are
   * int32, those of geom float64. Throws ShapeError when the parameters do not broadcast to the size.
   */
  rvs<const Z extends Size | undefined = undefined>({ size, random }: RvsOptions<Z> = {}): DrawnWith<Z, P, "float64" | "int32"> {
    return drawn(this.#family.name, this.#family.sampler, this.#parameters, this.#shape, size, random) as DrawnWith<
      Z,
      P,
      "float64" | "int32"
    >;
  }

  /** @internal */
  protected at<X extends ArrayLike>(name: FunctionName, x: X): ValuesAt<X, P> {
    const operand = operandOf(x);
    const found = this.#evaluate(name, operand);
    if (typeof operand !== "object" || operand.dtype !== "float32") return wrap(found) as ValuesAt<X, P>;
    const rounded = converted(found, "float32");
    found.storage.dispose();
    return wrap(rounded) as ValuesAt<X, P>;
  }

  #evaluate(name: FunctionName, x: number | boolean | View): View {
    return evaluate(this.#family.name, name, x, this.#parameters);
  }

  #fact(name: FunctionName, x = 0): FactOf<P> {
    return this.#numberOr(this.#evaluate(name, x));
  }

  #numberOr(view: View): FactOf<P> {
    if (this.#parameters.some((parameter) => typeof parameter !== "number")) return wrap(view) as FactOf<P>;
    const [value] = scalarsOf(view);
    view.storage.dispose();
    return value as FactOf<P>;
  }
}

/**
 * A distribution with a density.
 *
 * @example
 * stats.norm(0, 2) instanceof stats.ContinuousDistribution; // true
 */
export class ContinuousDistribution<P extends ArrayLike = ArrayLike> extends Distribution<P> {
  /** The density at x. */
  pdf<X extends ArrayLike>(x: X): ValuesAt<X, P> {
    return this.at("pdf", x);
  }

  /** Its logarithm, also where the density is too small for a number. */
  logpdf<X extends ArrayLike>(x: X): ValuesAt<X, P> {
    return this.at("logpdf", x);
  }
}

/**
 * A distribution on whole numbers.
 *
 * @example
 * stats.binom(10, 0.5) instanceof stats.DiscreteDistribution; // true
 */
export class DiscreteDistribution<P extends ArrayLike = ArrayLike> extends Distribution<P> {
  /** P(X = k); 0 for what is no whole number. */
  pmf<X extends ArrayLike>(k: X): ValuesAt<X, P> {
    return this.at("pmf", k);
  }

  /** Its logarithm, also where the probability is too small for a number. */
  logpmf<X extends ArrayLike>(k: X): ValuesAt<X, P> {
    return this.at("logpmf", k);
  }
}
