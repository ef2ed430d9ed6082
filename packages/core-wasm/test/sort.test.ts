/** sort, argsort and runs in every variant, against JavaScript's stable sort with NumPy's order, between guards and with scratch full of NaN. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import { engine, select, variants } from "@genmath/testing/engines";
import { guarded } from "@genmath/testing/guarded";
import { type GoldenDType, scalarsFor } from "@genmath/testing/select";
import { describe, expect, test } from "vitest";

const TYPES = {
  f64: ["float64", Float64Array],
  f32: ["float32", Float32Array],
  i32: ["int32", Int32Array],
  u8: ["bool", Uint8Array],
} as const;
type Name = keyof typeof TYPES;
type Numbers = InstanceType<(typeof TYPES)[Name][1]>;

const names = Object.keys(TYPES) as Name[];
const cases = names.flatMap((name) => variants.map((variant) => [name, variant] as const));
const kernels = (variant: Variant) => engine(variant).kernels(select);

/** Lengths around the end of insertion sort, and beyond. */
const LENGTHS = [0, 1, 2, 7, 39, 40, 41, 300, 5000];

function inputs(name: Name, rows: number, n: number): Numbers[] {
  const [dtype, Type] = TYPES[name];
  const sorted = Type.from(Array.from({ length: rows * n }, (_, i) => (name === "u8" ? Number(i >= n / 2) : i)));
  return [
    ...["specials", "ordinary"].map((values) => Type.from(scalarsFor(dtype as GoldenDType, values, rows * n, n + 2))),
    sorted,
    sorted.toReversed(),
    // Equal upper halves, in runs of one length and another.
    Type.from(Array.from(sorted, (_, i) => (name === "f64" ? 1 + ((i * 7919) % 61) * 2 ** -50 : (i * 7919) % 2))),
  ];
}

/** The order of a stable sort: NaN last, -0 equal to 0. */
function order(x: ArrayLike<number>, descending: boolean): number[] {
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b)));
  return Array.from({ length: x.length }, (_, i) => i).sort((i, j) => {
    const [a, b] = [x[i]!, x[j]!];
    return descending && !Number.isNaN(a) && !Number.isNaN(b) ? compare(b, a) : compare(a, b);
  });
}

function bytesAt(variant: Variant, at: Ptr, bytes: number): ArrayBuffer {
  return engine(variant).memory.buffer.slice(at, at + bytes) as ArrayBuffer;
}

function sorted(name: Name, variant: Variant, rows: number, n: number, x: Numbers, descending: boolean): Numbers {
  return guarded(engine(variant), (buffers) => {
    const out = buffers.poisoned(x.byteLength);
    const scratch = buffers.poisoned(kernels(variant)[`sortScratch_${name}`](n));
    kernels(variant)[`sort_${name}`](rows, n, buffers.input(x), out, descending ? 1 : 0, scratch);
    return new TYPES[name][1](bytesAt(variant, out, x.byteLength));
  });
}

function argsorted(name: Name, variant: Variant, rows: number, n: number, x: Numbers, descending: boolean): Int32Array {
  return guarded(engine(variant), (buffers) => {
    const out = buffers.poisoned(4 * x.length);
    const scratch = buffers.poisoned(kernels(variant).argsortScratch_i32(n));
    kernels(variant)[`argsort_${name}`](rows, n, buffers.input(x), out, descending ? 1 : 0, scratch);
    return new Int32Array(bytesAt(variant, out, 4 * x.length));
  });
}

describe.each(cases)("%s, %s", (name, variant) => {
  test.each([false, true])("sort and argsort agree with a stable sort; descending: %s", (descending) => {
    for (const n of LENGTHS) {
      for (const rows of n < 50 ? [1, 3] : [1]) {
        for (const [kind, x] of inputs(name, rows, n).entries()) {
          const [values, indices] = [sorted(name, variant, rows, n, x, descending), argsorted(name, variant, rows, n, x, descending)];
          for (let row = 0; row < rows; row++) {
            const line = x.subarray(row * n, (row + 1) * n);
            const wanted = order(line, descending);
            const where = `${rows} rows of ${n}, kind ${kind}`;
            expect(Array.from(indices.subarray(row * n, (row + 1) * n)), where).toEqual(wanted);
            // toEqual tells -0 from 0.
            expect(Array.from(values.subarray(row * n, (row + 1) * n)), where).toEqual(wanted.map((i) => line[i]));
          }
        }
      }
    }
  });

  test("runs of equal elements, NaN equal to NaN", () => {
    for (const n of LENGTHS) {
      const x = inputs(name, 1, n)[0]!;
      const indices = Int32Array.from(order(x, false));
      const starts = guarded(engine(variant), (buffers) => {
        const out = buffers.poisoned(4 * n);
        const count = kernels(variant)[`runs_${name}`](n, 1, buffers.input(x), buffers.input(indices), 0, out);
        return Array.from(new Int32Array(bytesAt(variant, out, 4 * count)));
      });
      const wanted = Array.from(indices.keys()).filter((at) => {
        if (at === 0) return true;
        const [a, b] = [x[indices[at - 1]!]!, x[indices[at]!]!];
        return a !== b && !(Number.isNaN(a) && Number.isNaN(b));
      });
      expect(starts).toEqual(wanted);
    }
  });
});

describe.each(variants)("argsortBy, %s", (variant) => {
  test("hands an order on: the last criterion first, in place", () => {
    const n = 500;
    const pairs = Float64Array.from({ length: 2 * n }, (_, i) => (i * 7919) % 11);
    const wanted = Array.from({ length: n }, (_, i) => i).sort(
      (i, j) => pairs[2 * i]! - pairs[2 * j]! || pairs[2 * i + 1]! - pairs[2 * j + 1]!,
    );
    const found = guarded(engine(variant), (buffers) => {
      const [x, out, scratch] = [buffers.input(pairs), buffers.poisoned(4 * n), buffers.poisoned(kernels(variant).argsortScratch_i32(n))];
      kernels(variant).argsortBy_f64(n, (x + 8) as Ptr, 2, 0 as Ptr, out, 0, scratch);
      kernels(variant).argsortBy_f64(n, x, 2, out, out, 0, scratch);
      return Array.from(new Int32Array(bytesAt(variant, out, 4 * n)));
    });
    expect(found).toEqual(wanted);
  });

  test("bytes of scratch do not wrap around", () => {
    for (const n of [2 ** 28, 2 ** 31 - 1]) expect(kernels(variant).argsortScratch_i32(n) >>> 0).toBe(2 ** 32 - 1);
    expect(kernels(variant).sortScratch_f64(2 ** 29) >>> 0).toBe(2 ** 32 - 1);
    expect(kernels(variant).histogramScratch_i32(2 ** 30) >>> 0).toBe(2 ** 32 - 1);
    expect(kernels(variant).sortScratch_f32(1000)).toBe(4000 + 4096);
  });
});
