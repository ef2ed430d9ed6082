/** A·Aᵀ of which half is computed, its mirror image, and rows of length 1: what pairwise similarity stands on. */
import { offset, type Variant } from "@genmath/core-wasm";
import { base, engine, linalg, variants } from "@genmath/testing/engines";
import { signed, uniform } from "@genmath/testing/generators";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { matmul } from "@genmath/testing/oracles";
import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

const dtypes: readonly Real[] = ["float64", "float32"];
const cases = dtypes.flatMap((dtype) => variants.map((variant) => [dtype, variant] as const));

/** A (n, k) at strides rs, cs; the whole of C, rows `ldc` apart. */
function squared(variant: Variant, n: number, k: number, a: RealArray, dtype: Real, rs: number, cs: number, ldc: number, c?: RealArray) {
  const kernels = engine(variant).kernels(base);
  const [product, scratch] =
    dtype === "float64" ? [kernels.symmetricProduct_f64, kernels.gemmScratch_f64] : [kernels.symmetricProduct_f32, kernels.gemmScratch_f32];
  return guarded(engine(variant), (buffers) => {
    const pc = c ? buffers.input(c) : buffers.poisoned(n * ldc * a.BYTES_PER_ELEMENT);
    const [alpha, beta] = c ? [-1, 2] : [1, 0];
    // A product of vectors, n = 1, asks gemm for less.
    const bytes = scratch(Math.max(2, n), Math.max(2, n), k);
    product(n, k, alpha, buffers.input(a), rs, cs, beta, pc, ldc, buffers.poisoned(bytes));
    return buffers.read(pc, n * ldc, dtype);
  });
}

function transposed(a: RealArray, n: number, k: number): RealArray {
  const out = a.slice();
  for (let i = 0; i < n; i++) for (let p = 0; p < k; p++) out[p * n + i] = a[i * k + p] as number;
  return out;
}

describe.each(cases)("syrk %s %s", (dtype, variant) => {
  test.each([
    [0, 3],
    [1, 5],
    [2, 1],
    [3, 4],
    [4, 7],
    [5, 2],
    [7, 9],
    [8, 8],
    [9, 3],
    [17, 31],
    [31, 5],
    [33, 7],
    [63, 3],
    [65, 257],
    [197, 5],
    [389, 3],
  ])("%i rows of %i: within k eps |A||Aᵀ|, symmetric to the last bit, of rows and of columns", (n, k) => {
    const a = signed(dtype, n * k, n + k);
    const { c, bound } = matmul(n, n, k, a, transposed(a, n, k));
    for (const [data, rs, cs] of [
      [a, k, 1],
      [transposed(a, n, k), 1, n],
    ] as const) {
      const got = squared(variant, n, k, data, dtype, rs, cs, n);
      const units = tolerance("matmul", dtype, k);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const at = i * n + j;
          if (!(Math.abs((got[at] as number) - (c[at] as number)) <= units * (bound[at] as number)))
            expect.fail(`(${i}, ${j}) is ${got[at]}, wanted ${c[at]}`);
          if (!Object.is(got[at], got[j * n + i])) expect.fail(`(${i}, ${j}) is not (${j}, ${i})`);
        }
      }
    }
  });

  test("exact on integers with alpha and beta; a gap between the rows of C stays; k = 0 is beta·C", () => {
    const next = uniform(3);
    const whole = (length: number) => signed(dtype, length, 0).map(() => Math.floor(9 * next()) - 4) as RealArray;
    const [n, k, ldc] = [13, 6, 15];
    const a = whole(n * k);
    const before = whole(n * ldc);
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) before[j * ldc + i] = before[i * ldc + j] as number;
    const exact = matmul(n, n, k, a, transposed(a, n, k)).c;
    for (const depth of [k, 0]) {
      const got = squared(variant, n, depth, a, dtype, k, 1, ldc, before);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < ldc; j++) {
          const old = before[i * ldc + j] as number;
          const wanted = j < n ? 2 * old - (depth === 0 ? 0 : (exact[i * n + j] as number)) : old;
          expect((got[i * ldc + j] as number) + 0, `(${i}, ${j}), depth ${depth}`).toBe(wanted + 0);
        }
      }
    }
  });

  test("NaN spreads along its row and column and nowhere else", () => {
    const a = signed(dtype, 9 * 5, 4);
    a[3 * 5 + 2] = Number.NaN;
    const got = squared(variant, 9, 5, a, dtype, 5, 1, 9);
    for (let i = 0; i < 9; i++) for (let j = 0; j < 9; j++) expect(Number.isNaN(got[i * 9 + j])).toBe(i === 3 || j === 3);
  });
});

describe.each(cases)("unitRows %s %s", (dtype, variant) => {
  function unit(x: RealArray, rows: number, n: number, rs = n, cs = 1, start = 0): RealArray {
    const kernels = engine(variant).kernels(linalg);
    const kernel = dtype === "float64" ? kernels.unitRows_f64 : kernels.unitRows_f32;
    return guarded(engine(variant), (buffers) => {
      const out = buffers.poisoned(rows * n * x.BYTES_PER_ELEMENT);
      kernel(rows, n, offset(buffers.input(x), start * x.BYTES_PER_ELEMENT), rs, cs, out);
      return buffers.read(out, rows * n, dtype);
    });
  }
  const largest = dtype === "float64" ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127;
  const smallest = dtype === "float64" ? Number.MIN_VALUE : 2 ** -149;

  test("divides by the length, in any layout, at any length", () => {
    for (const n of [1, 3, 4, 16, 31, 33, 130]) {
      const x = signed(dtype, 3 * n, n);
      const got = unit(x, 3, n);
      for (let i = 0; i < 3; i++) {
        const row = Float64Array.from(x.subarray(i * n, (i + 1) * n));
        const length = Math.hypot(...row);
        for (let j = 0; j < n; j++) {
          const allowed = (4 + n / 2) * EPS[dtype];
          expect(Math.abs((got[i * n + j] as number) - (row[j] as number) / length)).toBeLessThanOrEqual(allowed);
        }
      }
      expect(unit(transposed(x, 3, n), 3, n, 1, 3).every((value, i) => Math.abs(value - (got[i] as number)) <= (4 + n) * EPS[dtype])).toBe(
        true,
      );
    }
    expect(unit(signed(dtype, 4, 1), 0, 4).length).toBe(0);
  });

  test("scaled by any power of two the same; also where the length is no finite number or squares vanish", () => {
    const half = Math.SQRT1_2;
    for (const value of [largest, smallest, 1e-30, 1e30]) {
      const got = unit(signed(dtype, 2, 0).map(() => value) as RealArray, 1, 2);
      for (const entry of got) expect(Math.abs(entry - half)).toBeLessThanOrEqual(4 * EPS[dtype]);
    }
    const x = signed(dtype, 40, 9);
    const by = dtype === "float64" ? 2 ** -700 : 2 ** -90;
    expect(unit(x.map((value) => value * by) as RealArray, 1, 40)).toEqual(unit(x, 1, 40));
  });

  test("zeros stay zeros; NaN and ∞ make the row NaN and no other", () => {
    const x = signed(dtype, 24, 2);
    x.fill(0, 0, 6);
    x[7] = Number.NaN;
    x[13] = Number.NEGATIVE_INFINITY;
    const got = unit(x, 4, 6);
    expect([...got.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(got.subarray(6, 18).every(Number.isNaN)).toBe(true);
    expect(got.subarray(18).every(Number.isFinite)).toBe(true);
  });
});
