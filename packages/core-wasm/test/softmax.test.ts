/** softmax of rows against the definition in float64, long sums compensated; special values as SciPy has them. */
import type { Variant } from "@genmath/core-wasm";
import { engine, nn, variants } from "@genmath/testing/engines";
import { fill, signed, uniform } from "@genmath/testing/generators";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

const dtypes: readonly Real[] = ["float64", "float32"];
const cases = dtypes.flatMap((dtype) => variants.map((variant) => [dtype, variant] as const));

interface Options {
  readonly factor?: number;
  readonly ldx?: number;
  readonly ldo?: number;
  readonly inPlace?: boolean;
}

function softmax(variant: Variant, dtype: Real, rows: number, n: number, x: RealArray, options: Options = {}): RealArray {
  const { factor = 1, ldx = n, inPlace = false, ldo = inPlace ? ldx : n } = options;
  const kernels = engine(variant).kernels(nn);
  const kernel = dtype === "float64" ? kernels.softmax_f64 : kernels.softmax_f32;
  return guarded(engine(variant), (buffers) => {
    const from = buffers.input(x);
    const out = inPlace ? from : buffers.poisoned(rows * ldo * x.BYTES_PER_ELEMENT);
    kernel(rows, n, from, ldx, out, ldo, factor);
    return buffers.read(out, rows * ldo, dtype);
  });
}

/** Σ x with the rounding errors carried along. */
function sum(x: RealArray): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** One finite row against the definition. The oracle's own Math.exp is good to 2 ulp of float64. */
function expectSoftmax(dtype: Real, x: RealArray, got: RealArray, factor = 1): void {
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) max = Math.max(max, x[i]!);
  const terms = Float64Array.from(x, (value) => Math.exp(factor * (value - max)));
  const total = sum(terms);
  const smallest = dtype === "float64" ? 2 ** -1074 : 2 ** -149;
  for (let i = 0; i < x.length; i++) {
    const wanted = terms[i]! / total;
    const bound = tolerance("softmax", dtype, factor * (max - x[i]!)) * wanted + smallest;
    if (!(Math.abs(got[i]! - wanted) <= bound)) expect.fail(`element ${i} is ${got[i]}, wanted ${wanted} ± ${bound}`);
  }
  expect(Math.abs(sum(got) - 1)).toBeLessThanOrEqual(tolerance("softmaxRow", dtype, x.length));
}

describe.each(cases)("softmax %s %s", (dtype, variant) => {
  test("rows of every length from 1 to past four vectors", () => {
    for (let n = 1; n <= 35; n++) {
      const x = signed(dtype, 3 * n, n).map((value) => 30 * value);
      const got = softmax(variant, dtype, 3, n, x);
      for (let i = 0; i < 3; i++) expectSoftmax(dtype, x.subarray(i * n, (i + 1) * n), got.subarray(i * n, (i + 1) * n));
    }
  });

  test("no rows and rows of nothing", () => {
    expect(
      softmax(
        variant,
        dtype,
        0,
        5,
        fill(dtype, 0, () => 0),
      ),
    ).toHaveLength(0);
    expect(
      softmax(
        variant,
        dtype,
        3,
        0,
        fill(dtype, 0, () => 0),
      ),
    ).toHaveLength(0);
  });

  test("rows far apart: gaps are neither read nor written; in place as well", () => {
    const x = signed(dtype, 4 * 13, 1);
    for (let i = 0; i < 4; i++) x.fill(Number.NaN, 13 * i + 9, 13 * i + 13);
    for (const inPlace of [false, true]) {
      const got = softmax(variant, dtype, 4, 9, x, { ldx: 13, ldo: 13, inPlace });
      for (let i = 0; i < 4; i++) {
        expectSoftmax(dtype, x.subarray(13 * i, 13 * i + 9), got.subarray(13 * i, 13 * i + 9));
        expect([...got.subarray(13 * i + 9, 13 * i + 13)].every(Number.isNaN)).toBe(true);
      }
    }
  });

  test("factors from 0.001 to 1000 of arguments as large as the type", () => {
    const huge = dtype === "float64" ? 1e308 : 1e38;
    for (const factor of [1e-3, 1, 1e3]) {
      const x = signed(dtype, 21, 2);
      expectSoftmax(dtype, x, softmax(variant, dtype, 1, 21, x, { factor }), factor);
      const extreme = fill(dtype, 5, () => -huge);
      extreme[3] = huge;
      expect([...softmax(variant, dtype, 1, 5, extreme, { factor })]).toEqual([0, 0, 0, 1, 0]);
    }
  });

  test("a long row sums to 1: random terms, and equal ones that a running sum would round alike", () => {
    const n = 1_000_000;
    const next = uniform(3);
    const random = fill(dtype, n, () => 4 * next());
    const alike = fill(dtype, n, () => -2.3);
    alike[n - 1] = 0;
    for (const x of [random.subarray(0, n / 10), alike]) expectSoftmax(dtype, x, softmax(variant, dtype, 1, x.length, x));
  });

  test.each([1, 3, 4, 5, 33])("special values in a row of %i", (n) => {
    const ones = () => fill(dtype, n, () => 1);
    const all = (x: RealArray) => [...softmax(variant, dtype, 1, n, x)];
    const nothing = ones().fill(Number.NEGATIVE_INFINITY);
    expect(all(nothing)).toEqual(new Array(n).fill(Number.NaN));
    for (let at = 0; at < n; at++) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const x = ones();
        x[at] = value;
        expect(all(x), `${value} at ${at}`).toEqual(new Array(n).fill(Number.NaN));
      }
      const single = nothing.slice();
      single[at] = 7;
      expect(all(single)).toEqual([...nothing.keys()].map((i) => (i === at ? 1 : 0)));
    }
    const x = ones();
    if (n > 1) x[0] = Number.NEGATIVE_INFINITY;
    const share = 1 / Math.max(1, n - 1);
    const got = all(x);
    for (const [i, y] of got.entries()) {
      const wanted = i === 0 && n > 1 ? 0 : share;
      expect(Math.abs(y - wanted)).toBeLessThanOrEqual(EPS[dtype] * wanted);
    }
  });
});
