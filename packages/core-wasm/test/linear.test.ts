/** The dense layer's kernels: gemm's product with a bias and an activation on top, at every size around a tile and a block. */
import type { Variant } from "@genmath/core-wasm";
import { engine, nn, variants } from "@genmath/testing/engines";
import { signed } from "@genmath/testing/generators";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { matmul } from "@genmath/testing/oracles";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

type Activation = "linear" | "linearRelu";
const dtypes: readonly Real[] = ["float64", "float32"];
const cases = dtypes.flatMap((dtype) =>
  variants.flatMap((variant) => (["linear", "linearRelu"] as const).map((name) => [name, dtype, variant] as const)),
);

function layer(
  variant: Variant,
  name: Activation,
  dtype: Real,
  dims: readonly [number, number, number],
  x: RealArray,
  w: RealArray,
  bias: RealArray,
) {
  const [m, n, k] = dims;
  const kernels = engine(variant).kernels(nn);
  const suffix = dtype === "float64" ? "f64" : "f32";
  return guarded(engine(variant), (buffers) => {
    const out = buffers.poisoned(m * n * x.BYTES_PER_ELEMENT);
    const scratch = buffers.poisoned(kernels[`linearScratch_${suffix}`](m, n, k));
    kernels[`${name}_${suffix}`](m, n, k, buffers.input(x), k, 1, buffers.input(w), n, 1, buffers.input(bias), out, scratch);
    return buffers.read(out, m * n, dtype);
  });
}

describe.each(cases)("%s %s %s", (name, dtype, variant) => {
  test.each([
    [1, 1, 1],
    [1, 9, 5],
    [9, 1, 5],
    [2, 7, 3],
    [5, 8, 4],
    [9, 17, 0],
    [33, 31, 33],
    [65, 19, 65],
    [193, 5, 300],
    [3, 2049, 2],
  ])("(%i, k) by (k, %i), k = %i: f(x W + b) within (k + 1) eps (|x||W| + |b|)", (m, n, k) => {
    const [x, w, bias] = [signed(dtype, m * k, 1), signed(dtype, k * n, 2), signed(dtype, n, 3)];
    const got = layer(variant, name, dtype, [m, n, k], x, w, bias);
    const { c, bound } = matmul(m, n, k, x, w);
    for (let i = 0; i < m * n; i++) {
      const added = bias[i % n] as number;
      const sum = (c[i] as number) + added;
      const wanted = name === "linearRelu" ? Math.max(0, sum) : sum;
      const allowed = tolerance("matmul", dtype, k + 1) * ((bound[i] as number) + Math.abs(added));
      if (!(Math.abs((got[i] as number) - wanted) <= allowed)) expect.fail(`element ${i} is ${got[i]}, wanted ${wanted}`);
    }
  });

  test("NaN stays, in a row of x and in the bias", () => {
    const [m, n, k] = [5, 11, 3];
    const [x, w, bias] = [signed(dtype, m * k, 1), signed(dtype, k * n, 2), signed(dtype, n, 3)];
    x[4] = Number.NaN;
    bias[10] = Number.NaN;
    const got = layer(variant, name, dtype, [m, n, k], x, w, bias);
    for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) expect(Number.isNaN(got[i * n + j])).toBe(i === 1 || j === 10);
  });
});
