/** gemm against the naive product: every size around a tile and a block, every way to walk through A and B, and BLAS's rules. */
import { offset, type Variant } from "@genmath/core-wasm";
import { base, engine, variants } from "@genmath/testing/engines";
import { signed, uniform } from "@genmath/testing/generators";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { matmul } from "@genmath/testing/oracles";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

/** A matrix as gemm sees it: a buffer, where element (0, 0) stands in it, and strides, all in elements. */
interface View {
  readonly data: RealArray;
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
  readonly rs: number;
  readonly cs: number;
}

interface Options {
  readonly alpha?: number;
  readonly beta?: number;
  /** C before the call, row-major; NaN where it is not given. */
  readonly c?: RealArray;
  /** Elements from row to row of C, n where it is not given. */
  readonly ldc?: number;
}

/** Every way to lay a matrix out: what the strides are, and how many elements the buffer needs. */
const layouts = {
  rows: (m, n) => ({ rs: n, cs: 1, start: 0, length: m * n }),
  columns: (m, n) => ({ rs: 1, cs: m, start: 0, length: m * n }),
  backwards: (m, n) => ({ rs: -n, cs: -1, start: Math.max(0, m * n - 1), length: m * n }),
  "columns backwards": (m, n) => ({ rs: 1, cs: -m, start: Math.max(0, m * (n - 1)), length: m * n }),
  "every other": (m, n) => ({ rs: 2 * n + 3, cs: 2, start: 1, length: m * (2 * n + 3) + 1 }),
  "one row": (_, n) => ({ rs: 0, cs: 1, start: 0, length: n }),
  "one column": (m) => ({ rs: 1, cs: 0, start: 0, length: m }),
} satisfies Record<string, (m: number, n: number) => { rs: number; cs: number; start: number; length: number }>;
type Layout = keyof typeof layouts;

const dtypes: readonly Real[] = ["float64", "float32"];
const cases = dtypes.flatMap((dtype) => variants.map((variant) => [dtype, variant] as const));

function view(dtype: Real, rows: number, columns: number, layout: Layout, seed: number, next?: () => number): View {
  const { rs, cs, start, length } = layouts[layout](rows, columns);
  const data = signed(dtype, length, seed);
  if (next) for (let i = 0; i < length; i++) data[i] = next();
  return { data, start, rows, columns, rs, cs };
}

/** The view's elements, row-major. */
function dense({ data, start, rows, columns, rs, cs }: View): RealArray {
  const out = data.slice(0, 0).constructor === Float64Array ? new Float64Array(rows * columns) : new Float32Array(rows * columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[i * columns + j] = data[start + i * rs + j * cs]!;
  return out;
}

/** alpha·A·B + beta·C by the kernel, between guards, with NaN in scratch and in what is not given of C. */
function product(variant: Variant, dtype: Real, a: View, b: View, { alpha = 1, beta = 0, c, ldc = b.columns }: Options = {}): RealArray {
  const kernels = engine(variant).kernels(base);
  const [gemm, gemmScratch] =
    dtype === "float64" ? [kernels.gemm_f64, kernels.gemmScratch_f64] : [kernels.gemm_f32, kernels.gemmScratch_f32];
  const { rows: m, columns: k } = a;
  const n = b.columns;
  const size = a.data.BYTES_PER_ELEMENT;
  return guarded(engine(variant), (buffers) => {
    const pa = offset(buffers.input(a.data), a.start * size);
    const pb = offset(buffers.input(b.data), b.start * size);
    const pc = c ? buffers.input(c) : buffers.poisoned(m * ldc * size);
    gemm(m, n, k, alpha, pa, a.rs, a.cs, pb, b.rs, b.cs, beta, pc, ldc, buffers.poisoned(gemmScratch(m, n, k)));
    return buffers.read(pc, m * ldc, dtype);
  });
}

function expectWithinBound(dtype: Real, a: View, b: View, got: RealArray, what: string): void {
  const { rows: m, columns: k } = a;
  const { c, bound } = matmul(m, b.columns, k, dense(a), dense(b));
  const units = tolerance("matmul", dtype, k);
  for (let i = 0; i < c.length; i++) {
    if (!(Math.abs(got[i]! - c[i]!) <= units * bound[i]!))
      expect.fail(`${what}: element ${i} is ${got[i]}, wanted ${c[i]} ± ${units * bound[i]!}`);
  }
}

/** Small whole numbers, whose products and sums are exact in float32. */
function wholeNumbers(seed: number): () => number {
  const next = uniform(seed);
  return () => Math.floor(9 * next()) - 4;
}

describe.each(cases)("gemm %s %s", (dtype, variant) => {
  test("every size from 0 to past two tiles is within k eps |A||B|, both operands transposed or not", () => {
    const sizes = [0, 1, 2, 3, 4, 5, 7, 8, 9, 17];
    let turn = 0;
    for (const m of sizes) {
      for (const n of sizes) {
        for (const k of [0, 1, 2, 4, 5, 16]) {
          const a = view(dtype, m, k, turn & 1 ? "columns" : "rows", turn);
          const b = view(dtype, k, n, turn & 2 ? "columns" : "rows", turn + 1);
          turn += 3;
          expectWithinBound(dtype, a, b, product(variant, dtype, a, b), `${m}×${k} by ${k}×${n}, turn ${turn}`);
        }
      }
    }
  });

  test("every pair of the sizes 0, 1, 2, 3, 7, 31, 63, where B is packed and where it is read in place", () => {
    const sizes = [0, 1, 2, 3, 7, 31, 63];
    let turn = 0;
    for (const m of sizes) {
      for (const n of sizes) {
        for (const k of sizes) {
          const a = view(dtype, m, k, "rows", turn);
          const b = view(dtype, k, n, turn % 5 === 0 ? "columns" : "rows", turn + 1);
          turn += 1;
          expectWithinBound(dtype, a, b, product(variant, dtype, a, b), `${m}×${k} by ${k}×${n}`);
        }
      }
    }
  });

  test.each([
    ["rows that no longer read B in place", 65, 17, 5],
    ["the last row of B that is near, and the next", 64, 64, 33],
    ["the same in float32", 64, 64, 65],
    ["few rows, deep and wide", 8, 100, 300],
    ["one row more", 9, 100, 300],
    ["rows", 193, 9, 5],
    ["columns", 9, 257, 9],
    ["depth", 9, 9, 257],
    ["depth of a vector product", 1, 9, 1025],
    ["depth of a product with a vector", 9, 1, 1025],
    ["many columns", 3, 2049, 3],
    ["rows and depth", 197, 5, 259],
  ])("one more than a block: %s (%i × %i, depth %i)", (_, m, n, k) => {
    for (const layout of ["rows", "columns"] as const) {
      const a = view(dtype, m, k, layout, 1);
      const b = view(dtype, k, n, layout, 2);
      expectWithinBound(dtype, a, b, product(variant, dtype, a, b), layout);
    }
  });

  test("strides of every sign, zero strides and gaps, in products of matrices and with vectors", () => {
    for (const [m, n, k] of [
      [6, 11, 7],
      [9, 1, 13],
      [1, 9, 13],
      [1, 1, 6],
    ] as const) {
      for (const left of Object.keys(layouts) as Layout[]) {
        for (const right of Object.keys(layouts) as Layout[]) {
          const a = view(dtype, m, k, left, 3);
          const b = view(dtype, k, n, right, 4);
          expectWithinBound(dtype, a, b, product(variant, dtype, a, b), `${left} by ${right}, ${m}×${k}×${n}`);
        }
      }
    }
  });

  test("exact on integers, with alpha, beta and a gap between the rows of C that stays untouched", () => {
    for (const [m, n, k] of [
      [13, 10, 9],
      [5, 3, 300],
      [7, 1, 9],
      [1, 7, 9],
    ] as const) {
      const ldc = n + 3;
      const a = view(dtype, m, k, "rows", 0, wholeNumbers(5));
      const b = view(dtype, k, n, "columns", 0, wholeNumbers(6));
      const before = view(dtype, m, ldc, "rows", 0, wholeNumbers(7)).data;
      const exact = matmul(m, n, k, dense(a), dense(b)).c;
      for (const alpha of [1, -2, 0.5]) {
        for (const beta of [0, 1, -3]) {
          const got = product(variant, dtype, a, b, { alpha, beta, c: before, ldc });
          for (let i = 0; i < m; i++) {
            for (let j = 0; j < ldc; j++) {
              const old = before[i * ldc + j]!;
              const wanted = j < n ? alpha * exact[i * n + j]! + beta * old : old;
              // Adding 0 makes −0 the 0 that it equals.
              expect(got[i * ldc + j]! + 0, `(${i}, ${j}), alpha ${alpha}, beta ${beta}`).toBe(wanted + 0);
            }
          }
        }
      }
    }
  });

  test("a product without terms is beta·C: k = 0, or alpha = 0, which reads neither A nor B", () => {
    const poison = (rows: number, columns: number) => view(dtype, rows, columns, "rows", 0, () => Number.NaN);
    const c = signed(dtype, 15, 8);
    for (const [k, alpha] of [
      [0, 1],
      [4, 0],
    ] as const) {
      const [a, b] = [poison(5, k), poison(k, 3)];
      expect([...product(variant, dtype, a, b, { alpha })]).toEqual(new Array(15).fill(0));
      expect(product(variant, dtype, a, b, { alpha, beta: 2, c })).toEqual(c.map((x) => 2 * x));
    }
  });

  test("NaN and ∞ go into their row and column and nowhere else; padding makes none and loses none", () => {
    for (const [m, n, k] of [
      [5, 9, 3],
      [9, 1, 9],
      [1, 9, 9],
    ] as const) {
      for (const special of [Number.NaN, Number.POSITIVE_INFINITY]) {
        for (const inA of [true, false]) {
          const a = view(dtype, m, k, "rows", 0, () => 1);
          const b = view(dtype, k, n, "rows", 0, () => 1);
          (inA ? a : b).data[(inA ? a : b).data.length - 1] = special;
          const got = product(variant, dtype, a, b);
          for (let i = 0; i < m; i++) {
            for (let j = 0; j < n; j++) expect(got[i * n + j]).toBe((inA ? i === m - 1 : j === n - 1) ? special : k);
          }
        }
      }
      const zero = view(dtype, m, k, "rows", 0, () => 0);
      const infinite = view(dtype, k, n, "rows", 0, () => Number.POSITIVE_INFINITY);
      expect([...product(variant, dtype, zero, infinite)].every(Number.isNaN), "0·∞ is NaN").toBe(true);
    }
  });

  test("beta = 0 does not read C, beta = 1 does", () => {
    for (const [m, n] of [
      [5, 9],
      [5, 1],
      [1, 5],
    ] as const) {
      const a = view(dtype, m, 3, "rows", 9);
      const b = view(dtype, 3, n, "rows", 10);
      const c = view(dtype, m, n, "rows", 0, () => Number.NaN).data;
      expect([...product(variant, dtype, a, b, { c })].some(Number.isNaN)).toBe(false);
      expect([...product(variant, dtype, a, b, { c, beta: 1 })].every(Number.isNaN)).toBe(true);
    }
  });
});

test.each(dtypes)("gemm %s: simd and scalar agree bit for bit where the sums run in one order", (dtype) => {
  const a = view(dtype, 21, 300, "rows", 11);
  const b = view(dtype, 300, 19, "columns", 12);
  expect(product("simd", dtype, a, b)).toEqual(product("scalar", dtype, a, b));
});
