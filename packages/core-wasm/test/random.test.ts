/** The random streams against NumPy's, bit by bit, and against themselves: however a stream is cut, it is the same stream. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import { engine, random, variants } from "@genmath/testing/engines";
import { type Guarded, guarded } from "@genmath/testing/guarded";
import golden from "@genmath/tests/golden/random.json";
import { describe, expect, test } from "vitest";

type Seed = number | number[];
type FloatKernel = "random_sample_f64" | "gauss_f64" | "exponential_f64";

/** One generator in guarded buffers. */
class Stream {
  readonly #kernels;
  readonly #variant: Variant;
  readonly #buffers: Guarded;
  readonly state: Ptr;

  constructor(variant: Variant, buffers: Guarded, seed: Seed) {
    this.#variant = variant;
    this.#kernels = engine(variant).kernels(random);
    this.#buffers = buffers;
    this.state = buffers.poisoned(this.#kernels.mt19937Bytes());
    if (typeof seed === "number") this.#kernels.mt19937Seed(this.state, seed);
    else this.#kernels.mt19937SeedArray(this.state, seed.length, buffers.input(Uint32Array.from(seed)));
  }

  floats(kernel: FloatKernel, n: number): Float64Array<ArrayBuffer> {
    const out = this.#buffers.poisoned(8 * n);
    this.#kernels[kernel](this.state, n, out);
    return this.#buffers.read(out, n, "float64");
  }

  randint(low: number, high: number, n: number): Int32Array {
    const out = this.#buffers.poisoned(4 * n);
    this.#kernels.randint_i32(this.state, n, low, high - low - 1, out);
    return this.#integers(out, n);
  }

  permutation(n: number): Int32Array {
    const x = this.#buffers.input(Int32Array.from({ length: n }, (_, i) => i));
    this.#kernels.shuffle_i32(this.state, n, x);
    return this.#integers(x, n);
  }

  /** Makes the next 32 bits drawn the ones given, at the start of a block of words. */
  force(draws: number[]): void {
    const words = new Uint32Array(engine(this.#variant).memory.buffer, this.state, 625);
    words.set(draws.map(untemper));
    words[624] = 0;
  }

  /** The bits of the state. */
  bits(): Uint32Array {
    return new Uint32Array(this.#buffers.read(this.state, this.#kernels.mt19937Bytes() / 8, "float64").buffer);
  }

  #integers(p: Ptr, n: number): Int32Array {
    return new Int32Array(new Float64Array(this.#buffers.read(p, Math.ceil(n / 2), "float64")).buffer, 0, n);
  }
}

function withStream<R>(variant: Variant, seed: Seed, body: (stream: Stream) => R): R {
  return guarded(engine(variant), (buffers) => body(new Stream(variant, buffers, seed)));
}

/** SHA-256 of the values as float64, hexadecimal. */
async function digest(values: ArrayLike<number>): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Float64Array.from(values));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const named = (seed: Seed) => (typeof seed === "number" || seed.length < 4 ? JSON.stringify(seed) : `[${seed.length} words]`);

describe.each(variants)("random streams, %s", (variant) => {
  for (const { seed, ...streams } of golden.streams) {
    test.each([
      ["random_sample_f64", streams.rand],
      ["gauss_f64", streams.randn],
      ["exponential_f64", streams.exponential],
    ] as const)(`%s after seed ${named(seed)} is NumPy's for a million numbers`, async (kernel, expected) => {
      const values = withStream(variant, seed, (stream) => stream.floats(kernel, golden.long));
      expect(Array.from(values.subarray(0, 10))).toEqual(expected.first);
      expect(await digest(values)).toBe(expected.sha256);
    });
  }

  test.each(golden.interleaved)("draws of every kind, interleaved, are NumPy's after seed $seed", ({ seed, steps }) => {
    withStream(variant, seed, (stream) => {
      for (const { name, n, last } of steps) expect(Array.from(draw(stream, name, n).slice(-5)), `${name} ${n}`).toEqual(last);
    });
  });

  test.each(golden.randint)("randint_i32 in [$low, $high) is NumPy's", async ({ seed, low, high, first, sha256 }) => {
    const values = withStream(variant, seed, (stream) => stream.randint(low, high, 2000));
    expect(Array.from(values.subarray(0, 10))).toEqual(first);
    expect(await digest(values)).toBe(sha256);
  });

  test.each(golden.permutation)("shuffle_i32 of $n is NumPy's", async ({ seed, n, first, sha256 }) => {
    const values = withStream(variant, seed, (stream) => stream.permutation(n));
    expect(Array.from(values.subarray(0, 10))).toEqual(first);
    expect(await digest(values)).toBe(sha256);
  });

  test("the state has the words, the position and the deviate left over that NumPy's has", () => {
    const { seed, first, last, position, gauss, hasGauss } = golden.state;
    const bits = withStream(variant, seed, (stream) => {
      stream.floats("gauss_f64", 3);
      stream.randint(0, 10, 1);
      return stream.bits();
    });
    expect([Array.from(bits.subarray(0, 3)), Array.from(bits.subarray(621, 624))]).toEqual([first, last]);
    expect([bits[624], bits[625] === 1, new Float64Array(bits.slice(626).buffer)[0]]).toEqual([position, hasGauss, gauss]);
  });

  // 312 doubles and 156 pairs make a block of 624 words; a word drawn before shifts every pair across its end.
  test.each([0, 1, 3])("a stream cut anywhere goes on where it stopped, %i words in", (words) => {
    const counts = [0, 1, 2, 3, 4, 5, 155, 156, 157, 311, 312, 313, 623, 624, 625];
    for (const kernel of ["random_sample_f64", "gauss_f64", "exponential_f64"] as const) {
      const total = counts.reduce((sum, n) => sum + n, 0);
      const whole = withStream(variant, 3, (stream) => {
        stream.randint(0, 2, words);
        return stream.floats(kernel, total);
      });
      const pieces = withStream(variant, 3, (stream) => {
        stream.randint(0, 2, words);
        return counts.flatMap((n) => Array.from(stream.floats(kernel, n)));
      });
      expect(pieces, kernel).toEqual(Array.from(whole));
    }
  });

  test("gauss_f64 rejects the origin, of which there is no logarithm", () => {
    const origin = [2 ** 31, 0, 2 ** 31, 0];
    const [skipped, forced] = [[], origin].map((draws) =>
      withStream(variant, 5, (stream) => {
        stream.randint(0, 2 ** 31, 1);
        stream.force(draws);
        stream.randint(0, 2 ** 31, 4 - draws.length);
        return Array.from(stream.floats("gauss_f64", 5));
      }),
    );
    expect(forced).toEqual(skipped);
  });

  test("drawing nothing changes nothing", () => {
    withStream(variant, 4, (stream) => {
      stream.floats("gauss_f64", 1);
      const before = stream.bits();
      for (const kernel of ["random_sample_f64", "gauss_f64", "exponential_f64"] as const) stream.floats(kernel, 0);
      stream.randint(7, 8, 5);
      stream.permutation(1);
      expect(stream.bits()).toEqual(before);
    });
  });
});

/** The word of state that is drawn as `y`: the four steps of tempering undone, last first. */
function untemper(y: number): number {
  let word = y ^ (y >>> 18);
  word ^= (word << 15) & 0xefc60000;
  let low = word;
  for (let i = 0; i < 4; i++) low = word ^ ((low << 7) & 0x9d2c5680);
  let high = low;
  for (let i = 0; i < 2; i++) high = low ^ (high >>> 11);
  return high >>> 0;
}

function draw(stream: Stream, name: string, n: number): Float64Array | Int32Array {
  if (name === "randint") return stream.randint(-3, 1000, n);
  if (name === "permutation") return stream.permutation(n);
  return stream.floats(name === "rand" ? "random_sample_f64" : name === "randn" ? "gauss_f64" : "exponential_f64", n);
}
