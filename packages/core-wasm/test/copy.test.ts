/** copy in every variant, against plain loops, between guards. */
import { offset } from "@genmath/core-wasm";
import { base, engine, variants } from "@genmath/testing/engines";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { describe, expect, test } from "vitest";

const cases = ([8, 32, 64, 128] as const).flatMap((width) => variants.map((variant) => [width, variant] as const));

function bytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const next = uniform(seed);
  return Uint8Array.from({ length }, () => 256 * next());
}

/** The elements that a walk touches: from the lowest to the highest. */
function reach(rows: number, cols: number, rs: number, cs: number): { before: number; length: number } {
  if (rows === 0 || cols === 0) return { before: 0, length: 0 };
  const ends = [0, (rows - 1) * rs, (cols - 1) * cs, (rows - 1) * rs + (cols - 1) * cs];
  return { before: -Math.min(...ends), length: Math.max(...ends) - Math.min(...ends) + 1 };
}

describe.each(cases)("copy of %i bits, %s", (width, variant) => {
  const size = width / 8;

  test("moves (i, j) to (i, j) for strides of every sign, and nothing else", () => {
    for (const [rows, cols] of [
      [0, 3],
      [3, 0],
      [1, 1],
      [1, 7],
      [3, 8],
      [2, 9],
      [4, 33],
      [2, 100],
    ] as const) {
      for (const [rs, cs, ors, ocs] of [
        [cols, 1, cols, 1],
        [cols + 3, 1, cols + 1, 1],
        [0, 0, cols, 1],
        [1, 0, cols, 1],
        [0, 1, 2 * cols, 2],
        [2 * cols, 2, cols, 1],
        [1, rows, cols, 1],
        [-cols, -1, cols, 1],
        [cols, 1, -2 * cols, -2],
        [cols, 1, 1, rows],
      ] as const) {
        const from = reach(rows, cols, rs, cs);
        const to = reach(rows, cols, ors, ocs);
        const x = bytes(from.length * size, 1);
        const out = bytes(to.length * size, 2);
        const wanted = out.slice();
        for (let i = 0; i < rows; i++) {
          for (let j = 0; j < cols; j++) {
            const [p, q] = [(from.before + i * rs + j * cs) * size, (to.before + i * ors + j * ocs) * size];
            wanted.set(x.subarray(p, p + size), q);
          }
        }
        const got = guarded(engine(variant), (buffers) => {
          const px = offset(buffers.input(x), from.before * size);
          const p = buffers.input(out);
          engine(variant)
            .kernels(base)
            [`copy_${width}`](rows, cols, px, rs, cs, offset(p, to.before * size), ors, ocs);
          return new Uint8Array(engine(variant).memory.buffer, p, out.length).slice();
        });
        expect(got, `(${rows}, ${cols}) from ${rs}, ${cs} to ${ors}, ${ocs}`).toEqual(wanted);
      }
    }
  });
});
