/** sin, cos, tan and their inverses against exact values, the numbers nearest to multiples of π/2 among them; special values as IEEE 754 and NumPy have them. */
import type { Variant } from "@genmath/core-wasm";
import { describeElementary, dtypes, type UnaryKernels } from "@genmath/testing/elementary";
import { engine, math, variants } from "@genmath/testing/engines";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import { pointsOf, worstUlps } from "@genmath/testing/ulps";
import golden from "@genmath/tests/golden/trigonometric.json";
import { describe, expect, test } from "vitest";

type Name = "sin" | "cos" | "tan" | "asin" | "acos" | "atan";
type Special = readonly (readonly [number, number])[];

const kernelsOf =
  (name: Name): UnaryKernels =>
  (variant, dtype) => {
    const kernels = engine(variant).kernels(math);
    return dtype === "float64" ? kernels[`${name}_f64`] : kernels[`${name}_f32`];
  };

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;

const undefinedAt = (points: readonly number[]): Special => points.map((x) => [x, nan] as const);
/** An odd function of these, which it keeps. */
const kept = (points: readonly number[]): Special => points.flatMap((x) => [[x, x] as const, [-x, -x] as const]);
const everyType = (special: Special): Readonly<Record<Real, Special>> => ({
  float64: [...special, ...kept([5e-324, 2.5e-310])],
  float32: [...special, ...kept([1.401298464324817e-45, 1e-40].map(Math.fround))],
});

const beyondOne = undefinedAt([nan, inf, -inf, 1.0000001192092896, -1.5, 2, 1e30]);

describe("sin", () => describeElementary("sin", kernelsOf("sin"), golden.sin, everyType([...undefinedAt([nan, inf, -inf]), ...kept([0])])));

describe("cos", () => {
  const special = [...undefinedAt([nan, inf, -inf]), [0, 1], [-0, 1], [1e-30, 1]] as const;
  describeElementary("cos", kernelsOf("cos"), golden.cos, { float64: [...special, [5e-324, 1]], float32: [...special, [1e-45, 1]] });
});

describe("tan", () => describeElementary("tan", kernelsOf("tan"), golden.tan, everyType([...undefinedAt([nan, inf, -inf]), ...kept([0])])));

describe("asin", () => describeElementary("asin", kernelsOf("asin"), golden.asin, everyType([...beyondOne, ...kept([0])])));

describe("acos", () => {
  const special = [...beyondOne, [1, 0]] as const;
  describeElementary("acos", kernelsOf("acos"), golden.acos, {
    float64: [...special, [-1, Math.PI], [0, Math.PI / 2], [-0, Math.PI / 2]],
    float32: [...special, [-1, Math.fround(Math.PI)], [0, Math.fround(Math.PI / 2)], [-0, Math.fround(Math.PI / 2)]],
  });
});

describe("atan", () => {
  const limits = (round: (x: number) => number): Special => [
    [inf, round(Math.PI / 2)],
    [-inf, round(-Math.PI / 2)],
    [1e30, round(Math.PI / 2)],
  ];
  const { float64, float32 } = everyType([[nan, nan], ...kept([0])]);
  describeElementary("atan", kernelsOf("atan"), golden.atan, {
    float64: [...float64, ...limits(Number)],
    float32: [...float32, ...limits(Math.fround)],
  });
});

describe.each(dtypes)("atan2 %s", (dtype) => {
  const y = pointsOf(golden.atan2[dtype], dtype);
  const x = column(golden.atan2[dtype].second, dtype);

  test.each(variants)("%s: within 1 ulp of the exact value", (variant) => {
    const { ulps, at } = worstUlps(atan2(variant, dtype, y, x), golden.atan2[dtype], dtype);
    expect(ulps, `at y = ${at}`).toBeLessThanOrEqual(tolerance("elementary", dtype) / EPS[dtype]);
  });

  test("scalar and simd agree bit for bit", () => {
    expect(new Uint8Array(atan2("simd", dtype, y, x).buffer)).toEqual(new Uint8Array(atan2("scalar", dtype, y, x).buffer));
  });

  test.each(variants)("%s: NumPy's values of every pair of special numbers", (variant) => {
    const values = column(golden.special[dtype].values, dtype);
    const wanted = column(golden.special[dtype].atan2, dtype);
    for (const [i, above] of values.entries()) {
      const row = atan2(
        variant,
        dtype,
        values.map(() => above),
        values,
      );
      for (const [j, beside] of values.entries()) {
        const y = wanted[i * values.length + j]!;
        // Angles are rounded, NumPy's too; zeros with their signs and NaN are not.
        if (Number.isFinite(y) && y !== 0)
          expect(Math.abs(row[j]! - y), `${above}, ${beside}`).toBeLessThanOrEqual(EPS[dtype] * Math.abs(y));
        else expect(row[j], `${above}, ${beside}`).toBe(y);
      }
    }
  });
});

function column(base64: string, dtype: Real): RealArray {
  return pointsOf({ x: base64, y: "", beside: "" }, dtype);
}

function atan2(variant: Variant, dtype: Real, y: RealArray, x: RealArray): RealArray {
  return guarded(engine(variant), (buffers) => {
    const kernels = engine(variant).kernels(math);
    const out = buffers.poisoned(y.byteLength);
    (dtype === "float64" ? kernels.atan2_f64 : kernels.atan2_f32)(1, y.length, buffers.input(y), 0, 1, buffers.input(x), 0, 1, out);
    return buffers.read(out, y.length, dtype);
  });
}
