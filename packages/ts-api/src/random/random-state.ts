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
import { Deviates } from "./deviates.ts";
import { drawUniform } from "./distributions.ts";
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
export class RandomState extends Deviates {
  readonly #stream = new Stream((kernels) => kernels.mt19937Bytes());
  readonly #source: Source = legacySource(this.#stream);

  constructor(seed?: Seed) {
    super();
    startStream(this.#stream, seed);
  }

  /** Where the numbers come from. */
  protected override get source(): Source {
    return this.#source;
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

  /** Uniform on [low, high); see {@link uniform}. */
  uniform<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    low?: A,
    high?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  uniform(low: ArrayLike = 0, high: ArrayLike = 1, size?: Size): number | NDArray {
    return drawUniform(this.#source, low, high, size, true);
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
