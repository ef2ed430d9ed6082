/** gemm of int32 in every variant: exact modulo 2^32, around the width of a stripe, for strides of every sign, between guards. */
import { offset } from "@genmath/core-wasm";
import { base, engine, variants } from "@genmath/testing/engines";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { describe, expect, test } from "vitest";

const next = uniform(5);
/** Integers whose products and sums wrap around. */
const anyInteger = () => Math.floor((2 * next() - 1) * 2 ** 31);

describe.each(variants)("gemm_i32, %s", (variant) => {
  test.each([0, 1, 2, 15, 16, 17, 33, 64])("n = %i: every sum wraps around, and gaps between rows stay", (n) => {
    for (const [m, k] of [
      [1, 1],
      [3, 5],
      [2, 0],
      [0, 4],
      [5, 33],
    ] as const) {
      for (const [rsa, csa, start] of [
        [k, 1, 0],
        [1, m, 0],
        [-k, -1, Math.max(0, m * k - 1)],
        [0, 1, 0],
        [2 * k + 1, 2, 0],
      ] as const) {
        const a = Int32Array.from({ length: m * (2 * k + 1) + k + 1 }, anyInteger);
        const [rsb, ldc] = [n + 3, n + 2];
        const b = Int32Array.from({ length: k * rsb }, anyInteger);
        const c = Int32Array.from({ length: m * ldc }, anyInteger);
        const wanted = c.slice();
        for (let i = 0; i < m; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 0;
            for (let p = 0; p < k; p++) sum = (sum + Math.imul(a[start + i * rsa + p * csa] as number, b[p * rsb + j] as number)) | 0;
            wanted[i * ldc + j] = sum;
          }
        }
        const got = guarded(engine(variant), (buffers) => {
          const [pa, pb, pc] = [buffers.input(a), buffers.input(b), buffers.input(c)];
          engine(variant)
            .kernels(base)
            .gemm_i32(m, n, k, offset(pa, 4 * start), rsa, csa, pb, rsb, pc, ldc);
          return new Int32Array(engine(variant).memory.buffer, pc, c.length).slice();
        });
        expect(got, `m ${m}, k ${k}, strides ${rsa} ${csa}`).toEqual(wanted);
      }
    }
  });
});
