/** The complex product against the naive one: sizes around a tile and a block, strides, the special values of the definition. */
import { offset, type Variant } from "@genmath/core-wasm";
import { base, engine, variants } from "@genmath/testing/engines";
import { signed, uniform } from "@genmath/testing/generators";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { matmul } from "@genmath/testing/oracles";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

/** A complex matrix in a buffer: where element (0, 0) stands and strides, in scalars. */
interface View {
  readonly data: RealArray;
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
  readonly rs: number;
  readonly cs: number;
}

const layouts = {
  rows: (m, n) => ({ rs: 2 * n, cs: 2, start: 0, length: 2 * m * n }),
  columns: (m, n) => ({ rs: 2, cs: 2 * m, start: 0, length: 2 * m * n }),
  backwards: (m, n) => ({ rs: -2 * n, cs: -2, start: Math.max(0, 2 * m * n - 2), length: 2 * m * n }),
  "every other": (m, n) => ({ rs: 4 * n + 6, cs: 4, start: 2, length: m * (4 * n + 6) + 2 }),
  "one row": (_, n) => ({ rs: 0, cs: 2, start: 0, length: 2 * n }),
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

/** The real or imaginary parts, row-major. */
function part({ data, start, rows, columns, rs, cs }: View, component: 0 | 1): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: rows * columns }, (_, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    return data[start + i * rs + j * cs + component] as number;
  });
}

function product(variant: Variant, dtype: Real, a: View, b: View, alpha = 1, beta = 0, c?: RealArray): RealArray {
  const kernels = engine(variant).kernels(base);
  const [gemm, scratch] = dtype === "float64" ? [kernels.gemm_c128, kernels.gemmScratch_c128] : [kernels.gemm_c64, kernels.gemmScratch_c64];
  const [m, n, k] = [a.rows, b.columns, a.columns];
  const size = a.data.BYTES_PER_ELEMENT;
  return guarded(engine(variant), (buffers) => {
    const pa = offset(buffers.input(a.data), a.start * size);
    const pb = offset(buffers.input(b.data), b.start * size);
    const pc = c ? buffers.input(c) : buffers.poisoned(2 * m * n * size);
    gemm(m, n, k, alpha, pa, a.rs, a.cs, pb, b.rs, b.cs, beta, pc, 2 * n, buffers.poisoned(scratch(m, n, k)));
    return buffers.read(pc, 2 * m * n, dtype);
  });
}

/** Re C = Re A Re B − Im A Im B, Im C = Re A Im B + Im A Re B: 2k terms each, and the sum of their moduli. */
function naive(a: View, b: View): { c: Float64Array; bound: Float64Array } {
  const [m, n, k] = [a.rows, b.columns, a.columns];
  const terms = (p: 0 | 1, q: 0 | 1) => matmul(m, n, k, part(a, p), part(b, q));
  const [rr, ii, ri, ir] = [terms(0, 0), terms(1, 1), terms(0, 1), terms(1, 0)];
  const join = (re: (i: number) => number, im: (i: number) => number) =>
    Float64Array.from({ length: 2 * m * n }, (_, at) => (at % 2 === 0 ? re(at >> 1) : im(at >> 1)));
  return {
    c: join(
      (i) => (rr.c[i] as number) - (ii.c[i] as number),
      (i) => (ri.c[i] as number) + (ir.c[i] as number),
    ),
    bound: join(
      (i) => (rr.bound[i] as number) + (ii.bound[i] as number),
      (i) => (ri.bound[i] as number) + (ir.bound[i] as number),
    ),
  };
}

function expectWithinBound(dtype: Real, a: View, b: View, got: RealArray, what: string): void {
  const { c, bound } = naive(a, b);
  const units = tolerance("matmul", dtype, 2 * a.columns);
  for (let i = 0; i < c.length; i++) {
    if (!(Math.abs((got[i] as number) - (c[i] as number)) <= units * (bound[i] as number)))
      expect.fail(`${what}: scalar ${i} is ${got[i]}, wanted ${c[i]}`);
  }
}

describe.each(cases)("complex gemm %s %s", (dtype, variant) => {
  test("every size around a tile is within 2k eps |A||B|, operands transposed or not", () => {
    let turn = 0;
    for (const m of [0, 1, 2, 3, 4, 5, 9]) {
      for (const n of [0, 1, 2, 3, 4, 5, 7, 9]) {
        for (const k of [0, 1, 2, 3, 17]) {
          const a = view(dtype, m, k, turn & 1 ? "columns" : "rows", turn);
          const b = view(dtype, k, n, turn & 2 ? "columns" : "rows", turn + 1);
          turn += 3;
          expectWithinBound(dtype, a, b, product(variant, dtype, a, b), `${m}×${k} by ${k}×${n}, turn ${turn}`);
        }
      }
    }
  });

  test.each([
    ["rows", 193, 5, 3],
    ["depth", 5, 5, 130],
    ["columns", 2, 1027, 2],
  ])("one more than a block: %s (%i × %i, depth %i)", (_, m, n, k) => {
    for (const layout of ["rows", "columns"] as const) {
      const [a, b] = [view(dtype, m, k, layout, 1), view(dtype, k, n, layout, 2)];
      expectWithinBound(dtype, a, b, product(variant, dtype, a, b), layout);
    }
  });

  test("strides of every sign, zero and gaps", () => {
    for (const left of Object.keys(layouts) as Layout[]) {
      for (const right of Object.keys(layouts) as Layout[]) {
        const [a, b] = [view(dtype, 6, 7, left, 3), view(dtype, 7, 5, right, 4)];
        expectWithinBound(dtype, a, b, product(variant, dtype, a, b), `${left} by ${right}`);
      }
    }
  });

  test("exact on integers, with alpha and beta; k = 0 leaves beta·C", () => {
    const next = uniform(5);
    const whole = () => Math.floor(9 * next()) - 4;
    const [a, b] = [view(dtype, 7, 9, "rows", 0, whole), view(dtype, 9, 6, "columns", 0, whole)];
    const before = view(dtype, 7, 6, "rows", 0, whole).data;
    const exact = naive(a, b).c;
    const got = product(variant, dtype, a, b, -2, 3, before);
    expect([...got].map((x) => x + 0)).toEqual([...exact].map((x, i) => -2 * x + 3 * (before[i] as number) + 0));
    const none = product(variant, dtype, view(dtype, 7, 0, "rows", 0), view(dtype, 0, 6, "rows", 0), 1, 2, before);
    expect(none).toEqual(before.map((x) => 2 * x));
  });

  test("NaN and ∞ as in the definition, in their row or column and nowhere else", () => {
    for (const special of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const [a, b] = [view(dtype, 5, 3, "rows", 7), view(dtype, 3, 6, "rows", 8)];
      a.data[a.data.length - 1] = special;
      const got = product(variant, dtype, a, b);
      const wanted = naive(a, b).c;
      for (const [i, value] of got.entries()) {
        const truth = wanted[i] as number;
        if (Number.isFinite(truth)) expect(Number.isFinite(value)).toBe(true);
        else expect(value).toBe(truth);
      }
    }
  });
});
