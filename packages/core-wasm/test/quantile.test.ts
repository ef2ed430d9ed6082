/** Order statistics against sorting: random, sorted, equal and adversarial rows, in every type and variant. */
import type { Variant } from "@genmath/core-wasm";
import { engine, select, variants } from "@genmath/testing/engines";
import { fill, uniform } from "@genmath/testing/generators";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import type { Real } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

const cases = (["float64", "float32"] as const).flatMap((dtype) => variants.map((variant) => [dtype, variant] as const));

function statistics(variant: Variant, dtype: Real, rows: number, x: RealArray, places: readonly number[]): RealArray {
  return guarded(engine(variant), (buffers) => {
    const kernels = engine(variant).kernels(select);
    const kernel = dtype === "float64" ? kernels.orderStatistics_f64 : kernels.orderStatistics_f32;
    const out = buffers.poisoned(rows * places.length * x.BYTES_PER_ELEMENT);
    kernel(rows, x.length / rows, buffers.input(x), places.length, buffers.input(Int32Array.from(places)), out);
    return buffers.read(out, rows * places.length, dtype);
  });
}

/**
 * A row that spoils the pivots: whatever is looked at for one turns out to be among the least that are left (McIlroy, "A killer adversary for quicksort", 1999). Repeats
 * the kernel's choice of nine and its partition.
 */
function spoiled(n: number): number[] {
  const values = new Array<number>(n).fill(Number.POSITIVE_INFINITY);
  const order = [...values.keys()];
  const valueAt = (i: number) => values[order[i] as number] as number;
  let least = 0;
  const partition = (low: number, belongs: (value: number) => boolean) => {
    let front = low;
    for (let i = low; i < n; i++) {
      const moved = order[i] as number;
      order[i] = order[front] as number;
      order[front] = moved;
      if (belongs(values[moved] as number)) front++;
    }
    return front;
  };
  for (let low = 0; n - low > 16; ) {
    const step = (n - low) >> 3;
    const sample = [...new Array(8).keys()].map((i) => low + i * step).concat(n - 1);
    for (const i of sample) if (valueAt(i) === Number.POSITIVE_INFINITY) values[order[i] as number] = least++;
    const [a, b, c] = [0, 3, 6].map(
      (at) =>
        sample
          .slice(at, at + 3)
          .map(valueAt)
          .sort((x, y) => x - y)[1] as number,
    );
    const pivot = [a, b, c].sort((x, y) => (x as number) - (y as number))[1] as number;
    low = partition(
      partition(low, (value) => value < pivot),
      (value) => value <= pivot,
    );
  }
  return values.map((value) => (value === Number.POSITIVE_INFINITY ? least + Math.floor(1000 * next()) : value));
}

const next = uniform(23);
const killer = spoiled(500);
const PATTERNS: Readonly<Record<string, (i: number, n: number) => number>> = {
  random: () => next() - 0.5,
  ascending: (i) => i,
  descending: (i, n) => n - i,
  equal: () => 3,
  "two values": (i) => i % 2,
  "few values": () => Math.floor(5 * next()),
  "organ pipe": (i, n) => Math.min(i, n - i),
  "saw tooth": (i) => i % 17,
  infinite: (i) => (i % 3 === 0 ? Number.POSITIVE_INFINITY : i % 3 === 1 ? Number.NEGATIVE_INFINITY : i),
};

describe.each(cases)("order statistics %s %s", (dtype, variant) => {
  /** Two rows of n. */
  function twice(n: number, value: (i: number) => number): RealArray {
    let i = 0;
    return fill(dtype, 2 * n, () => value(i++));
  }

  test.each(Object.entries(PATTERNS))("of %s rows", (_, pattern) => {
    for (const n of [1, 2, 3, 15, 16, 17, 18, 64, 100, 1000]) {
      const x = twice(n, (i) => pattern(i % n, n));
      const places = [...new Set([0, 1, n >> 2, (n - 1) >> 1, n >> 1, n - 1])].filter((k) => k < n).sort((a, b) => a - b);
      const sorted = [x.slice(0, n).sort(), x.slice(n).sort()];
      expect([...statistics(variant, dtype, 2, x, places)]).toEqual(sorted.flatMap((row) => places.map((k) => row[k])));
      const all = [...new Array(n).keys()];
      expect([...statistics(variant, dtype, 1, x.slice(0, n), all)]).toEqual([...(sorted[0] as RealArray)]);
    }
  });

  test("of a row whose every pivot is bad", () => {
    const x = twice(500, (i) => killer[i % 500] as number);
    const sorted = x.slice(0, 500).sort();
    const places = [250, 400, 499];
    expect([...statistics(variant, dtype, 2, x, places)]).toEqual([...places, ...places].map((k) => sorted[k]));
  });

  test("NaN in a row makes its results NaN, and no other's", () => {
    for (const n of [1, 4, 5, 33]) {
      for (let at = 0; at < n; at++) {
        const x = twice(n, () => 1);
        x[at] = Number.NaN;
        expect([...statistics(variant, dtype, 2, x, [0, n - 1])]).toEqual([Number.NaN, Number.NaN, 1, 1]);
      }
    }
  });
});
