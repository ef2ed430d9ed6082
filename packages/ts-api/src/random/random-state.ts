/**
 * NumPy's RandomState: one stream of random numbers and the distributions drawn from it, bit for bit. The functions of `random` are its methods
 * on a state that they share.
 */
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { scalarsOf } from "../array/view.ts";
import type { Size } from "../shape/size.ts";
import { type ChoiceOptions, chosen, populationOf } from "./choice-of.ts";
import { drawBeta, drawBinomial, drawExponential, drawGamma, drawNormal, drawPoisson, drawUniform } from "./distributions.ts";
import { drawn } from "./drawn.ts";
import type { Drawn, DrawnWith, SizeOf } from "./draws.ts";
import { assertIntegerRange } from "./parameters.ts";
import { permuted, randomOrder } from "./permuted.ts";
import { type Seed, startStream } from "./seeding.ts";
import { legacySource, type Source } from "./source.ts";
import { exportState, importState, type RandomStateJSON } from "./state-json.ts";
import { Stream } from "./stream.ts";

/**
 * A stream of random numbers of its own: NumPy's `RandomState(seed)`, the same numbers to the last bit. Without a seed the platform's entropy starts it.
 *
 * The methods are documented at the functions of the same names, which draw from one shared stream.
 *
 * @example
 * new random.RandomState(42).randn(3); // [ 0.49671415 -0.1382643   0.64768854]
 */
export class RandomState {
  readonly #stream = new Stream((kernels) => kernels.mt19937Bytes());
  readonly #source: Source = legacySource(this.#stream);

  constructor(seed?: Seed) {
    startStream(this.#stream, seed);
  }

  /** Starts the stream again; see {@link seed}. */
  seed(seed?: Seed): void {
    startStream(this.#stream, seed);
  }

  /** Uniform on [0, 1); see {@link rand}. */
  rand<const S extends Shape>(...dims: S): Drawn<SizeOf<S>>;
  rand(...dims: Shape): Drawn<Shape | undefined> {
    return drawn(this.#stream, "float64", orNumber(dims), this.#source.uniform);
  }

  /** Standard normal; see {@link randn}. */
  randn<const S extends Shape>(...dims: S): Drawn<SizeOf<S>>;
  randn(...dims: Shape): Drawn<Shape | undefined> {
    return drawn(this.#stream, "float64", orNumber(dims), this.#source.normal);
  }

  /** Uniform on [0, 1); see {@link randomSample}. */
  randomSample<const Z extends Size | undefined = undefined>(size?: Z): Drawn<Z> {
    return drawn(this.#stream, "float64", size as Z, this.#source.uniform);
  }

  /** Normal; see {@link normal}. */
  normal<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    loc?: A,
    scale?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  normal(loc: ArrayLike = 0, scale: ArrayLike = 1, size?: Size): number | NDArray {
    return drawNormal(this.#source, loc, scale, size);
  }

  /** Uniform on [low, high); see {@link uniform}. */
  uniform<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    low?: A,
    high?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  uniform(low: ArrayLike = 0, high: ArrayLike = 1, size?: Size): number | NDArray {
    return drawUniform(this.#source, low, high, size, true);
  }

  /** Exponential; see {@link exponential}. */
  exponential<const Z extends Size | undefined = undefined, A extends ArrayLike = number>(scale?: A, size?: Z): DrawnWith<Z, A>;
  exponential(scale: ArrayLike = 1, size?: Size): number | NDArray {
    return drawExponential(this.#source, scale, size);
  }

  /** Gamma; see {@link gamma}. */
  gamma<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    shape: A,
    scale?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  gamma(shape: ArrayLike, scale: ArrayLike = 1, size?: Size): number | NDArray {
    return drawGamma(this.#source, shape, scale, size);
  }

  /** Beta; see {@link beta}. */
  beta<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    a: A,
    b: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  beta(a: ArrayLike, b: ArrayLike, size?: Size): number | NDArray {
    return drawBeta(this.#source, a, b, size);
  }

  /** Binomial; see {@link binomial}. */
  binomial<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    n: A,
    p: B,
    size?: Z,
  ): DrawnWith<Z, A | B, "int32">;
  binomial(n: ArrayLike, p: ArrayLike, size?: Size): number | NDArray {
    return drawBinomial(this.#source, n, p, size);
  }

  /** Poisson; see {@link poisson}. */
  poisson<const Z extends Size | undefined = undefined, A extends ArrayLike = number>(lam?: A, size?: Z): DrawnWith<Z, A, "int32">;
  poisson(lam: ArrayLike = 1, size?: Size): number | NDArray {
    return drawPoisson(this.#source, lam, size);
  }

  /** Integers of [low, high); see {@link randint}. */
  randint<const Z extends Size | undefined = undefined>(low: number, high?: number, size?: Z): Drawn<Z, "int32"> {
    const [from, to] = high === undefined ? [0, low] : [low, high];
    assertIntegerRange("draw randint", from, to);
    return drawn(this.#stream, "int32", size as Z, this.#source.integers(from, to - from - 1));
  }

  /** Elements of a list, or integers below a number; see {@link choice}. */
  choice<const Z extends Size | undefined = undefined>(a: number, size?: Z, options?: ChoiceOptions): Drawn<Z, "int32">;
  choice<A extends ArrayLike>(a: A, size?: Size, options?: ChoiceOptions): NDArray<DTypeOf<A>, Shape>;
  choice(a: ArrayLike, size?: Size, options: ChoiceOptions = {}): number | NDArray {
    const population = populationOf(a, 0);
    return chosen(this.#source, population, size, options, (wanted) => {
      const view = options.replace === false ? randomOrder(this.#source, population.n) : asView(this.randint(0, population.n, wanted));
      const indices = Int32Array.from(scalarsOf(view).subarray(0, wanted));
      view.storage.dispose();
      return indices;
    });
  }

  /** The rows of an array, or the integers below n, in random order; see {@link permutation}. */
  permutation<const N extends number>(n: N): NDArray<"int32", readonly [N]>;
  permutation<A extends ArrayLike>(x: A): NDArray<DTypeOf<A>, ShapeOf<A>>;
  permutation(x: ArrayLike): NDArray {
    return wrap(typeof x === "number" ? randomOrder(this.#source, x) : permuted(this.#source, asView(x), 0));
  }

  /** Shuffles the rows of an array in place; see {@link shuffle}. */
  shuffle(x: NDArray): void {
    const shuffled = this.permutation(x);
    x.set(shuffled);
    shuffled.dispose();
  }

  /** Where the stream stands, as plain data. */
  getState(): RandomStateJSON {
    return exportState(this.#stream);
  }

  /** Goes on from a state that `getState` gave, of this or another stream. */
  setState(state: RandomStateJSON): void {
    importState(this.#stream, state);
  }
}

/** Dimensions as a size: none of them for one number. */
function orNumber(dims: Shape): Shape | undefined {
  return dims.length === 0 ? undefined : dims;
}
