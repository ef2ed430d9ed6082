/** Folds, places of extremes and running folds against the naive versions, along rows, columns and strides, in every type and variant. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import type { BaseExports } from "@genmath/core-wasm/base";
import { base, engine, variants } from "@genmath/testing/engines";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

type Scalar = "f64" | "f32" | "i32" | "u8";
type Numbers = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
const ARRAYS = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u8: Uint8Array } as const;
const REALS = { f64: "float64", f32: "float32" } as const satisfies Record<string, Real>;

/** A strided block of a buffer; strides in elements. */
interface Block {
  readonly outer: number;
  readonly n: number;
  readonly inner: number;
  readonly os: number;
  readonly ns: number;
  readonly is: number;
  readonly start: number;
  /** Elements of the buffer. */
  readonly length: number;
}

/** The layouts that kernels tell apart: rows, columns, elements apart, backwards. */
function layouts(outer: number, n: number, inner: number): Block[] {
  const size = outer * n * inner;
  const block = { outer, n, inner, start: 0, length: size };
  return [
    { ...block, os: n * inner, ns: inner, is: 1 },
    { ...block, os: n * inner, ns: 1, is: n },
    { ...block, os: 2 * n * inner, ns: 2 * inner, is: 2, length: 2 * size },
    { ...block, os: -n * inner, ns: -inner, is: -1, start: Math.max(0, size - 1) },
  ];
}

/** The elements that make result (i, j). */
function elementsOf(x: Numbers, { n, os, ns, is, start }: Block, i: number, j: number): number[] {
  return Array.from({ length: n }, (_, k) => x[start + i * os + k * ns + j * is] as number);
}

type Fold = BaseExports["squaredDeviations_f64"];

/** An array of `length` elements. */
function filled(scalar: Scalar, length: number, value: (i: number) => number): Numbers {
  const x = new ARRAYS[scalar](length);
  for (let i = 0; i < length; i++) x[i] = value(i);
  return x;
}

/** One kernel call between guards, its scratch poisoned. */
function run(variant: Variant, name: string, x: Numbers, block: Block, into: Scalar, centre?: Numbers): number[] {
  const { outer, n, inner, os, ns, is, start } = block;
  return guarded(engine(variant), (buffers) => {
    const kernels = engine(variant).kernels(base);
    const kernel = kernels[name as keyof BaseExports] as Fold;
    const Type = ARRAYS[into];
    const count = name.startsWith("cum") ? outer * n * inner : outer * inner;
    const p = buffers.input(x);
    const middle = buffers.input(centre ?? new Uint8Array(0));
    const out = buffers.poisoned(count * Type.BYTES_PER_ELEMENT);
    const scratch = buffers.poisoned(inner > 1 ? kernels.reduceScratch() : 0);
    kernel(outer, n, inner, (p + start * x.BYTES_PER_ELEMENT) as Ptr, os, ns, is, out, scratch, middle);
    return Array.from(new Type(engine(variant).memory.buffer.slice(out, out + count * Type.BYTES_PER_ELEMENT) as ArrayBuffer));
  });
}

function results(block: Block, visit: (i: number, j: number, at: number) => void): void {
  for (let i = 0; i < block.outer; i++) for (let j = 0; j < block.inner; j++) visit(i, j, i * block.inner + j);
}

/** Around a vector, a group of eight vectors, and the tile of columns. */
const SHAPES = [
  ...[0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 130].map((n) => [1, n, 1] as const),
  ...[1, 3, 7, 8, 9, 17].flatMap((n) => [2, 3, 4, 5, 16, 19].map((inner) => [2, n, inner] as const)),
  [1, 9, 1030],
  [1, 2, 2051],
] as const;

/** Σ x, exact: every value is an integer multiple of 2^-200. */
function exactSum(values: readonly number[]): bigint {
  return values.reduce((total, value) => total + BigInt(value * 2 ** 200), 0n);
}

function errorOf(found: number, exact: bigint): number {
  return Math.abs(Number(exact - BigInt(found * 2 ** 200)) * 2 ** -200);
}

const every = variants.flatMap((variant) => (["f64", "f32", "i32", "u8"] as const).map((scalar) => [scalar, variant] as const));
const floats = variants.flatMap((variant) => (["f64", "f32"] as const).map((scalar) => [scalar, variant] as const));

describe.each(floats)("%s %s", (scalar, variant) => {
  const dtype = REALS[scalar];

  test("sum stays within 4 eps Σ|x| under cancellation", () => {
    const next = uniform(7);
    for (const [outer, n, inner] of SHAPES) {
      for (const block of layouts(outer, n, inner)) {
        const x = filled(scalar, block.length, () => (next() - 0.5) * 10 ** (16 * next() - 8));
        const found = run(variant, `sum_${scalar}`, x, block, scalar);
        results(block, (i, j, at) => {
          const values = elementsOf(x, block, i, j);
          const scale = values.reduce((total, value) => total + Math.abs(value), 0);
          expect(errorOf(found[at]!, exactSum(values))).toBeLessThanOrEqual(tolerance("blockedSum", dtype) * scale);
        });
      }
    }
  });

  test("sum of a million tenths is the nearest number or its neighbour, along rows and columns", () => {
    const tenth = ARRAYS[scalar].of(0.1)[0]!;
    const x = new ARRAYS[scalar](1_000_000).fill(0.1);
    const nearest = ARRAYS[scalar].of(tenth * 1e6)[0]!;
    for (const inner of [1, 4]) {
      const n = x.length / inner;
      const [found] = run(variant, `sum_${scalar}`, x, { outer: 1, n, inner, os: 0, ns: inner, is: 1, start: 0, length: x.length }, scalar);
      expect(Math.abs(found! * inner - nearest)).toBeLessThanOrEqual(EPS[dtype] * nearest);
    }
  });

  test("squared deviations are those from the given centres", () => {
    const next = uniform(3);
    for (const [outer, n, inner] of SHAPES) {
      for (const block of layouts(outer, n, inner)) {
        const x = filled(scalar, block.length, () => next() + 1000);
        const centre = filled(scalar, outer * inner, () => next() + 1000);
        const found = run(variant, `squaredDeviations_${scalar}`, x, block, scalar, centre);
        results(block, (i, j, at) => {
          const wanted = elementsOf(x, block, i, j).reduce((total, value) => total + (value - centre[at]!) ** 2, 0);
          expect(Math.abs(found[at]! - wanted)).toBeLessThanOrEqual(2 * tolerance("blockedSum", dtype) * wanted);
        });
      }
    }
  });

  test("sums that overflow or meet infinities are what they are in NumPy", () => {
    const largest = scalar === "f64" ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127;
    for (const n of [2, 9, 40, 70]) {
      for (const block of [...layouts(1, n, 1), ...layouts(1, n, 5)]) {
        const of = (value: (i: number) => number) =>
          new Set(run(variant, `sum_${scalar}`, filled(scalar, block.length, value), block, scalar));
        expect([...of(() => largest)]).toEqual([Number.POSITIVE_INFINITY]);
        expect([...of(() => Number.NEGATIVE_INFINITY)]).toEqual([Number.NEGATIVE_INFINITY]);
        expect([...of(() => Number.NaN)]).toEqual([Number.NaN]);
      }
    }
  });

  test("max, min and their places meet NaN wherever it stands", () => {
    for (const [outer, n, inner] of [
      [1, 1, 1],
      [1, 5, 1],
      [1, 40, 1],
      [1, 67, 1],
      [2, 9, 5],
      [1, 19, 4],
    ] as const) {
      for (const block of layouts(outer, n, inner)) {
        for (let at = 0; at < n; at++) {
          const x = filled(scalar, block.length, (i) => ((i * 37) % 11) - 5);
          x[block.start + at * block.ns] = Number.NaN;
          for (const name of ["max", "min"]) {
            const found = run(variant, `${name}_${scalar}`, x, block, scalar);
            expect(found[0], `${name} of ${n}, NaN at ${at}`).toBeNaN();
            expect(found.slice(1).some(Number.isNaN)).toBe(false);
            expect(run(variant, `arg${name}_${scalar}`, x, block, "i32")[0]).toBe(at);
          }
        }
      }
    }
  });

  test("running sums overflow only where one after the other would, and keep infinities and NaN", () => {
    const largest = scalar === "f64" ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127;
    const { POSITIVE_INFINITY: inf, NaN: nan } = Number;
    for (const start of [0, 1, 2, 3, 4, 5, 6, 7]) {
      for (const [tail, wanted] of [
        [
          [-largest, largest, largest, -largest],
          [-largest, 0, largest, 0],
        ],
        [
          [largest, largest, -largest, -inf, 2],
          [largest, inf, inf, nan, nan],
        ],
        [
          [1, nan, 2, -inf],
          [1, nan, nan, nan],
        ],
      ] as const) {
        const n = 9 + tail.length;
        const x = filled(scalar, n, (i) => tail[i - start] ?? 0);
        const found = run(variant, `cumsum_${scalar}`, x, layouts(1, n, 1)[0]!, scalar);
        expect(found.slice(start, start + wanted.length), `from ${start}`).toEqual([...wanted]);
      }
    }
  });

  test("a running sum's last is the sum, and each is good to an eps", () => {
    const next = uniform(5);
    for (const [outer, n, inner] of SHAPES.filter(([, n]) => n > 0)) {
      for (const block of layouts(outer, n, inner)) {
        const x = filled(scalar, block.length, () => next() - 0.5);
        const found = run(variant, `cumsum_${scalar}`, x, block, scalar);
        results(block, (i, j) => {
          let exact = 0n;
          let scale = 0;
          for (const [k, value] of elementsOf(x, block, i, j).entries()) {
            exact += BigInt(value * 2 ** 200);
            scale += Math.abs(value);
            expect(errorOf(found[(i * n + k) * inner + j]!, exact)).toBeLessThanOrEqual(tolerance("blockedSum", dtype) * scale);
          }
        });
      }
    }
  });
});

describe.each(every)("%s %s", (scalar, variant) => {
  test("folds and places of small integers are exact", () => {
    const next = uniform(11);
    const draw = () => (scalar === "u8" ? Number(next() < 0.3) : Math.floor(40 * next()) - 20);
    for (const [outer, n, inner] of SHAPES) {
      for (const block of layouts(outer, n, inner)) {
        const x = filled(scalar, block.length, draw);
        const into = scalar === "u8" ? "i32" : scalar;
        const sums = run(variant, `sum_${scalar}`, x, block, into);
        results(block, (i, j, at) => expect(sums[at]).toBe(elementsOf(x, block, i, j).reduce((a, b) => a + b, 0)));
        // Booleans are only counted.
        if (n === 0 || scalar === "u8") continue;
        for (const [name, choose] of [
          ["max", Math.max],
          ["min", Math.min],
        ] as const) {
          const found = run(variant, `${name}_${scalar}`, x, block, scalar);
          const places = run(variant, `arg${name}_${scalar}`, x, block, "i32");
          results(block, (i, j, at) => {
            const values = elementsOf(x, block, i, j);
            expect(found[at]).toBe(choose(...values));
            expect(places[at]).toBe(values.indexOf(choose(...values)));
          });
        }
      }
    }
  });

  test("products of powers of two are exact, running ones too; int32 wraps", () => {
    if (scalar === "u8") return;
    const next = uniform(13);
    const round = scalar === "i32" ? (value: number) => value | 0 : Number;
    const multiply = scalar === "i32" ? Math.imul : (a: number, b: number) => a * b;
    for (const [outer, n, inner] of SHAPES) {
      for (const block of layouts(outer, n, inner)) {
        const x = filled(scalar, block.length, () =>
          scalar === "i32" ? 1 + Math.floor(9 * next()) : [1, -1, 2, 0.5][Math.floor(4 * next())]!,
        );
        const found = run(variant, `prod_${scalar}`, x, block, scalar);
        const running = n > 0 ? run(variant, `cumprod_${scalar}`, x, block, scalar) : [];
        results(block, (i, j, at) => {
          let product = 1;
          for (const [k, value] of elementsOf(x, block, i, j).entries()) {
            product = round(multiply(product, value));
            expect(running[(i * n + k) * inner + j]).toBe(product);
          }
          expect(found[at]).toBe(product);
        });
      }
    }
  });
});

test.each(variants)("int32 sums wrap around: %s", (variant) => {
  for (const block of [...layouts(1, 70, 1), ...layouts(2, 9, 5)]) {
    const x = new Int32Array(block.length).fill(2 ** 31 - 1);
    expect(new Set(run(variant, "sum_i32", x, block, "i32"))).toEqual(new Set([Math.imul(block.n, 2 ** 31 - 1)]));
  }
});
