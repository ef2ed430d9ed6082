/** gather, scatter, resolve and nonzero in every variant, against plain loops, between guards. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import { base, engine, variants } from "@genmath/testing/engines";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { describe, expect, test } from "vitest";

const widths = [8, 32, 64, 128] as const;
const cases = widths.flatMap((width) => variants.map((variant) => [width, variant] as const));

/** Random bytes, and random indices below n. */
function bytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const next = uniform(seed);
  return Uint8Array.from({ length }, () => 256 * next());
}

function below(n: number, length: number, seed: number): Int32Array<ArrayBuffer> {
  const next = uniform(seed);
  return Int32Array.from({ length }, () => n * next());
}

function readBytes(variant: Variant, at: number, length: number): Uint8Array {
  return new Uint8Array(engine(variant).memory.buffer, at, length).slice();
}

function readInts(variant: Variant, at: number, length: number): number[] {
  return Array.from(new Int32Array(engine(variant).memory.buffer, at, length));
}

describe.each(cases)("gather and scatter of %i bits, %s", (width, variant) => {
  const size = width / 8;

  test("move the rows that the indices name", () => {
    for (const [outer, n, m, inner] of [
      [1, 9, 0, 1],
      [1, 9, 20, 1],
      [3, 5, 7, 1],
      [2, 4, 3, 2],
      [2, 3, 5, 40],
      [1, 2, 3, 17],
    ] as const) {
      const row = inner * size;
      const x = bytes(outer * n * row, 1);
      const indices = below(n, m, 2);
      const out = guarded(engine(variant), (buffers) => {
        const to = buffers.poisoned(outer * m * row);
        engine(variant).kernels(base)[`gather_${width}`](outer, n, m, inner, buffers.input(x), buffers.input(indices), to);
        return readBytes(variant, to, outer * m * row);
      });
      for (let o = 0; o < outer; o++) {
        for (const [i, index] of indices.entries()) {
          const [from, to] = [(o * n + index) * row, (o * m + i) * row];
          expect(out.subarray(to, to + row)).toEqual(x.subarray(from, from + row));
        }
      }
    }
  });

  test("scatter undoes gather for a permutation", () => {
    const n = 37;
    const x = bytes(n * size, 3);
    const order = Int32Array.from({ length: n }, (_, i) => (i * 10) % n);
    const back = guarded(engine(variant), (buffers) => {
      const [indices, middle, to] = [buffers.input(order), buffers.poisoned(n * size), buffers.poisoned(n * size)];
      engine(variant).kernels(base)[`gather_${width}`](1, n, n, 1, buffers.input(x), indices, middle);
      engine(variant).kernels(base)[`scatter_${width}`](n, 1, middle, indices, to);
      return readBytes(variant, to, n * size);
    });
    expect(back).toEqual(x);
  });
});

describe.each(variants)("resolve, %s", (variant) => {
  const kernels = () => engine(variant).kernels(base);
  const run = (x: readonly number[], kernel: (count: number, from: Ptr, to: Ptr) => number | undefined, inPlace = false) =>
    guarded(engine(variant), (buffers) => {
      const from = buffers.input(Int32Array.from(x));
      const to = inPlace ? from : buffers.poisoned(4 * x.length);
      const result = kernel(x.length, from, to);
      return { result, out: readInts(variant, to, x.length) };
    });

  test("negative indices count from the back; the first fault is reported wherever it stands", () => {
    for (let count = 0; count < 13; count++) {
      const x = Array.from({ length: count }, (_, i) => ((i * 5) % 14) - 7);
      const wanted = x.map((index) => (index < 0 ? index + 7 : index));
      for (const inPlace of [false, true]) {
        const raise = (values: readonly number[]) => run(values, (n, from, to) => kernels().resolve_i32(n, 7, from, to), inPlace);
        expect(raise(x)).toEqual({ result: -1, out: wanted });
        for (let at = 0; at < count; at++) {
          for (const bad of [7, -8, 2 ** 31 - 1, -(2 ** 31)]) expect(raise(x.with(at, bad)).result).toBe(at);
        }
      }
      expect(run(x, (n, from, to) => void kernels().resolveWrapped_i32(n, 3, from, to)).out).toEqual(
        x.map((index) => ((index % 3) + 3) % 3),
      );
      expect(run(x, (n, from, to) => void kernels().resolveClipped_i32(n, 3, from, to)).out).toEqual(
        x.map((index) => Math.min(Math.max(index, 0), 2)),
      );
    }
  });
});
