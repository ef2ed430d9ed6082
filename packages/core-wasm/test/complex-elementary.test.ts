/** Functions of complex numbers, either part against exact values; special values as NumPy has them, signs of zeros included. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import { base, engine, math, variants } from "@genmath/testing/engines";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { EPS, type Real, tolerance } from "@genmath/testing/tolerance";
import { type GoldenColumns, pointsOf, worstUlps } from "@genmath/testing/ulps";
import golden from "@genmath/tests/golden/complex-elementary.json";
import { describe, expect, test } from "vitest";

const inBase = ["exp", "log", "sqrt"] as const;
const inMath = ["expm1", "log2", "log10", "log1p", "sin", "cos", "tan", "sinh", "cosh", "tanh"] as const;
const names = [...inBase, ...inMath];
const dtypes: readonly Real[] = ["float64", "float32"];

type Name = (typeof names)[number];
type Kernel = (rows: number, cols: number, z: Ptr, zrs: number, zcs: number, out: Ptr, scratch: Ptr) => void;

function kernelOf(name: Name, variant: Variant, dtype: Real): Kernel {
  const kernels = { ...engine(variant).kernels(base), ...engine(variant).kernels(math) };
  return dtype === "float64" ? kernels[`${name}_c128`] : kernels[`${name}_c64`];
}

/** f of interleaved numbers; `step` apart, the places between filled with others. */
function apply(name: Name, variant: Variant, dtype: Real, z: RealArray, step = 1): RealArray {
  const spread = dtype === "float64" ? new Float64Array(z.length * step).fill(7) : new Float32Array(z.length * step).fill(7);
  for (const [i, part] of z.entries()) spread[2 * step * (i >> 1) + (i & 1)] = part;
  return guarded(engine(variant), (buffers) => {
    const scratch = buffers.poisoned(engine(variant).kernels(base).complexScratch());
    const out = buffers.poisoned(z.byteLength);
    kernelOf(name, variant, dtype)(1, z.length / 2, buffers.input(spread), 0, step, out, scratch);
    return buffers.read(out, z.length, dtype);
  });
}

function interleaved(re: RealArray, im: RealArray): RealArray {
  const z = re instanceof Float64Array ? new Float64Array(2 * re.length) : new Float32Array(2 * re.length);
  for (let i = 0; i < re.length; i++) z.set([re[i]!, im[i]!], 2 * i);
  return z;
}

/** Every second element from `first` on. */
function part(z: RealArray, first: 0 | 1): RealArray {
  return z.filter((_, i) => (i & 1) === first);
}

function numbers(column: string): RealArray {
  return pointsOf({ x: column, y: "", beside: "" }, "float64");
}

function bits(x: RealArray): Uint8Array {
  return new Uint8Array(x.buffer);
}

describe.each(names)("%s", (name) => {
  for (const dtype of dtypes) {
    const { re, im }: { re: GoldenColumns; im: GoldenColumns } = golden[name][dtype];
    const z = interleaved(pointsOf(re, dtype), pointsOf(im, dtype));

    test.each(variants)(`${dtype} %s: either part within its bound of the exact value`, (variant) => {
      const got = apply(name, variant, dtype, z);
      const bound = tolerance(dtype === "float64" ? "complexElementary" : "elementary", dtype) / EPS[dtype];
      for (const [first, columns] of [re, im].entries()) {
        const { ulps, at } = worstUlps(part(got, first as 0 | 1), columns, dtype);
        expect(ulps, `part ${first}, where that of z is ${at}`).toBeLessThanOrEqual(bound);
      }
    });

    test.each(variants)(`${dtype} %s: the same bits in every variant, strided or not`, (variant) => {
      const scalar = bits(apply(name, "scalar", dtype, z));
      for (const step of [1, 3]) expect(bits(apply(name, variant, dtype, z, step))).toEqual(scalar);
    });
  }

  test.each(variants)("%s: NumPy's values of special numbers", (variant) => {
    const z = numbers(golden.special.z);
    const wanted = numbers(golden.special[name]);
    const got = apply(name, variant, "float64", z);
    for (const [i, y] of wanted.entries()) {
      const at = `part ${i & 1} of ${name}(${z[i & ~1]} + ${z[i | 1]}i)`;
      // NumPy's expm1 loses an overflowing product with sin 0.
      if (name === "expm1" && z[i & ~1] === 1000 && z[i | 1] === 0) expect(got[i], at).toBe(i & 1 ? z[i] : Number.POSITIVE_INFINITY);
      else if (Number.isFinite(y) && y !== 0)
        expect(Math.abs(got[i]! - y), at).toBeLessThanOrEqual(tolerance("complexElementary", "float64") * Math.abs(y));
      else expect(got[i], at).toBe(y);
    }
  });
});

describe("power", () => {
  test.each(variants)("%s: within an ulp times 2 + |w ln z|", (variant) => {
    const [z, w, y] = [numbers(golden.power.z), numbers(golden.power.w), numbers(golden.power.y)];
    const got = power(variant, z, w);
    for (let i = 0; i < y.length; i += 2) {
      const size = Math.hypot(w[i]!, w[i + 1]!) * Math.hypot(Math.log(Math.hypot(z[i]!, z[i + 1]!)), Math.atan2(z[i + 1]!, z[i]!));
      const distance = Math.hypot(got[i]! - y[i]!, got[i + 1]! - y[i + 1]!);
      expect(distance, `${z[i]} + ${z[i + 1]}i to the ${w[i]} + ${w[i + 1]}i`).toBeLessThanOrEqual(
        tolerance("complexPower", "float64", size) * Math.hypot(y[i]!, y[i + 1]!),
      );
    }
  });

  test.each(variants)("%s: of and to 0, whole powers", (variant) => {
    const { NaN: nan } = Number;
    const cases = [
      [
        [0, 0],
        [0, 0],
        [1, 0],
      ],
      [
        [nan, 2],
        [0, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [2, 5],
        [0, 0],
      ],
      [
        [0, 0],
        [-1, 0],
        [nan, nan],
      ],
      [
        [0, 0],
        [0, 1],
        [nan, nan],
      ],
      [
        [1, 2],
        [1, 0],
        [1, 2],
      ],
      [
        [1, 2],
        [2, 0],
        [-3, 4],
      ],
      [
        [1, 2],
        [5, 0],
        [41, -38],
      ],
      [
        [0, 2],
        [-2, 0],
        [-0.25, 0],
      ],
      [
        [3, 4],
        [-1, 0],
        [0.12, -0.16],
      ],
    ] as const;
    for (const [z, w, y] of cases) {
      const got = power(variant, Float64Array.from(z), Float64Array.from(w));
      for (const i of [0, 1]) {
        if (Number.isFinite(y[i]!))
          expect(Math.abs(got[i]! - y[i]!), `${z} to the ${w}`).toBeLessThanOrEqual(2 * EPS.float64 * Math.abs(y[i]!));
        else expect(got[i], `${z} to the ${w}`).toBe(y[i]);
      }
    }
  });
});

function power(variant: Variant, z: RealArray, w: RealArray): RealArray {
  return guarded(engine(variant), (buffers) => {
    const out = buffers.poisoned(z.byteLength);
    engine(variant)
      .kernels(math)
      .power_c128(1, z.length / 2, buffers.input(z), 0, 1, buffers.input(w), 0, 1, out);
    return buffers.read(out, z.length, "float64");
  });
}
