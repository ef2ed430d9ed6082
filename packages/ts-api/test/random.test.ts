/** The random namespace against NumPy: the same numbers, shapes and refusals. */
import golden from "@genmath/tests/golden/random.json";
import { describe, expect, test } from "vitest";
import type { NDArray } from "../src/array/ndarray.ts";
import { array } from "../src/create/array.ts";
import * as random from "../src/random/index.ts";
import { RandomState } from "../src/random/index.ts";
import { configure } from "../src/runtime/configure.ts";
import { memory } from "../src/runtime/memory.ts";

const values = (a: NDArray) => Array.from(a.data);

describe("random", () => {
  test("seed(42), randn(5) prints NumPy's digits", () => {
    random.seed(42);
    expect(random.randn(5).toString()).toBe("[ 0.49671415 -0.1382643   0.64768854  1.52302986 -0.23415337]");
  });

  test.each(golden.streams)("a stream begins as NumPy's", ({ seed, rand, randn, exponential }) => {
    const stream = new RandomState(seed);
    expect(values(stream.rand(10))).toEqual(rand.first);
    stream.seed(seed);
    expect(values(stream.randn(2, 5))).toEqual(randn.first);
    stream.seed(seed);
    expect(values(stream.exponential(1, [5, 2]))).toEqual(exponential.first);
  });

  test("numbers by themselves are those of an array", () => {
    const [first] = golden.streams;
    const stream = new RandomState(first?.seed as number);
    expect(Array.from({ length: 10 }, () => stream.randn())).toEqual(first?.randn.first);
    stream.seed(first?.seed as number);
    expect(Array.from({ length: 10 }, () => stream.rand())).toEqual(first?.rand.first);
  });

  test("normal, uniform and exponential with parameters are NumPy's", () => {
    const stream = new RandomState(golden.parametrised.seed);
    for (const { name, parameters, values: expected } of golden.parametrised.draws) {
      const [p = 0, q] = parameters;
      const drawn = name === "normal" ? stream.normal(p, q, 7) : name === "uniform" ? stream.uniform(p, q, 7) : stream.exponential(p, 7);
      expect(values(drawn), `${name}(${parameters})`).toEqual(expected);
    }
  });

  test.each(golden.randint)("randint($low, $high) is NumPy's, int32", ({ seed, low, high, first }) => {
    const drawn = new RandomState(seed).randint(low, high, 10);
    expect(values(drawn)).toEqual(first);
    expect(drawn.dtype).toBe("int32");
    expect(new RandomState(seed).randint(low, high)).toBe(first[0]);
  });

  test("randint(high) begins at 0", () => {
    expect(values(new RandomState(3).randint(10, undefined, 20))).toEqual(values(new RandomState(3).randint(0, 10, 20)));
  });

  test.each(golden.permutation)("permutation($n) is NumPy's", ({ seed, n, first }) => {
    expect(values(new RandomState(seed).permutation(n)).slice(0, 10)).toEqual(first);
  });

  test("permutation and shuffle move rows, of views too", () => {
    const order = values(new RandomState(8).permutation(4));
    const x = array([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]).T;
    const expected = order.map((i) => [i + 1, i + 5]);
    expect(new RandomState(8).permutation(x).toArray()).toEqual(expected);
    expect(x.at(0).toArray()).toEqual([1, 5]);
    new RandomState(8).shuffle(x);
    expect(x.toArray()).toEqual(expected);
  });

  test("sizes: none, a length, a shape; empty draws leave the stream where it was", () => {
    const stream = new RandomState(1);
    expect([stream.normal(), stream.randn()] satisfies number[]).toEqual([expect.any(Number), expect.any(Number)]);
    expect((stream.randn(2, 3) satisfies NDArray<"float64", readonly [2, 3]>).shape).toEqual([2, 3]);
    expect((stream.randint(0, 9, 4) satisfies NDArray<"int32", readonly [4]>).shape).toEqual([4]);
    expect(stream.normal(0, 1, []).shape).toEqual([]);
    expect(stream.uniform(0, 1, [2, 3]).shape).toEqual([2, 3]);
    expect(stream.randn(4, 0, 2).shape).toEqual([4, 0, 2]);
    const before = stream.getState();
    stream.randn(0);
    stream.exponential(1, [3, 0]);
    expect(stream.getState()).toEqual(before);
  });

  test("functions share one stream, and each RandomState has its own", () => {
    random.seed(7);
    const shared = [random.randn(), random.rand(), random.randn()];
    const own = new RandomState(7);
    random.seed(7);
    const interleaved = [];
    for (let i = 0; i < 3; i++) interleaved.push(i === 1 ? random.rand() : random.randn(), i === 1 ? own.rand() : own.randn());
    expect(interleaved).toEqual(shared.flatMap((x) => [x, x]));
  });

  test("without a seed no two streams are alike", () => {
    expect(new RandomState().rand()).not.toBe(new RandomState().rand());
    random.seed();
    const first = random.rand();
    random.seed();
    expect(random.rand()).not.toBe(first);
  });

  test("a state survives JSON, the deviate left over included", () => {
    const stream = new RandomState(golden.state.seed);
    stream.randn(3);
    stream.randint(0, 10, 1);
    const state = JSON.parse(JSON.stringify(stream.getState()));
    expect([...state.key.slice(0, 3), ...state.key.slice(-3)]).toEqual([...golden.state.first, ...golden.state.last]);
    expect([state.position, state.gauss]).toEqual([golden.state.position, golden.state.gauss]);
    const copy = new RandomState(0);
    copy.setState(state);
    expect(values(copy.randn(700))).toEqual(values(stream.randn(700)));
    expect(copy.getState()).toEqual(stream.getState());
  });

  test("the variants draw the same numbers, in Wasm memory and in ordinary buffers", () => {
    const transcript = () => {
      const stream = new RandomState(2026);
      return [
        values(stream.randn(1001)),
        values(stream.exponential(0.3, 501)),
        values(stream.normal(3, 0.1, 77)),
        values(stream.randint(0, 1000, 33)),
      ];
    };
    const fastest = transcript();
    configure({ variant: "simd" });
    expect(transcript()).toEqual(fastest);
    const { heapBudget } = memory();
    configure({ heapBudget: 0 });
    expect(transcript()).toEqual(fastest);
    configure({ heapBudget });
  });

  test("draws leave nothing behind in Wasm memory", () => {
    const stream = new RandomState(1);
    const deck = array([
      [1, 2],
      [3, 4],
      [5, 6],
    ]).T;
    const draw = () => {
      for (let i = 0; i < 20_000; i++) stream.randn();
      for (let i = 0; i < 500; i++) stream.randn(3, 5).dispose();
      stream.shuffle(deck);
      stream.permutation(deck).dispose();
      expect(() => stream.normal(0, -1, 10)).toThrow(RangeError);
      expect(() => stream.randn(-1)).toThrow(RangeError);
    };
    draw();
    const before = memory();
    draw();
    expect(memory()).toEqual(before);
  });
});

describe("random refuses", () => {
  const stream = new RandomState(1);
  const seeds = "seeds are integers from 0 to 4294967295, or non-empty arrays of them";
  test.each([
    [() => random.seed(-1), `Cannot seed with -1: ${seeds}`],
    [() => random.seed(2 ** 32), `Cannot seed with 4294967296: ${seeds}`],
    [() => random.seed(0.5), `Cannot seed with 0.5: ${seeds}`],
    [() => random.seed(Number.NaN), `Cannot seed with NaN: ${seeds}`],
    [() => random.seed([]), `Cannot seed with an empty array: ${seeds}`],
    [() => random.seed([1, -2]), `Cannot seed with -2 at index 1: ${seeds}`],
    // @ts-expect-error: no string is a seed.
    [() => random.seed("42"), `Cannot seed with 42: ${seeds}`],
    [() => new RandomState(-1), `Cannot seed with -1: ${seeds}`],
    [() => stream.normal(0, -1), "Cannot draw normal with scale -1: wanted a finite number from 0 up"],
    [() => stream.normal(Number.NaN), "Cannot draw normal with loc NaN: wanted a finite number"],
    [() => stream.exponential(-0.5), "Cannot draw exponential with scale -0.5: wanted a finite number from 0 up"],
    [() => stream.uniform(-1e308, 1e308), "Cannot draw uniform with high − low Infinity: wanted a finite number"],
    [() => stream.randint(5, 5), "Cannot draw randint in [5, 5): wanted integers low < high from -2147483648 to 2147483648"],
    [() => stream.randint(0, 2 ** 32), "Cannot draw randint in [0, 4294967296): wanted integers low < high from -2147483648 to 2147483648"],
    [() => stream.randn(2, -3), "Cannot create an array: dimension 1 of (2, -3) is -3, wanted an integer from 0 up"],
    [() => stream.rand(1.5), "Cannot create an array: dimension 0 of (1.5,) is 1.5, wanted an integer from 0 up"],
    [() => stream.permutation(-1), "Cannot create an array: dimension 0 of (-1,) is -1, wanted an integer from 0 up"],
    [() => stream.permutation(array(3)), "Cannot permute the rows of (): a 0-d array has none, wanted rows or a count"],
    [
      () => stream.setState({ bitGenerator: "MT19937", key: [1, 2], position: 0 }),
      "Cannot set the state of a random stream: its key has 2 entries, wanted 624 integers from 0 to 4294967295",
    ],
    [
      () => stream.setState({ ...stream.getState(), key: [1, ...new Array(623).fill(0)] }),
      "Cannot set the state of a random stream: its key is zero, wanted a key that a seed led to",
    ],
    [
      () => stream.setState({ ...stream.getState(), position: 625 }),
      "Cannot set the state of a random stream: its position is 625, wanted an integer from 0 to 624",
    ],
  ])("%s", (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
