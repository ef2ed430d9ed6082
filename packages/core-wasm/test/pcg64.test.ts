/** PCG64's kernels in guarded buffers: a stream cut anywhere is the same stream, in every variant. That it is NumPy's is tested in ts-api, where seeds are made. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import { engine, random, variants } from "@genmath/testing/engines";
import { type Guarded, guarded } from "@genmath/testing/guarded";
import { expect, test } from "vitest";

type Draw = (state: Ptr, n: number, buffers: Guarded) => number[];

/** Numbers drawn in pieces from one stream. */
function pieces(variant: Variant, counts: readonly number[], draw: Draw): number[] {
  return guarded(engine(variant), (buffers) => {
    const state = buffers.input(
      new Uint8Array(BigUint64Array.of(0x243f6a8885a308d3n, 0x13198a2e03707344n, 0xa4093822299f31d1n, 0x082efa98ec4e6c89n, 0n, 0n).buffer),
    );
    return counts.flatMap((n) => draw(state, n, buffers));
  });
}

const COUNTS = [1, 0, 2, 3, 5, 1, 1, 8, 33];
const WHOLE = [COUNTS.reduce((sum, n) => sum + n, 0)];

const parameter = (buffers: Guarded, value: number) => buffers.input(Float64Array.of(value));
const integersOf = (buffers: Guarded, at: Ptr, n: number) =>
  Array.from(new Int32Array(new Float64Array(buffers.read(at, Math.ceil(n / 2), "float64")).buffer, 0, n));

const draws = (variant: Variant): Record<string, Draw> => {
  const kernels = engine(variant).kernels(random);
  return {
    random_f64: (state, n, buffers) => {
      const out = buffers.poisoned(8 * n);
      kernels.pcg64_random_f64(state, n, out);
      return Array.from(buffers.read(out, n, "float64"));
    },
    random_f32: (state, n, buffers) => {
      const out = buffers.poisoned(4 * n);
      kernels.pcg64_random_f32(state, n, out);
      return Array.from(buffers.read(out, n, "float32"));
    },
    integers_i32: (state, n, buffers) => {
      const out = buffers.poisoned(4 * n);
      // Nearly half of the draws are rejected.
      kernels.pcg64_integers_i32(state, n, -5, 2 ** 31 + 1, out);
      return integersOf(buffers, out, n);
    },
    poisson_i32: (state, n, buffers) => {
      const out = buffers.poisoned(4 * n);
      kernels.pcg64_poisson_i32(state, n, parameter(buffers, 12.5), 0, out);
      return integersOf(buffers, out, n);
    },
    binomial_i32: (state, n, buffers) => {
      const out = buffers.poisoned(4 * n);
      const scratch = buffers.poisoned(kernels.binomialScratchBytes());
      kernels.pcg64_binomial_i32(state, n, parameter(buffers, 1000), 0, parameter(buffers, 0.3), 0, out, scratch);
      return integersOf(buffers, out, n);
    },
  };
};

test.each(Object.keys(draws("scalar")))("%s cut anywhere goes on where it stopped, the same in every variant", (name) => {
  const whole = pieces("scalar", WHOLE, draws("scalar")[name] as Draw);
  expect(new Set(whole).size).toBeGreaterThan(10);
  for (const variant of variants) expect(pieces(variant, COUNTS, draws(variant)[name] as Draw), variant).toEqual(whole);
});

test.each(variants)("sample_distinct_i32 gives different integers below the population, %s", (variant) => {
  const kernels = engine(variant).kernels(random);
  for (const [population, n] of [
    [1, 1],
    [10, 10],
    [100, 7],
    [4000, 3333],
  ] as const) {
    const sample = pieces(variant, [n], (state, size, buffers) => {
      const out = buffers.poisoned(4 * size);
      kernels.pcg64_sample_distinct_i32(state, population, size, out, buffers.poisoned(kernels.sample_distinct_i32_scratch(size)));
      return integersOf(buffers, out, size);
    });
    expect(new Set(sample).size).toBe(n);
    expect(sample.every((x) => x >= 0 && x < population)).toBe(true);
  }
});
