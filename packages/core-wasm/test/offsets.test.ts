/** addOffsets in every variant, between guards. */
import type { Variant } from "@genmath/core-wasm";
import { base, engine, variants } from "@genmath/testing/engines";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { describe, expect, test } from "vitest";

/** Runs addOffsets on indices (rows, cols) and an `out` that counts up from 1; returns the kernel's answer and what it left. */
function addOffsets(variant: Variant, index: Int32Array<ArrayBuffer>, rows: number, cols: number, rs: number, cs: number, dim: number) {
  const before = Int32Array.from({ length: rows * cols }, (_, i) => i + 1);
  return guarded(engine(variant), (buffers) => {
    const to = buffers.input(before);
    const wrong = engine(variant).kernels(base).addOffsets_i32(rows, cols, buffers.input(index), rs, cs, dim, -3, to);
    return { wrong, out: [...new Int32Array(engine(variant).memory.buffer, to, rows * cols)] };
  });
}

describe.each(variants)("addOffsets %s", (variant) => {
  const next = uniform(4);
  const indices = (length: number, dim: number) => Int32Array.from({ length }, () => Math.floor(2 * dim * next()) - dim);

  test("adds (index mod dim)·stride; indices repeat where strides are 0", () => {
    for (const [rows, cols, rs, cs] of [
      [0, 0, 0, 1],
      [1, 1, 0, 0],
      [1, 9, 0, 1],
      [3, 5, 5, 1],
      [3, 8, 0, 1],
      [4, 7, 1, 0],
      [2, 4, 1, 2],
    ] as const) {
      const index = indices(40, 11);
      const wanted = Array.from({ length: rows * cols }, (_, at) => {
        const i = index[Math.floor(at / cols) * rs + (at % cols) * cs]!;
        return at + 1 - 3 * (i < 0 ? i + 11 : i);
      });
      expect(addOffsets(variant, index, rows, cols, rs, cs, 11)).toEqual({ wrong: -1, out: wanted });
    }
  });

  test.each([11, -12, 2 ** 31 - 1, -(2 ** 31)])("says where the first index out of range stands: %i", (bad) => {
    for (let at = 0; at < 14; at++) {
      const index = indices(14, 11)
        .fill(bad, at, at + 1)
        .fill(bad, 13);
      expect(addOffsets(variant, index, 2, 7, 7, 1, 11).wrong).toBe(at);
    }
  });

  test("no index is in range of an axis without elements", () => {
    expect(addOffsets(variant, Int32Array.of(0, -1, 0, 0, 0), 1, 5, 0, 1, 0).wrong).toBe(0);
  });
});
