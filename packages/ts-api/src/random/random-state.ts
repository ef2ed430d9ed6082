/**
 * NumPy's RandomState: one stream of random numbers and the distributions drawn from it, bit for bit. The functions of `random` are its methods
 * on a state that they share.
 */
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import type { Size } from "../shape/size.ts";
import { drawn } from "./drawn.ts";
import type { Drawn, SizeOf } from "./draws.ts";
import { assertFinite, assertIntegerRange, assertScale } from "./parameters.ts";
import { permuted, randomOrder } from "./permuted.ts";
import { type Seed, startStream } from "./seeding.ts";
import { exportState, importState, type RandomStateJSON } from "./state-json.ts";
import { Twister } from "./twister.ts";

/** Adds nothing to any number, not even to −0. */
const NOWHERE = -0;

/**
 * A stream of random numbers of its own: NumPy's `RandomState(seed)`, the same numbers to the last bit. Without a seed the platform's entropy starts it.
 *
 * The methods are documented at the functions of the same names, which draw from one shared stream.
 *
 * @example
 * new random.RandomState(42).randn(3); // [ 0.49671415 -0.1382643   0.64768854]
 */
export class RandomState {
  readonly #twister = new Twister();

  constructor(seed?: Seed) {
    startStream(this.#twister, seed);
  }

  /** Starts the stream again; see {@link seed}. */
  seed(seed?: Seed): void {
    startStream(this.#twister, seed);
  }

  /** Uniform on [0, 1); see {@link rand}. */
  rand<const S extends Shape>(...dims: S): Drawn<SizeOf<S>>;
  rand(...dims: Shape): Drawn<Shape | undefined> {
    return drawn(this.#twister, "float64", orNumber(dims), (kernels, state, n, out) => kernels.random_sample_f64(state, n, out));
  }

  /** Standard normal; see {@link randn}. */
  randn<const S extends Shape>(...dims: S): Drawn<SizeOf<S>>;
  randn(...dims: Shape): Drawn<Shape | undefined> {
    return drawn(this.#twister, "float64", orNumber(dims), (kernels, state, n, out) => kernels.gauss_f64(state, n, out));
  }

  /** Normal; see {@link normal}. */
  normal<const Z extends Size | undefined = undefined>(loc = 0, scale = 1, size?: Z): Drawn<Z> {
    assertFinite("draw normal", "loc", loc);
    assertScale("draw normal", scale);
    return drawn(this.#twister, "float64", size as Z, (kernels, state, n, out) => {
      kernels.gauss_f64(state, n, out);
      kernels.affine_f64(n, loc, scale, out);
    });
  }

  /** Uniform on [low, high); see {@link uniform}. */
  uniform<const Z extends Size | undefined = undefined>(low = 0, high = 1, size?: Z): Drawn<Z> {
    assertFinite("draw uniform", "low", low);
    assertFinite("draw uniform", "high", high);
    assertFinite("draw uniform", "high − low", high - low);
    return drawn(this.#twister, "float64", size as Z, (kernels, state, n, out) => {
      kernels.random_sample_f64(state, n, out);
      kernels.affine_f64(n, low, high - low, out);
    });
  }

  /** Exponential; see {@link exponential}. */
  exponential<const Z extends Size | undefined = undefined>(scale = 1, size?: Z): Drawn<Z> {
    assertScale("draw exponential", scale);
    return drawn(this.#twister, "float64", size as Z, (kernels, state, n, out) => {
      kernels.exponential_f64(state, n, out);
      kernels.affine_f64(n, NOWHERE, scale, out);
    });
  }

  /** Integers of [low, high); see {@link randint}. */
  randint<const Z extends Size | undefined = undefined>(low: number, high?: number, size?: Z): Drawn<Z, "int32"> {
    const [from, to] = high === undefined ? [0, low] : [low, high];
    assertIntegerRange("draw randint", from, to);
    return drawn(this.#twister, "int32", size as Z, (kernels, state, n, out) => kernels.randint_i32(state, n, from, to - from - 1, out));
  }

  /** The rows of an array, or the integers below n, in random order; see {@link permutation}. */
  permutation<const N extends number>(n: N): NDArray<"int32", readonly [N]>;
  permutation<A extends ArrayLike>(x: A): NDArray<DTypeOf<A>, ShapeOf<A>>;
  permutation(x: ArrayLike): NDArray {
    if (typeof x === "number") return wrap(randomOrder(this.#twister, x));
    const view = asView(x);
    const [rows] = view.shape;
    if (rows === undefined) throw new ShapeError("Cannot permute the rows of (): a 0-d array has none, wanted rows or a count", [[]]);
    const order = randomOrder(this.#twister, rows);
    const out = permuted(view, order);
    order.storage.dispose();
    return wrap(out);
  }

  /** Shuffles the rows of an array in place; see {@link shuffle}. */
  shuffle(x: NDArray): void {
    const shuffled = this.permutation(x);
    x.set(shuffled);
    shuffled.dispose();
  }

  /** Where the stream stands, as plain data. */
  getState(): RandomStateJSON {
    return exportState(this.#twister);
  }

  /** Goes on from a state that `getState` gave, of this or another stream. */
  setState(state: RandomStateJSON): void {
    importState(this.#twister, state);
  }
}

/** Dimensions as a size: none of them for one number. */
function orNumber(dims: Shape): Shape | undefined {
  return dims.length === 0 ? undefined : dims;
}
