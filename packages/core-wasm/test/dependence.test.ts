/** The estimators of mutual information against their definitions over all pairs, in every variant, with guard words around what they write. */
import type { Variant } from "@genmath/core-wasm";
import { engine, ml, variants } from "@genmath/testing/engines";
import { guarded } from "@genmath/testing/guarded";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

const BOUND = tolerance("besideScikitLearn", "float64");
const EULER = 0.5772156649015329;

/** ψ of a count. */
function psi(m: number): number {
  let sum = 0;
  for (let i = m - 1; i > 0; i--) sum += 1 / i;
  return sum - EULER;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A linear congruential generator: the same numbers in every engine. */
function numbers(seed: number, n: number, levels = 2 ** 31): Float64Array<ArrayBuffer> {
  let state = seed;
  return Float64Array.from({ length: n }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 2 ** 31) * levels) / levels;
  });
}

function digammas(variant: Variant, n: number): Float64Array<ArrayBuffer> {
  return guarded(engine(variant), (buffers) => {
    const out = buffers.poisoned(8 * n);
    engine(variant).kernels(ml).digammas_f64(n, out);
    return buffers.read(out, n, "float64");
  });
}

function ross(variant: Variant, x: Float64Array<ArrayBuffer>, labels: Int32Array<ArrayBuffer>, classes: number, k: number): number {
  const kernels = engine(variant).kernels(ml);
  return guarded(engine(variant), (buffers) => {
    const scratch = buffers.poisoned(kernels.rossScratch_f64(x.length, classes) >>> 0);
    const table = buffers.input(digammas(variant, x.length));
    return kernels.rossInformation_f64(x.length, classes, buffers.input(x), buffers.input(labels), k, table, scratch);
  });
}

function kraskov(variant: Variant, x: Float64Array<ArrayBuffer>, y: Float64Array<ArrayBuffer>, k: number): number {
  const kernels = engine(variant).kernels(ml);
  return guarded(engine(variant), (buffers) => {
    const scratch = buffers.poisoned(kernels.kraskovScratch_f64(x.length, k) >>> 0);
    const table = buffers.input(digammas(variant, x.length));
    return kernels.kraskovInformation_f64(x.length, buffers.input(x), buffers.input(y), k, table, scratch);
  });
}

describe.each(variants)("%s", (variant) => {
  test("ψ of counts", () => {
    digammas(variant, 2000).forEach((value, i) => {
      expect(Math.abs(value - psi(i + 1))).toBeLessThanOrEqual(8 * tolerance("elementary", "float64") * Math.max(1, Math.abs(value)));
    });
    expect(digammas(variant, 1)[0]).toBe(-EULER);
  });

  test.each([
    [2, 1, 1, 2 ** 31],
    [30, 2, 3, 2 ** 31],
    [200, 3, 3, 2 ** 31],
    [200, 3, 3, 8],
    [500, 5, 10, 2 ** 31],
  ])("Ross, %i samples of %i classes, %i neighbours, %i levels", (n, classes, k, levels) => {
    const x = numbers(n + k, n, levels);
    const labels = Int32Array.from(numbers(n, n), (value) => Math.floor(value * classes));
    const terms = Array.from(x, (value, i) => {
      const own = Array.from(x).filter((_, j) => j !== i && labels[j] === labels[i]);
      const kth = Math.min(k, own.length);
      const d = own.map((other) => Math.abs(other - value)).sort((a, b) => a - b)[kth - 1] as number;
      const nearer = x.filter((other) => Math.abs(other - value) < d || other === value).length;
      return psi(kth) - psi(own.length + 1) - psi(nearer);
    });
    expect(Math.abs(ross(variant, x, labels, classes, k) - Math.max(0, psi(n) + mean(terms)))).toBeLessThanOrEqual(BOUND);
  });

  test("classes of one sample are left out, of none too; NaN if nothing is left", () => {
    const x = numbers(1, 40);
    const labels = Int32Array.from({ length: 40 }, (_, i) => (i % 2) + 1);
    const whole = ross(variant, x, labels, 4, 3);
    const more = ross(variant, Float64Array.of(0.5, ...x, 0.25), Int32Array.of(0, ...labels, 5), 7, 3);
    expect(more).toBe(whole);
    expect(ross(variant, x.slice(0, 3), Int32Array.of(0, 1, 2), 3, 3)).toBeNaN();
  });

  test.each([
    [2, 1, 2 ** 31],
    [16, 3, 2 ** 31],
    [17, 3, 2 ** 31],
    [35, 34, 2 ** 31],
    [300, 3, 2 ** 31],
    [300, 20, 2 ** 31],
    [300, 3, 6],
    [300, 3, 1],
  ])("Kraskov, %i samples, %i neighbours, %i levels", (n, k, levels) => {
    const x = numbers(3, n, levels);
    const y = numbers(5, n).map((value, i) => value + (x[i] as number));
    const terms = Array.from(x, (_, i) => {
      const dx = Array.from(x, (other) => Math.abs(other - (x[i] as number)));
      const dy = Array.from(y, (other) => Math.abs(other - (y[i] as number)));
      const far = dx.map((d, j) => (j === i ? -1 : Math.max(d, dy[j] as number)));
      const kth = far.sort((a, b) => a - b)[k] as number;
      const within = (distances: readonly number[]) => distances.filter((d) => d < kth || d === 0).length;
      return psi(within(dx)) + psi(within(dy));
    });
    expect(Math.abs(kraskov(variant, x, y, k) - Math.max(0, psi(n) + psi(k) - mean(terms)))).toBeLessThanOrEqual(BOUND);
  });

  test("counts of pairs", () => {
    const [n, as, bs] = [500, 4, 7];
    const a = Int32Array.from(numbers(1, n), (value) => Math.floor(value * as));
    const b = Int32Array.from(numbers(2, n), (value, i) => (Math.floor(value * bs) + (a[i] as number)) % bs);
    const kernels = engine(variant).kernels(ml);
    const found = guarded(engine(variant), (buffers) => {
      const scratch = buffers.poisoned(kernels.contingencyScratch_f64(n, as, bs) >>> 0);
      return kernels.contingencyInformation_f64(n, buffers.input(a), as, buffers.input(b), bs, scratch);
    });
    let wanted = 0;
    for (let i = 0; i < as; i++) {
      for (let j = 0; j < bs; j++) {
        const together = a.filter((value, at) => value === i && b[at] === j).length;
        const alone = a.filter((value) => value === i).length * b.filter((value) => value === j).length;
        if (together > 0) wanted += (together / n) * Math.log((n * together) / alone);
      }
    }
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(BOUND);
  });

  test("a column over its deviation, strided, with noise and without", () => {
    const x = Float64Array.of(1, 90, 2, 90, 3, 90, 6);
    const noise = Float64Array.of(1, -1, 2, 0.5);
    const kernels = engine(variant).kernels(ml);
    const scaled = (given: Float64Array<ArrayBuffer>, step: number, jitter: boolean) =>
      guarded(engine(variant), (buffers) => {
        const out = buffers.poisoned(8 * 8);
        kernels.scaledColumn_f64(4, buffers.input(given), step, jitter ? buffers.input(noise) : (0 as never), 1, 0, out);
        return buffers.read(out, 4, "float64");
      });
    const deviation = Math.sqrt(14 / 4);
    const plain = [1, 2, 3, 6].map((value) => value / deviation);
    expect(Array.from(scaled(x, 2, false))).toEqual(plain);
    const size = 1e-10 * mean(plain);
    expect(Array.from(scaled(x, 2, true))).toEqual(plain.map((value, i) => value + size * (noise[i] as number)));
    expect(Array.from(scaled(Float64Array.of(5, 5, 5, 5), 1, false))).toEqual([5, 5, 5, 5]);
  });
});
