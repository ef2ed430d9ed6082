/** Powers and ln(e^a + e^b) against exact values; special values as NumPy has them; integers against repeated multiplication. */
import { engine, math, variants } from "@genmath/testing/engines";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import { pointsOf, worstUlps } from "@genmath/testing/ulps";
import golden from "@genmath/tests/golden/power.json";
import { describe, expect, test } from "vitest";

const dtypes: readonly Real[] = ["float64", "float32"];

type Name = "power" | "logaddexp";

/** f of x and y, element by element; y's one element is repeated where it has no more. */
function apply(name: Name, variant: (typeof variants)[number], dtype: Real, x: RealArray, y: RealArray): RealArray {
  return guarded(engine(variant), (buffers) => {
    const kernels = engine(variant).kernels(math);
    const kernel = dtype === "float64" ? kernels[`${name}_f64`] : kernels[`${name}_f32`];
    const out = buffers.poisoned(x.byteLength);
    kernel(1, x.length, buffers.input(x), 0, 1, buffers.input(y), 0, y.length === 1 ? 0 : 1, out);
    return buffers.read(out, x.length, dtype);
  });
}

function pairsOf(name: Name, dtype: Real): readonly [RealArray, RealArray] {
  const columns = golden[name][dtype];
  return [pointsOf(columns, dtype), pointsOf({ ...columns, x: columns.second }, dtype)];
}

function bits(x: RealArray): Uint8Array {
  return new Uint8Array(x.buffer);
}

describe.each(dtypes)("power %s", (dtype) => {
  const [x, y] = pairsOf("power", dtype);

  test.each(variants)("%s: within 1 ulp of the exact value", (variant) => {
    const { ulps, at } = worstUlps(apply("power", variant, dtype, x, y), golden.power[dtype], dtype);
    expect(ulps, `at x = ${at}`).toBeLessThanOrEqual(tolerance("elementary", dtype) / EPS[dtype]);
  });

  test.each(variants)("%s: NumPy's values of every pair of special numbers", (variant) => {
    const { values: column, powers } = golden.special[dtype];
    const values = pointsOf({ x: column, y: "", beside: "" }, dtype);
    const expected = pointsOf({ x: powers, y: "", beside: "" }, dtype);
    for (const [i, base] of values.entries()) {
      const row = apply(
        "power",
        variant,
        dtype,
        values.map(() => base),
        values,
      );
      for (const [j, exponent] of values.entries()) {
        const wanted = expected[i * values.length + j]!;
        // Powers of 1.5, 3 and the like are rounded; infinities, zeros, signs and NaN are not.
        const slack = Number.isFinite(wanted) ? tolerance("elementaryBeside", dtype) * Math.abs(wanted) : 0;
        if (slack > 0) expect(Math.abs(row[j]! - wanted), `${base}^${exponent}`).toBeLessThanOrEqual(slack);
        else expect(row[j], `${base}^${exponent}`).toBe(wanted);
      }
    }
  });

  test.each(variants)("%s: whole powers that are numbers of the type are exact", (variant) => {
    const [top, most] = dtype === "float64" ? [40, 2 ** 53] : [40, 2 ** 24];
    for (let base = -top; base <= top; base++) {
      for (let exponent = 0, exact = 1; Math.abs(exact) <= most && exponent < 12; exponent++, exact *= base) {
        const Type = dtype === "float64" ? Float64Array : Float32Array;
        expect(apply("power", variant, dtype, Type.of(base), Type.of(exponent))[0]).toBe(exact);
      }
    }
  });

  test.each(variants)("%s: the same bits at every position and length", (variant) => {
    const whole = apply("power", variant, dtype, x, y);
    for (let length = 0; length <= 9; length++) {
      const [start, end] = [length * 31, length * 32];
      expect(bits(apply("power", variant, dtype, x.slice(start, end), y.slice(start, end)))).toEqual(bits(whole.slice(start, end)));
    }
  });
});

describe.each(dtypes)("logaddexp %s", (dtype) => {
  const [a, b] = pairsOf("logaddexp", dtype);

  test.each(variants)("%s: error against the larger argument", (variant) => {
    const got = apply("logaddexp", variant, dtype, a, b);
    const exact = pointsOf({ ...golden.logaddexp[dtype], x: golden.logaddexp[dtype].y }, dtype);
    for (let i = 0; i < a.length; i++) {
      const scale = Math.max(1, Math.abs(a[i]!), Math.abs(b[i]!));
      expect(Math.abs(got[i]! - exact[i]!) / scale, `of ${a[i]}, ${b[i]}`).toBeLessThanOrEqual(tolerance("logaddexp", dtype));
    }
  });

  test.each(variants)("%s: special values", (variant) => {
    const INF = Number.POSITIVE_INFINITY;
    const table = [
      [-INF, 1, 1],
      [-INF, -INF, -INF],
      [INF, INF, INF],
      [INF, -INF, INF],
      [INF, 1, INF],
      [Number.NaN, 1, Number.NaN],
      [-INF, Number.NaN, Number.NaN],
      [1000, 1000, Math.fround(1000 + Math.LN2)],
      [-1e30, 0, 0],
    ] as const;
    const Type = dtype === "float64" ? Float64Array : Float32Array;
    for (const [p, q, wanted] of table) {
      for (const [first, second] of [[p, q] as const, [q, p] as const]) {
        const got = Math.fround(apply("logaddexp", variant, dtype, Type.of(first), Type.of(second))[0]!);
        expect(got, `of ${first}, ${second}`).toBe(Math.fround(wanted));
      }
    }
  });
});

test.each([...dtypes])("scalar and simd agree bit for bit, %s", (dtype) => {
  for (const name of ["power", "logaddexp"] as const) {
    const [x, y] = pairsOf(name, dtype);
    expect(bits(apply(name, "simd", dtype, x, y))).toEqual(bits(apply(name, "scalar", dtype, x, y)));
  }
});

test.each(variants)("power int32 %s: repeated multiplication, wrapping around", (variant) => {
  const bases = [-(2 ** 31), -46341, -7, -3, -2, -1, 0, 1, 2, 3, 10, 46341, 2 ** 31 - 1];
  for (let exponent = 0; exponent < 40; exponent++) {
    const wanted = bases.map((base) => {
      let power = 1;
      for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
      return power;
    });
    const got = guarded(engine(variant), (buffers) => {
      const out = buffers.poisoned(4 * bases.length);
      const x = buffers.input(Int32Array.from(bases));
      engine(variant)
        .kernels(math)
        .power_i32(1, bases.length, x, 0, 1, buffers.input(Int32Array.of(exponent)), 0, 0, out);
      return new Int32Array(engine(variant).memory.buffer.slice(out, out + 4 * bases.length) as ArrayBuffer);
    });
    expect([...got]).toEqual(wanted);
  }
});
