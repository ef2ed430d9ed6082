import type { Engine, Variant } from "@genmath/core-wasm";
import { engine, fft, variants } from "@genmath/testing/engines";
import { exactBin, exactRoot } from "@genmath/testing/fourier";
import { signed } from "@genmath/testing/generators";
import { type Guarded, guarded, type RealArray } from "@genmath/testing/guarded";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/fft.json";
import { describe, expect, test } from "vitest";

const dtypes: readonly Real[] = ["float64", "float32"];
const EVERY_LENGTH = 2048;
/** Lengths whose prime factors all have passes, and lengths that need Bluestein. */
const SMOOTH = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 19, 20, 23, 24, 29, 31, 32, 35, 49, 60, 64, 77, 81, 93, 96, 125, 128, 169, 243, 961,
];
const ROUGH = [37, 41, 67, 74, 101, 127, 185, 509, 1009];

/** The kernels of one element type. */
function kernelsOf(wasm: Engine, dtype: Real) {
  const k = wasm.kernels(fft);
  return dtype === "float64"
    ? { planBytes: k.fftPlanBytes_f64, scratchBytes: k.fftScratch_f64, plan: k.fftPlan_f64, run: k.fft_f64, size: 8 }
    : { planBytes: k.fftPlanBytes_f32, scratchBytes: k.fftScratch_f32, plan: k.fftPlan_f32, run: k.fft_f32, size: 4 };
}

/** A plan for length n in guarded buffers, and transforms by it. */
function planned(wasm: Engine, dtype: Real, n: number, buffers: Guarded) {
  const k = kernelsOf(wasm, dtype);
  const scratch = buffers.poisoned(k.scratchBytes(n, 0));
  const plan = buffers.poisoned(k.planBytes(n, 0));
  k.plan(n, 0, plan, scratch);
  return {
    plan,
    transform(x: RealArray, { inverse = false, scale = 1, rows = 1, by = plan } = {}): RealArray {
      const out = buffers.poisoned(x.byteLength);
      k.run(by, inverse ? 1 : 0, scale, rows, buffers.input(x), 1, n, out, 1, n, scratch);
      return buffers.read(out, x.length, dtype);
    },
    inPlace(x: RealArray): RealArray {
      const p = buffers.input(x);
      k.run(plan, 0, 1, 1, p, 1, n, p, 1, n, scratch);
      return buffers.read(p, x.length, dtype);
    },
  };
}

/** Relative error in the 2-norm. */
function distance(y: ArrayLike<number>, exact: ArrayLike<number>): number {
  let error = 0;
  let norm = 0;
  for (let i = 0; i < y.length; i++) {
    error += ((y[i] as number) - (exact[i] as number)) ** 2;
    norm += (exact[i] as number) ** 2;
  }
  return error === 0 ? 0 : Math.sqrt(error / norm);
}

/** The 2-norm, summed in blocks, so that its own rounding is below what is measured. */
function norm2(x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; ) {
    let block = 0;
    for (const end = Math.min(i + 64, x.length); i < end; i++) block += (x[i] as number) ** 2;
    sum += block;
  }
  return Math.sqrt(sum);
}

function largestPrime(n: number): number {
  let largest = 1;
  for (let p = 2; n > 1; p++) {
    for (; n % p === 0; n /= p) largest = p;
  }
  return largest;
}

/** The bound for length n: that of primes where no pass handles the largest one. */
function bound(dtype: Real, n: number): number {
  return n === 1 ? 0 : tolerance(largestPrime(n) > 31 ? "fftPrime" : "fft", dtype, n);
}

interface Sample {
  readonly x: RealArray;
  /** The exact value of bin k. */
  bin(k: number): readonly [re: number, im: number];
}

const samples = new Map<string, Sample>();

/**
 * A random input of length n, the same for every variant. Its exact transform is a sum in double-double for float64; for float32 it is the
 * scalar float64 kernel's, whose own error is 2^-29 of what is measured.
 */
function sample(dtype: Real, n: number): Sample {
  const key = `${dtype} ${n}`;
  let found = samples.get(key);
  if (found === undefined) {
    const x = signed(dtype, 2 * n, n);
    const bins = new Map<number, readonly [number, number]>();
    const all =
      dtype === "float32"
        ? guarded(engine("scalar"), (buffers) => planned(engine("scalar"), "float64", n, buffers).transform(Float64Array.from(x)))
        : [];
    const bin = (k: number) => {
      const value = bins.get(k) ?? exactBin(x, n, k);
      bins.set(k, value);
      return value;
    };
    found = { x, bin: dtype === "float64" ? bin : (k) => [all[2 * k] as number, all[2 * k + 1] as number] };
    samples.set(key, found);
  }
  return found;
}

/**
 * The relative error of y in the 2-norm. It is estimated from bins in a scattered order, more and more of them until the limit is three
 * standard deviations of the estimate (a mean of 2·count squares) away, or all of them are taken.
 */
function relativeError(dtype: Real, n: number, y: RealArray, limit: number): number {
  const { x, bin } = sample(dtype, n);
  const norm = norm2(x);
  const step = stride(n);
  let square = 0;
  let error = 0;
  for (let count = 1, k = 0; count <= n; count++, k = (k + step) % n) {
    const [re, im] = bin(k);
    square += ((y[2 * k] as number) - re) ** 2 + ((y[2 * k + 1] as number) - im) ** 2;
    error = Math.sqrt(square / count) / norm;
    const deviation = 3 / Math.sqrt(4 * count);
    const undecided = error * (1 + deviation) > limit && error * (1 - deviation) <= limit;
    if (count >= 8 && !undecided) break;
  }
  return error;
}

/** About the golden section of n, prime to it: its multiples visit every bin, evenly. */
function stride(n: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.round(0.618 * n);
  while (divisor(step, n) !== 1) step++;
  return step;
}

describe("fftRoot", () => {
  test("within 0.6 ulp of the exact root in every octant", () => {
    guarded(engine("scalar"), (buffers) => {
      const k = engine("scalar").kernels(fft);
      const re = buffers.poisoned(8);
      const im = buffers.poisoned(8);
      let worst = 0;
      for (const n of [1, 2, 3, 8, 12, 97, 360, 1009, 2 ** 20, 10 ** 9 + 7, 2 ** 31 - 1]) {
        for (let i = 0; i < Math.min(n, 97); i++) {
          const at = n <= 97 ? i : Math.floor((i / 97) * n);
          k.fftRoot_f64(at, n, re, im);
          const [c, cTail, s, sTail] = exactRoot(at, n);
          worst = Math.max(worst, ulps(buffers.read(re, 1, "float64")[0] as number, c, cTail));
          worst = Math.max(worst, ulps(buffers.read(im, 1, "float64")[0] as number, s, sTail));
        }
      }
      expect(worst).toBeLessThan(0.6);
    });
  });
});

/** |x − (hi + tail)| in units of the last place of hi. */
function ulps(x: number, hi: number, tail: number): number {
  if (hi === 0) return x === 0 ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(x - hi - tail) / 2 ** (Math.floor(Math.log2(Math.abs(hi))) - 52);
}

describe.each(variants)("fft, %s", (variant: Variant) => {
  const wasm = engine(variant);

  describe.each(dtypes)("%s", (dtype) => {
    const complex = (x: readonly number[]): RealArray => (dtype === "float64" ? new Float64Array(x) : new Float32Array(x));

    test(`every length to ${EVERY_LENGTH}: error, round trip, Parseval, linearity, impulse and shift`, () => {
      const failures: string[] = [];
      for (let n = 1; n <= EVERY_LENGTH; n++) {
        const wrong = guarded(wasm, (buffers) => faults(planned(wasm, dtype, n, buffers), n));
        if (wrong) failures.push(`n = ${n}: ${wrong}`);
      }
      expect(failures).toEqual([]);
    });

    /** What is wrong with the transform of length n, or nothing. */
    function faults({ transform }: ReturnType<typeof planned>, n: number): string {
      const limit = bound(dtype, n);
      const { x } = sample(dtype, n);
      const y = transform(x);
      const wrong: string[] = [];
      const check = (name: string, error: number, most: number) => {
        if (!(error <= most)) wrong.push(`${name} ${error} > ${most}`);
      };
      check("error", relativeError(dtype, n, y, limit), limit);
      check("round trip", distance(transform(y, { inverse: true, scale: 1 / n }), x), 2 * limit + tolerance("fft", dtype));
      check("Parseval", Math.abs(norm2(y) / norm2(x) / Math.sqrt(n) - 1), limit + tolerance("norm", "float64", n));

      // An impulse at j is the j-th row of the transform's matrix; 1 and 0 are exact, and so is the sum of both inputs but for one rounding.
      const j = (7 * n) >> 4;
      const impulse = complex(new Array(2 * n).fill(0));
      impulse[2 * j] = 1;
      const wave = transform(impulse);
      const k = n - 1 - (n >> 3);
      const [c, , s] = exactRoot((j * k) % n, n);
      const off = Math.hypot((wave[2 * k] as number) - c, (wave[2 * k + 1] as number) - s);
      check("impulse", off, 4 * limit + tolerance("fft", dtype));

      const sum = transform(x.map((value, i) => value + (impulse[i] as number)) as RealArray);
      const expected = y.map((value, i) => value + (wave[i] as number));
      check("linearity", distance(sum, expected), 4 * limit + 2 * tolerance("fft", dtype));

      // A circular shift by one turns bin k by k/n.
      const shifted = transform(x.map((_, i) => x[(i + 2) % (2 * n)] as number) as RealArray);
      const [turnRe, , turnIm] = exactRoot(k, n);
      const re = (shifted[2 * k] as number) * turnRe - (shifted[2 * k + 1] as number) * turnIm;
      const im = (shifted[2 * k] as number) * turnIm + (shifted[2 * k + 1] as number) * turnRe;
      const apart = Math.hypot((y[2 * k] as number) - re, (y[2 * k + 1] as number) - im);
      check("shift", apart / norm2(x), 8 * limit + tolerance("fft", dtype));
      return wrong.join(", ");
    }

    if (variant === "relaxed") {
      test("error of every length to 4096 and every prime to 10007", () => {
        const failures: string[] = [];
        for (let n = EVERY_LENGTH + 1; n <= 10007; n++) {
          if (n > 4096 && largestPrime(n) < n) continue;
          guarded(wasm, (buffers) => {
            const error = relativeError(dtype, n, planned(wasm, dtype, n, buffers).transform(sample(dtype, n).x), bound(dtype, n));
            if (!(error <= bound(dtype, n))) failures.push(`n = ${n}: ${error}`);
          });
          samples.delete(`${dtype} ${n}`);
        }
        expect(failures).toEqual([]);
      });
    }

    test.each([4099, 10007, 3 * 2 ** 18, 2 ** 20])("error at length %i", (n) => {
      guarded(wasm, (buffers) => {
        const y = planned(wasm, dtype, n, buffers).transform(sample(dtype, n).x);
        expect(relativeError(dtype, n, y, bound(dtype, n))).toBeLessThanOrEqual(bound(dtype, n));
      });
    });

    test("golden transforms", () => {
      for (const { n, x, y } of golden.kernel) {
        guarded(wasm, (buffers) => {
          const { transform } = planned(wasm, dtype, n, buffers);
          // One unit more than the bound of random input: the golden values are rounded, and these inputs are few.
          expect(distance(transform(complex(x)), y), `n = ${n}`).toBeLessThanOrEqual(bound(dtype, n) + tolerance("fft", dtype));
        });
      }
    });

    test.each([1, 2, 4])("length %i is exact on integers", (n) => {
      guarded(wasm, (buffers) => {
        const x = complex(Array.from({ length: 2 * n }, (_, i) => ((i * 37) % 19) - 9));
        const y = planned(wasm, dtype, n, buffers).transform(x);
        const exact = Array.from({ length: n }, (_, k) => exactBin(x, n, k)).flat();
        expect([...y].map((value) => value + 0)).toEqual(exact.map((value) => value + 0));
      });
    });

    test("inverse is conj ∘ forward ∘ conj, scaled, to the last bit", () => {
      for (const n of [...SMOOTH, ...ROUGH]) {
        guarded(wasm, (buffers) => {
          const { transform } = planned(wasm, dtype, n, buffers);
          const { x } = sample(dtype, n);
          const conj = (z: RealArray) => z.map((value, i) => (i % 2 ? -value : value)) as RealArray;
          const scale = 0.25;
          expect(transform(x, { inverse: true, scale }), `n = ${n}`).toEqual(conj(transform(conj(x), { scale })));
        });
      }
    });

    test("rows, in place, a copied plan: the same bits as one row", () => {
      for (const n of [...SMOOTH, ...ROUGH]) {
        guarded(wasm, (buffers) => {
          const { plan, transform, inPlace } = planned(wasm, dtype, n, buffers);
          const rows = signed(dtype, 6 * n, n + 1);
          const apart = [0, 1, 2].flatMap((i) => [...transform(rows.slice(2 * n * i, 2 * n * (i + 1)) as RealArray)]);
          expect([...transform(rows, { rows: 3 })], `rows of ${n}`).toEqual(apart);
          expect([...inPlace(rows.slice(0, 2 * n) as RealArray)], `${n} in place`).toEqual(apart.slice(0, 2 * n));
          const by = buffers.input(buffers.read(plan, kernelsOf(wasm, dtype).planBytes(n, 0) / kernelsOf(wasm, dtype).size, dtype));
          expect([...transform(rows, { rows: 3, by })], `copied plan of ${n}`).toEqual(apart);
        });
      }
    });

    test("no rows: nothing is written", () => {
      guarded(wasm, (buffers) => {
        const out = planned(wasm, dtype, 12, buffers).transform(complex([]), { rows: 0 });
        expect(out.length).toBe(0);
      });
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d anywhere reaches every bin", (value) => {
      for (const n of [...SMOOTH, ...ROUGH]) {
        guarded(wasm, (buffers) => {
          const x = signed(dtype, 2 * n, n);
          x[2 * (n >> 1)] = value;
          const y = planned(wasm, dtype, n, buffers).transform(x);
          const finite = Array.from({ length: n }, (_, k) => k).filter((k) => Number.isFinite(y[2 * k]) && Number.isFinite(y[2 * k + 1]));
          expect(finite, `n = ${n}`).toEqual([]);
        });
      }
    });

    if (variant === "simd") {
      test("same bits as the scalar build", () => {
        for (const n of [...SMOOTH, ...ROUGH]) {
          const { x } = sample(dtype, n);
          const [a, b] = [wasm, engine("scalar")].map((one) => guarded(one, (buffers) => planned(one, dtype, n, buffers).transform(x)));
          expect(a, `n = ${n}`).toEqual(b);
        }
      });
    }
  });
});
