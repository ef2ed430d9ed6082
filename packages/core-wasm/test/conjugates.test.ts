import { engine, fft, variants } from "@genmath/testing/engines";
import { signed } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import type { Real } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

describe.each(variants)("conjugates, %s", (variant) => {
  test.each(["float64", "float32"] as const satisfies readonly Real[])(
    "moves every number, with its imaginary part negated: %s",
    (dtype) => {
      const wasm = engine(variant);
      const kernel = dtype === "float64" ? wasm.kernels(fft).conjugates_f64 : wasm.kernels(fft).conjugates_f32;
      const bytes = dtype === "float64" ? 16 : 8;
      for (const [rows, cols] of [
        [0, 3],
        [3, 0],
        [1, 1],
        [1, 7],
        [4, 5],
      ] as const) {
        const x = signed(dtype, 2 * rows * cols, 3);
        if (x.length > 1) x[1] = Number.NaN;
        guarded(wasm, (buffers) => {
          const out = buffers.poisoned(x.byteLength);
          // Backwards along both axes.
          const last = (rows * cols - 1) * bytes;
          kernel(rows, cols, buffers.input(x), cols, 1, (out + Math.max(0, last)) as typeof out, -cols, -1);
          const found = buffers.read(out, x.length, dtype);
          for (let i = 0; i < rows * cols; i++) {
            const k = rows * cols - 1 - i;
            expect(found[2 * k]).toBe(x[2 * i]);
            expect(found[2 * k + 1]).toBe(-(x[2 * i + 1] as number));
          }
        });
      }
    },
  );
});
