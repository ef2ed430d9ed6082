/**
 * Many cases a second: an array of seeded numbers is many cases at once, each element one. A family of laws counts its cases and must reach MANY.
 */
import { uniform } from "@genmath/testing/generators";
import { array, type NDArray, type Shape, scope } from "@genmath/ts-api";
import { expect, test } from "vitest";

const MANY = 1e5;

/** Seeded draws. */
export class Draws {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = uniform(seed);
  }

  /** An integer from `low` to `high`. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.integer(0, from.length - 1)] as T;
  }

  /** Any float64 at all, one in eight of them special. */
  double(): number {
    if (this.integer(0, 7) === 0) return this.pick(SPECIAL);
    bits.setUint32(0, this.integer(0, 2 ** 32 - 1));
    bits.setUint32(4, this.integer(0, 2 ** 32 - 1));
    return bits.getFloat64(0);
  }

  /** Dimensions of at most `most` elements in all. */
  shape(ranks: readonly [number, number], most: number): number[] {
    for (;;) {
      const shape = Array.from({ length: this.integer(...ranks) }, () => this.pick(DIMENSIONS));
      if (shape.reduce((product, dim) => product * dim, 1) <= most) return shape;
    }
  }

  /** An array of the shape in a layout of chance; `value` gives its elements in row-major order. */
  array(shape: Shape, dtype: "float64" | "float32" | "int32" | "bool", value: () => number): NDArray {
    const size = shape.reduce((product, dim) => product * dim, 1);
    const made: NDArray = array(Float64Array.from({ length: size }, value), { dtype, shape });
    const all = shape.map(() => "::-1");
    return this.pick([
      () => made,
      () => made.T.copy().T,
      () =>
        made
          .slice(...all)
          .copy()
          .slice(...all),
      () => widened(made).slice("...", 1),
    ])();
  }
}

const bits = new DataView(new ArrayBuffer(8));
const SPECIAL = [
  0,
  -0,
  1,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  5e-324,
  -1e-310,
  Number.MAX_VALUE,
  0.5,
  3,
  2 ** 31,
];
/** Around the widths of vectors. */
const DIMENSIONS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 32, 33, 64, 65];

/** The array beside another in a last axis of length 2. */
function widened(a: NDArray): NDArray {
  const wide: NDArray = array(new Float64Array(2 * a.size).fill(9), { dtype: a.dtype, shape: [...a.shape, 2] });
  return wide.set(a, "...", 1);
}

/** Runs a law on seeded draws until it has seen enough cases; it says how many each run was, and asserts by itself. */
export function manyCases(name: string, law: (draws: Draws) => number): void {
  test(`${name}, ${MANY} cases`, () => {
    let cases = 0;
    for (let run = 0; cases < MANY; run++) {
      expect(run, "runs without enough cases").toBeLessThan(MANY);
      cases += scope(() => law(new Draws(1000 + run)));
    }
  });
}

/** Fails with the first element that is not the wanted one. NaN equals NaN, 0 is not −0. */
export function expectElements(found: ArrayLike<number>, wanted: ArrayLike<number>, what: () => string): void {
  if (found.length !== wanted.length) expect.fail(`${what()}: ${found.length} elements, wanted ${wanted.length}`);
  for (let i = 0; i < wanted.length; i++) {
    if (!Object.is(found[i], wanted[i])) expect.fail(`${what()}: element ${i} is ${shown(found[i])}, wanted ${shown(wanted[i])}`);
  }
}

function shown(x: number | undefined): string {
  return Object.is(x, -0) ? "-0" : String(x);
}
