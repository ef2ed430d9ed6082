/** What the random namespace refuses, its multivariate draws, and states as plain data. */
import golden from "@genmath/tests/golden/random-methods.json";
import { describe, expect, test } from "vitest";
import { eigh } from "../src/linalg/eigh.ts";
import type * as random from "../src/random/index.ts";
import { defaultRng, RandomState, SeedSequence } from "../src/random/index.ts";
import { configure } from "../src/runtime/configure.ts";
import { memory } from "../src/runtime/memory.ts";

const rng = defaultRng(1);
const state = new RandomState(1);

test.each([
  [() => rng.normal(0, -1), "Cannot draw normal with scale -1: wanted a finite number from 0 up"],
  [() => rng.normal(Number.NaN), "Cannot draw normal with loc NaN: wanted a finite number"],
  [() => rng.normal(0, [1, 2, -3]), "Cannot draw normal with scale -3 for number 2: wanted a finite number from 0 up"],
  [() => rng.normal([1, 2], 1, 3), "Cannot draw normal of size (3,) with parameters of (2,): they do not broadcast to it"],
  [() => rng.uniform(2, 1), "Cannot draw uniform with high − low -1: wanted a finite number from 0 up"],
  [() => rng.uniform(-1e308, 1e308), "Cannot draw uniform with high − low Infinity: wanted a finite number from 0 up"],
  [() => state.gamma(-0.5), "Cannot draw gamma with shape -0.5: wanted a finite number from 0 up"],
  [() => state.beta(0, 1), "Cannot draw beta with a 0: wanted a finite number above 0"],
  [() => state.binomial(2.5, 0.5), "Cannot draw binomial with n 2.5: wanted an integer from 0 to 2147483647"],
  [() => state.binomial(3, 1.5), "Cannot draw binomial with p 1.5: wanted a number from 0 to 1"],
  [() => state.binomial(3, Number.NaN), "Cannot draw binomial with p NaN: wanted a number from 0 to 1"],
  [() => rng.poisson(-1), "Cannot draw poisson with lam -1: wanted a number from 0 to 2147020237"],
  [() => rng.poisson(3e9), "Cannot draw poisson with lam 3000000000: wanted a number from 0 to 2147020237"],
  [() => rng.integers(3, 3), "Cannot draw integers in [3, 3): wanted integers low < high from -2147483648 to 2147483648"],
  [() => rng.integers(0, 2 ** 40), "Cannot draw integers in [0, 1099511627776): wanted integers low < high from -2147483648 to 2147483648"],
  [() => rng.choice(3, 5, { replace: false }), "Cannot choose 5 of 3 without replacement: wanted at most 3"],
  [() => rng.choice(0, 1), "Cannot choose from 0 elements: wanted some"],
  [() => rng.choice(3, 1, { p: [0.5, 0.4, 0.2] }), "Cannot choose with p of sum 1.1: wanted probabilities that sum to 1"],
  [() => rng.choice(3, 1, { p: [1.5, -0.5, 0] }), "Cannot choose with p -0.5 at index 1: wanted probabilities from 0 up"],
  [() => rng.choice(3, 1, { p: [0.5, 0.5] }), "Cannot choose from 3 elements with p of (2,): wanted one probability each"],
  [() => rng.choice(3, 2, { p: [1, 0, 0], replace: false }), "Cannot choose 2 without replacement: only 1 of p are above 0"],
  [() => defaultRng(-1), "Cannot seed with -1: wanted integers from 0 up, those above 2^53 as BigInt"],
  [() => defaultRng([1, 0.5]), "Cannot seed with 0.5: wanted integers from 0 up, those above 2^53 as BigInt"],
  [() => defaultRng("42" as never), "Cannot seed with 42: wanted integers from 0 up, those above 2^53 as BigInt"],
  [
    () => new RandomState(2n ** 40n),
    "Cannot seed with 1099511627776: seeds are integers from 0 to 4294967295, or non-empty arrays of them; defaultRng takes larger ones",
  ],
  [() => new SeedSequence(1).spawn(-1), "Cannot spawn -1 seed sequences: wanted an integer from 0 up"],
  [
    () => rng.multivariateNormal([0, 0], [[1]]),
    "Cannot draw multivariateNormal with mean of (2,) and cov of (1, 1): wanted (n,) and (n, n)",
  ],
  [
    () =>
      rng.multivariateNormal(
        [0, 0],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    "Cannot draw multivariateNormal with cov of (2, 2): it is not symmetric positive semidefinite, wanted a covariance",
  ],
  [
    () =>
      rng.multivariateNormal(
        [0, 0],
        [
          [1, 2],
          [2, 1],
        ],
        3,
        { method: "eigh" },
      ),
    "Cannot draw multivariateNormal with cov of (2, 2): it is not symmetric positive semidefinite, wanted a covariance",
  ],
  [
    () =>
      rng.multivariateNormal(
        [0, 0],
        [
          [1, 2],
          [2, 1],
        ],
        3,
        { method: "cholesky" },
      ),
    "Cannot cholesky (2, 2): the leading minor of order 2 is not positive",
  ],
])("refusal %#", (act, text) => {
  const before = [rng.getState(), state.getState()];
  expect(act).toThrow(text);
  expect([rng.getState(), state.getState()]).toEqual(before);
});

describe("Generator", () => {
  test("nothing is held after a draw was disposed of", () => {
    const stream = defaultRng(5);
    const round = () => {
      for (const drawn of [
        stream.normal(0, 1, 4000),
        stream.normal([1, 2], 1),
        stream.choice([1, 2, 3], 4000),
        stream.permutation([
          [1, 2],
          [3, 4],
        ]),
        stream.multivariateNormal([0], [[1]], 4000),
      ])
        drawn.dispose();
      expect(() => stream.gamma(-1, 1, 5)).toThrow(RangeError);
    };
    round();
    const before = memory();
    for (let i = 0; i < 20; i++) round();
    expect(memory()).toEqual(before);
  });

  test("a state survives JSON, a half left over included", () => {
    const stream = defaultRng(7);
    stream.integers(0, 10, 3);
    const copy = defaultRng(0);
    copy.setState(JSON.parse(JSON.stringify(stream.getState())));
    const draws = (from: random.Generator) =>
      [from.integers(0, 10, 5), from.standardNormal(700), from.gamma(0.5, 1, 9)].map((x) => Array.from(x.data));
    expect(draws(copy)).toEqual(draws(stream));
    expect(copy.getState()).toEqual(stream.getState());
  });

  test.each([
    [{ bitGenerator: "MT19937" }, "Cannot set the state of a Generator to one of MT19937: wanted PCG64"],
    [{ state: { state: "1", inc: "2" } }, "Cannot set the state of a Generator: its inc is 2, wanted an odd number"],
    [{ state: { state: "-1", inc: "1" } }, "Cannot set the state of a Generator: its state is -1, wanted digits of an integer below 2^128"],
    [{ state: { state: String(2n ** 128n), inc: "1" } }, "wanted digits of an integer below 2^128"],
    [{ hasUint32: 2 }, "Cannot set the state of a Generator: its hasUint32 is 2, wanted 0 or 1"],
    [{ uinteger: -1 }, "Cannot set the state of a Generator: its uinteger is -1, wanted an integer from 0 to 4294967295"],
  ])("a state that is none is refused: %j", (part, text) => {
    const stream = defaultRng(7);
    const before = stream.getState();
    expect(() => stream.setState({ ...before, ...part } as random.GeneratorJSON)).toThrow(text);
    expect(stream.getState()).toEqual(before);
  });

  test("advance goes back as far as it went", () => {
    const stream = defaultRng(3);
    const first = stream.random();
    expect(
      stream
        .advance(10n ** 30n)
        .advance(-(10n ** 30n) - 1n)
        .random(),
    ).toBe(first);
  });

  test("without a seed no two streams are alike; a sequence makes the same one twice", () => {
    expect(defaultRng().random()).not.toBe(defaultRng().random());
    const seeds = new SeedSequence();
    expect(defaultRng(seeds).random()).toBe(defaultRng(seeds.entropy).random());
  });

  test.each(golden.multivariate)(
    "multivariateNormal by $method is NumPy's, but for signs along principal axes",
    ({ method, mean, cov, values, next }) => {
      const stream = defaultRng(42);
      const drawn = stream.multivariateNormal(mean, cov, [2, 3], { method: method as "svd" });
      expect(drawn.shape).toEqual([2, 3, 3]);
      expect(stream.random()).toBe(next);
      const axes = eigh(cov).eigenvectors.data as Float64Array;
      const along = (x: ArrayLike<number>, row: number, axis: number) => {
        let sum = 0;
        for (let i = 0; i < 3; i++) sum += ((x[3 * row + i] as number) - (mean[i] as number)) * (axes[3 * i + axis] as number);
        return method === "cholesky" ? sum : Math.abs(sum);
      };
      for (let row = 0; row < 6; row++) {
        for (let axis = 0; axis < 3; axis++)
          expect(Math.abs(along(drawn.data, row, axis) - along(values, row, axis))).toBeLessThan(64 * 2 ** -52);
      }
    },
  );

  test("the variants draw the same numbers, in Wasm memory and in ordinary buffers", () => {
    const transcript = () => {
      const stream = defaultRng(2026);
      const draws = [
        stream.standardNormal(1001),
        stream.integers(0, 1000, 33),
        stream.beta([0.5, 3], 0.7, [5, 2]),
        stream.poisson(30, 7),
        stream.choice(20, 9, { replace: false }),
      ];
      return draws.map((x) => Array.from(x.data as ArrayLike<number>));
    };
    const fastest = transcript();
    configure({ variant: "simd" });
    expect(transcript()).toEqual(fastest);
    configure({ variant: "simd", heapBudget: 0 });
    expect(transcript()).toEqual(fastest);
    configure({});
  });
});
