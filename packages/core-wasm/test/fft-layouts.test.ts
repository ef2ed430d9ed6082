/** Columns, strides and real transforms: the same numbers as rows of complex ones, wherever they lie. */
import type { Variant } from "@genmath/core-wasm";
import { engine, fft, variants } from "@genmath/testing/engines";
import { exactBin } from "@genmath/testing/fourier";
import { signed } from "@genmath/testing/generators";
import { type Guarded, guarded, type RealArray } from "@genmath/testing/guarded";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

const ROWS = 0;
const COLUMNS = 1;
const REAL = 2;
const LENGTHS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 20, 22, 25, 26, 27, 30, 31, 32, 36, 37, 49, 60, 62, 64, 74, 100, 101, 121, 127,
  128, 135, 225, 250, 254, 899, 1000, 1001,
];
const COUNTS = [1, 2, 3, 5, 8, 16, 19];

interface Lay {
  readonly point: number;
  readonly row: number;
}

/** Everything that one length needs, in guarded buffers. */
function planned(variant: Variant, dtype: Real, n: number, kind: number, buffers: Guarded) {
  const k = engine(variant).kernels(fft);
  const double = dtype === "float64";
  const scratch = buffers.poisoned((double ? k.fftScratch_f64 : k.fftScratch_f32)(n, kind) >>> 0);
  const plan = buffers.poisoned((double ? k.fftPlanBytes_f64 : k.fftPlanBytes_f32)(n, kind) >>> 0);
  (double ? k.fftPlan_f64 : k.fftPlan_f32)(n, kind, plan, scratch);
  const bodies = double
    ? { fft: k.fft_f64, rfft: k.rfft_f64, irfft: k.irfft_f64 }
    : { fft: k.fft_f32, rfft: k.rfft_f32, irfft: k.irfft_f32 };
  return (
    name: keyof typeof bodies,
    x: RealArray,
    from: Lay,
    to: Lay,
    length: number,
    { flag = 0, scale = 1, count = 1 } = {},
  ): RealArray => {
    const out = buffers.input(double ? new Float64Array(length) : new Float32Array(length));
    bodies[name](plan, flag, scale, count, buffers.input(x), from.point, from.row, out, to.point, to.row, scratch);
    return buffers.read(out, length, dtype);
  };
}

/** Rows of n numbers of `parts` elements each, to where a layout puts them in an array of `length` numbers; zeros elsewhere. */
function laid(rows: RealArray, n: number, parts: number, { point, row }: Lay, length: number): RealArray {
  const out = new (rows.constructor as Float64ArrayConstructor)(length * parts);
  for (let i = 0; i < rows.length / (n * parts); i++) {
    for (let j = 0; j < n; j++)
      for (let p = 0; p < parts; p++) out[(i * row + j * point) * parts + p] = rows[(i * n + j) * parts + p] as number;
  }
  return out;
}

/** Relative distance in the 2-norm. */
function distance(y: ArrayLike<number>, exact: ArrayLike<number>): number {
  let error = 0;
  let norm = 0;
  for (let i = 0; i < exact.length; i++) {
    error += ((y[i] as number) - (exact[i] as number)) ** 2;
    norm += (exact[i] as number) ** 2;
  }
  return error === 0 ? 0 : Math.sqrt(error / norm);
}

function largestPrime(n: number): number {
  let largest = 1;
  for (let p = 2; n > 1; p++) for (; n % p === 0; n /= p) largest = p;
  return largest;
}

/** The bound for length n; a half more where the few numbers of a short transform do not average. */
function bound(dtype: Real, n: number): number {
  return tolerance(largestPrime(n) > 31 ? "fftPrime" : "fft", dtype, n) + tolerance("fft", dtype);
}

/** The bins 0 … n/2 of real numbers, exactly. */
function halfSpectrum(x: RealArray, n: number): number[] {
  const complex = new Float64Array(2 * n);
  for (let j = 0; j < n; j++) complex[2 * j] = x[j] as number;
  return Array.from({ length: (n >> 1) + 1 }, (_, k) => exactBin(complex, n, k)).flat();
}

const spectra = new Map<string, number[]>();

/** `halfSpectrum` of the sample of this seed, once. */
function spectrumOf(dtype: Real, n: number, seed: number): { x: RealArray; bins: number[] } {
  const x = signed(dtype, n, seed);
  const key = `${dtype} ${n} ${seed}`;
  const bins = spectra.get(key) ?? halfSpectrum(x, n);
  spectra.set(key, bins);
  return { x, bins };
}

describe.each(variants)("layouts, %s", (variant) => {
  describe.each<Real>(["float64", "float32"])("%s", (dtype) => {
    test("fft of columns and of strided rows is that of rows", () => {
      for (const n of LENGTHS) {
        for (const count of COUNTS) {
          guarded(engine(variant), (buffers) => {
            const x = signed(dtype, 2 * n * count, n + count);
            const rows = { point: 1, row: n };
            const flag = count & 1;
            const expected = planned(variant, dtype, n, ROWS, buffers)("fft", x, rows, rows, x.length, { flag, count, scale: 0.5 });
            const columns = planned(variant, dtype, n, COLUMNS, buffers);
            const inner = { point: count, row: 1 };
            const apart = { point: 3, row: 3 * n + 1 };
            for (const [from, to] of [
              [inner, inner],
              [rows, inner],
              [inner, rows],
              [apart, inner],
              [inner, apart],
              [rows, rows],
            ] as const) {
              const size = (lay: Lay) => (count - 1) * lay.row + (n - 1) * lay.point + 1;
              const y = columns("fft", laid(x, n, 2, from, size(from)), from, to, 2 * size(to), { flag, count, scale: 0.5 });
              const error = distance(y, laid(expected, n, 2, to, size(to)));
              expect(error, `${count} of ${n} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`).toBeLessThanOrEqual(bound(dtype, n));
            }
          });
        }
      }
    });

    test("rfft is the exact spectrum's first half, in rows and in columns", () => {
      for (const n of LENGTHS) {
        guarded(engine(variant), (buffers) => {
          const bins = (n >> 1) + 1;
          const { x, bins: exact } = spectrumOf(dtype, n, n);
          const run = planned(variant, dtype, n, REAL, buffers);
          const y = run("rfft", x, { point: 1, row: n }, { point: 1, row: bins }, 2 * bins);
          expect(distance(y, exact), `n = ${n}`).toBeLessThanOrEqual(bound(dtype, n));
          const conj = run("rfft", x, { point: 1, row: n }, { point: 1, row: bins }, 2 * bins, { flag: 1 });
          expect(
            [...conj].map((v, i) => (i % 2 ? 0 - v : v)),
            `conjugate, n = ${n}`,
          ).toEqual([...y].map((v) => v + 0));

          const count = 3;
          const many = signed(dtype, n * count, n + 1);
          const rows = run("rfft", many, { point: 1, row: n }, { point: 1, row: bins }, 2 * bins * count, { count });
          const columns = planned(variant, dtype, n, REAL + COLUMNS, buffers)(
            "rfft",
            laid(many, n, 1, { point: count, row: 1 }, n * count),
            { point: count, row: 1 },
            { point: count, row: 1 },
            2 * bins * count,
            { count },
          );
          expect(distance(columns, laid(rows, bins, 2, { point: count, row: 1 }, bins * count)), `columns of ${n}`).toBeLessThanOrEqual(
            bound(dtype, n),
          );
        });
      }
    });

    test("irfft undoes rfft, and does not read the imaginary parts that are 0", () => {
      for (const n of LENGTHS) {
        guarded(engine(variant), (buffers) => {
          const bins = (n >> 1) + 1;
          const { x, bins: exact } = spectrumOf(dtype, n, n);
          const run = planned(variant, dtype, n, REAL, buffers);
          const y = (dtype === "float64" ? Float64Array : Float32Array).from(exact) as RealArray;
          y[1] = Number.NaN;
          if (n % 2 === 0) y[n + 1] = Number.NaN;
          const back = run("irfft", y, { point: 1, row: bins }, { point: 1, row: n }, n, { scale: 1 / n });
          expect(distance(back, x), `n = ${n}`).toBeLessThanOrEqual(bound(dtype, n));
          const conj = y.map((v, i) => (i % 2 ? -v : v)) as RealArray;
          expect(
            run("irfft", conj, { point: 1, row: bins }, { point: 1, row: n }, n, { scale: 1 / n, flag: 1 }),
            `conjugate, n = ${n}`,
          ).toEqual(back);

          const count = 3;
          const many = signed(dtype, 2 * bins * count, n + 1);
          const rows = run("irfft", many, { point: 1, row: bins }, { point: 1, row: n }, n * count, { count });
          const columns = planned(variant, dtype, n, REAL + COLUMNS, buffers)(
            "irfft",
            laid(many, bins, 2, { point: count, row: 1 }, bins * count),
            { point: count, row: 1 },
            { point: count, row: 1 },
            n * count,
            { count },
          );
          expect(distance(columns, laid(rows, n, 1, { point: count, row: 1 }, n * count)), `columns of ${n}`).toBeLessThanOrEqual(
            bound(dtype, n),
          );
        });
      }
    });

    test("a row of a stack is not touched by its neighbours", () => {
      for (const n of [3, 8, 15, 60]) {
        guarded(engine(variant), (buffers) => {
          const count = 5;
          const bins = (n >> 1) + 1;
          const x = signed(dtype, n * count, n);
          const run = planned(variant, dtype, n, REAL, buffers);
          const rfft = (z: RealArray) => run("rfft", z, { point: 1, row: n }, { point: 1, row: bins }, 2 * bins * count, { count });
          const expected = rfft(x);
          x[2 * n] = Number.NaN;
          const y = rfft(x);
          for (const i of [0, 1, 3, 4])
            expect(y.slice(2 * bins * i, 2 * bins * (i + 1)), `row ${i} of ${n}`).toEqual(expected.slice(2 * bins * i, 2 * bins * (i + 1)));
        });
      }
    });
  });
});
