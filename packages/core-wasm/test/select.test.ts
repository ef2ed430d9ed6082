/** searchsorted, histograms, counts and triangles in every variant, against plain loops, between guards. */
import type { Ptr, Variant } from "@genmath/core-wasm";
import { engine, select, variants } from "@genmath/testing/engines";
import { type Guarded, guarded } from "@genmath/testing/guarded";
import { sample, scalarsFor } from "@genmath/testing/select";
import { describe, expect, test } from "vitest";

const kernels = (variant: Variant) => engine(variant).kernels(select);

function ints(variant: Variant, at: Ptr, length: number): number[] {
  return Array.from(new Int32Array(engine(variant).memory.buffer, at, length));
}

const REAL = { f64: Float64Array, f32: Float32Array } as const;

describe.each(variants)("searchsorted, %s", (variant) => {
  test.each(["f64", "f32", "i32"] as const)("%s: counts what is smaller, or not larger, for any number of values at once", (name) => {
    const Type = { ...REAL, i32: Int32Array }[name];
    const dtype = name === "i32" ? "int32" : "float64";
    const rank = (x: number) => (Number.isNaN(x) ? Number.POSITIVE_INFINITY : x);
    const before = (a: number, b: number) => (Number.isNaN(b) ? !Number.isNaN(a) : rank(a) < rank(b));
    for (let n = 0; n < 20; n++) {
      for (let m = 0; m < 10; m++) {
        const list = Type.from(scalarsFor(dtype, "specials", n, n + 1)).sort();
        const values = Type.from(scalarsFor(dtype, "specials", m, m + 3));
        for (const right of [0, 1]) {
          const found = guarded(engine(variant), (buffers) => {
            const out = buffers.poisoned(4 * m);
            kernels(variant)[`searchsorted_${name}`](n, buffers.input(list), 0 as Ptr, m, buffers.input(values), right, out);
            return ints(variant, out, m);
          });
          const wanted = Array.from(values, (v) => Array.from(list).filter((x) => (right ? !before(v, x) : before(x, v))).length);
          expect(found, `${n} ${m} ${right}`).toEqual(wanted);
        }
      }
    }
  });
});

interface Uniform {
  readonly x: Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>;
  readonly edges: Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>;
}

/** Bins of width (last − first) / bins from the smallest to the largest finite number below 10⁶. */
function uniform(name: "f64" | "f32", kind: string, n: number, bins: number): Uniform {
  const x = REAL[name].from(sample(kind, n, 7));
  const finite = Array.from(x).filter((value) => Math.abs(value) < 1e6);
  const [first, last] = [Math.min(...finite), Math.max(...finite)];
  const edges = REAL[name].from(Array.from({ length: bins + 1 }, (_, i) => first + (i * (last - first)) / bins));
  edges[bins] = last;
  return { x, edges };
}

/** The bin by the edges alone. */
function binOf(edges: Uniform["edges"], value: number): number {
  const bins = edges.length - 1;
  if (!(value >= edges[0]! && value <= edges[bins]!)) return -1;
  return Math.min(bins, edges.findIndex((edge) => edge > value) === -1 ? bins : edges.findIndex((edge) => edge > value)) - 1;
}

describe.each(variants)("histogram, %s", (variant) => {
  const call = (name: "f64" | "f32", { x, edges }: Uniform, buffers: Guarded) => {
    const bins = edges.length - 1;
    const [first, last] = [edges[0]!, edges[bins]!];
    const width = name === "f32" ? Math.fround(last - first) : last - first;
    return { bins, first, last, width, from: buffers.input(x), at: buffers.input(edges) };
  };

  test.each(["f64", "f32"] as const)("%s: counts agree with the edges at every length", (name) => {
    for (const kind of ["uniform", "bell", "lattice", "offset", "integers", "special"]) {
      for (const n of [1, 2, 3, 4, 5, 8, 33, 500]) {
        for (const bins of [1, 2, 7, 50]) {
          const given = uniform(name, kind, n, bins);
          if (!(given.edges[0]! < given.edges[1]!)) continue;
          const counts = guarded(engine(variant), (buffers) => {
            const { first, last, width, from, at } = call(name, given, buffers);
            const [out, scratch] = [buffers.poisoned(4 * bins), buffers.poisoned(kernels(variant).histogramScratch_i32(bins))];
            kernels(variant)[`histogram_${name}`](n, from, bins, first, last, width, at, out, scratch);
            return ints(variant, out, bins);
          });
          const wanted = new Array<number>(bins).fill(0);
          for (const value of given.x) if (binOf(given.edges, value) >= 0) wanted[binOf(given.edges, value)]!++;
          expect(counts, `${kind} ${n} ${bins}`).toEqual(wanted);
        }
      }
    }
  });

  test("weights are added in the bins of their elements", () => {
    const given = uniform("f64", "bell", 500, 9);
    const weights = Float64Array.from({ length: 500 }, (_, i) => i % 8);
    const sums = guarded(engine(variant), (buffers) => {
      const { bins, first, last, width, from, at } = call("f64", given, buffers);
      const [out, scratch] = [buffers.poisoned(8 * bins), buffers.poisoned(8 * bins)];
      kernels(variant).weightedHistogram_f64_f64(500, from, buffers.input(weights), bins, first, last, width, at, out, scratch);
      return Array.from(buffers.read(out, bins, "float64"));
    });
    const wanted = new Array<number>(9).fill(0);
    for (const [i, value] of given.x.entries()) wanted[binOf(given.edges, value)]! += weights[i]!;
    expect(sums).toEqual(wanted);
  });

  test("a range as wide as the numbers go neither traps nor counts outside of the bins", () => {
    const x = Float64Array.of(-Number.MAX_VALUE, 0, Number.MAX_VALUE, 1);
    const edges = Float64Array.of(-Number.MAX_VALUE, 0, Number.MAX_VALUE);
    guarded(engine(variant), (buffers) => {
      const { bins, first, last, width, from, at } = call("f64", { x, edges }, buffers);
      const [out, scratch] = [buffers.poisoned(4 * bins), buffers.poisoned(kernels(variant).histogramScratch_i32(bins))];
      kernels(variant).histogram_f64(4, from, bins, first, last, width, at, out, scratch);
      expect(ints(variant, out, bins).reduce((total, count) => total + count)).toBe(4);
    });
  });
});

describe.each(variants)("counts and ends, %s", (variant) => {
  test("bincount, extent", () => {
    for (let n = 1; n < 12; n++) {
      const x = Int32Array.from({ length: n }, (_, i) => (i * 5) % 7);
      const weights = Float64Array.from(x, (value) => value / 2);
      guarded(engine(variant), (buffers) => {
        const [counts, sums, ends] = [buffers.poisoned(28), buffers.poisoned(56), buffers.poisoned(16)];
        const at = buffers.input(x);
        kernels(variant).bincount_i32(n, at, 7, counts);
        kernels(variant).bincount_f64(n, at, buffers.input(weights), 7, sums);
        const wanted = Array.from({ length: 7 }, (_, value) => x.filter((found) => found === value).length);
        expect(ints(variant, counts, 7)).toEqual(wanted);
        expect(Array.from(buffers.read(sums, 7, "float64"))).toEqual(wanted.map((count, value) => (count * value) / 2));
        kernels(variant).extent_i32(n, at, ends);
        expect(ints(variant, ends, 2)).toEqual([Math.min(...x), Math.max(...x)]);
        for (let where = 0; where < n; where++) {
          kernels(variant).extent_f64(n, buffers.input(weights.with(where, Number.NaN)), ends);
          expect(Array.from(buffers.read(ends, 2, "float64"))).toEqual([Number.NaN, Number.NaN]);
        }
      });
    }
  });
});
