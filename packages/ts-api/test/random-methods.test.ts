/** Every method of RandomState and Generator against NumPy's: integers and uniform numbers bit by bit, what goes through a C library within 2 ulp of its. */
import golden from "@genmath/tests/golden/random-methods.json";
import { describe, expect, test } from "vitest";
import type { NDArray } from "../src/array/ndarray.ts";
import * as random from "../src/random/index.ts";
import { defaultRng, type Entropy, type Generator, RandomState } from "../src/random/index.ts";

const values = (a: NDArray): number[] => Array.from(a.data as ArrayLike<number>);

const SEEDS = golden.seeds as Record<string, string | string[]>;

function entropyOf(label: string): Entropy {
  const seed = SEEDS[label] as string | string[];
  return typeof seed === "string" ? (seed.length > 15 ? BigInt(seed) : Number(seed)) : seed.map(Number);
}

const generatorOf = (label: string) => defaultRng(entropyOf(label));
const stateOf = (label: string) => new RandomState(label === "40 digits" ? golden.words : (entropyOf(label) as number | number[]));

/** A method by NumPy's name. */
function call(stream: RandomState | Generator, name: string, parameters: readonly unknown[]): NDArray {
  const camel = name.replace(/_(.)/, (_, letter: string) => letter.toUpperCase());
  const method = Reflect.get(stream, camel) as (...given: unknown[]) => NDArray;
  return method.apply(stream, [...parameters]);
}

/** SHA-256 of the values as float64, hexadecimal. */
async function digest(numbers: ArrayLike<number>, rounded: boolean): Promise<string> {
  const hash = await crypto.subtle.digest(
    "SHA-256",
    Float64Array.from(numbers, (x) => (rounded ? Math.fround(x) : x)),
  );
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const EPSILON = 2 ** -52;
/** Beyond it a normal deviate goes through a logarithm. */
const LAST_LAYER = 3.654152885361009;

describe.each([
  { kind: "RandomState", make: stateOf, draws: golden.legacy },
  { kind: "Generator", make: generatorOf, draws: golden.modern },
])("$kind", ({ make, draws }) => {
  test.each(draws)("$name($arguments) after seed $seed is NumPy's for a hundred thousand numbers", async (draw) => {
    const drawn = values(call(make(draw.seed), draw.name, [...draw.arguments, golden.long]));
    for (const [i, wanted] of draw.first.entries()) {
      expect(Math.abs((drawn[i] as number) - wanted)).toBeLessThanOrEqual(draw.rounded ? 2 * EPSILON * Math.abs(wanted) : 0);
    }
    expect(await digest(drawn.slice(0, 1000), draw.rounded)).toBe(draw.sha1000);
    expect(await digest(drawn, draw.rounded)).toBe(draw.sha);
  });
});

test.each(golden.narrow)("Generator.$name in float32 after seed $seed is NumPy's", async ({ seed, name, first, tail, sha }) => {
  const drawn = call(generatorOf(seed), name, [golden.long + 1, { dtype: "float32" }]);
  expect(drawn.dtype).toBe("float32");
  const numbers = values(drawn).slice(0, golden.long);
  expect(numbers.slice(0, first.length)).toEqual(first);
  expect(
    await digest(
      numbers.filter((x) => Math.abs(x) <= LAST_LAYER),
      false,
    ),
  ).toBe(sha);
  for (const [i, x] of numbers.filter((x) => Math.abs(x) > LAST_LAYER).entries()) {
    expect(Math.abs(x - (tail[i] as number))).toBeLessThanOrEqual(2 * 2 ** -23 * Math.abs(x));
  }
});

describe.each([
  { kind: "RandomState", make: stateOf, streams: golden.orders.legacy },
  { kind: "Generator", make: generatorOf, streams: golden.orders.modern },
])("orders and choices of $kind", ({ make, streams }) => {
  test.each(streams)("after seed $seed are NumPy's", ({ seed, steps }) => {
    const stream = make(seed);
    for (const { name, arguments: given, last } of steps)
      expect(values(call(stream, name, given)).slice(-12), `${name} ${given}`).toEqual(last);
  });
});

describe.each([
  { kind: "RandomState", make: () => new RandomState(2026), draws: golden.broadcast.legacy },
  { kind: "Generator", make: () => defaultRng(2026), draws: golden.broadcast.modern },
])("parameters of $kind that are arrays", ({ make, draws }) => {
  test("broadcast as NumPy's", () => {
    const stream = make();
    for (const { name, arguments: given, size, values: wanted } of draws) {
      const drawn = call(stream, name, [...given, ...(size ? [size] : [])]);
      const flat = (wanted as unknown[]).flat() as number[];
      for (const [i, value] of values(drawn).entries()) {
        expect(Math.abs(value - (flat[i] as number)), `${name} ${given}`).toBeLessThanOrEqual(2 * EPSILON * Math.abs(flat[i] as number));
      }
      expect(drawn.size).toBe(flat.length);
    }
  });
});

test.each(golden.states)("states after seed $seed: seeding, spawn, jumps and steps are NumPy's", (wanted) => {
  const text = ({ state, hasUint32, uinteger }: random.GeneratorJSON) => ({ state, hasUint32, uinteger });
  const rng = generatorOf(wanted.seed);
  rng.integers(0, 10, 3);
  expect(text(rng.getState())).toEqual(wanted.before);
  expect(text(rng.jumped().getState())).toEqual(wanted.jumped);
  expect(text(rng.jumped(3).getState())).toEqual(wanted.thrice);
  expect(rng.spawn(2).map((child) => text(child.getState()))).toEqual(wanted.children);
  const [child] = rng.spawn(1);
  expect(child?.spawn(1).map((grandchild) => text(grandchild.getState()))).toEqual([wanted.grandchild]);
  expect(text(rng.advance(2n ** 70n + 12345n).getState())).toEqual(wanted.advanced);
  expect(new random.SeedSequence(entropyOf(wanted.seed)).generateState(10)).toEqual(wanted.words);
});
