import golden from "@genmath/tests/golden/spectral.json";
import { describe, expect, expectTypeOf, test } from "vitest";
import { AxisError, array, type DType, memory, type NDArray, ShapeError, scope, signal, zeros } from "../src/index.ts";

/** Both sides' numbers: multiples of 1/64 in [−2, 2); int32 has them 64 times as large. */
function made(shape: readonly number[], dtype: string, seed = 0): NDArray {
  const count = shape.reduce((product, dim) => product * dim, 1) * (dtype.startsWith("complex") ? 2 : 1);
  const scale = dtype === "int32" ? 1 : 64;
  const data = Float64Array.from({ length: count }, (_, j) => (((37 * j * j + (11 + 2 * seed) * j + seed) % 256) - 128) / scale);
  return array(data, { dtype: dtype as DType, shape });
}

interface Result {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly y: readonly number[];
}

/** SciPy's values to 1e-13 of the largest, or to single precision. */
function expectResult(found: NDArray, { dtype, shape, y }: Result): void {
  expect(found.dtype).toBe(dtype);
  expect(found.shape).toEqual(shape);
  const largest = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bound = (dtype === "float32" || dtype === "complex64" ? 2 ** -20 : 1e-13) * largest;
  const worst = [...(found.data as Float64Array)].reduce((most, value, i) => Math.max(most, Math.abs(value - (y[i] as number))), 0);
  expect(worst).toBeLessThanOrEqual(bound);
}

describe("windows", () => {
  test("SciPy's values; Kaiser's by definition, for any beta", () => {
    for (const { window, n, fftbins, y } of golden.windows) {
      const found = [...signal.getWindow(window as signal.WindowName, n, { fftbins }).data];
      expect(found.length).toBe(n);
      const beta = window[0] === "kaiser" ? (window[1] as number) : undefined;
      for (const [i, value] of y.entries()) {
        const bound = beta === undefined ? 4 * 2 ** -52 : (4 + beta / 2) * 2 ** -52 * value;
        expect(Math.abs((found[i] as number) - value), `${window} ${n} ${i}`).toBeLessThanOrEqual(bound);
      }
    }
  });

  test("are symmetric to the bit, periodic ones without their last point", () => {
    const make = [signal.hann, signal.hamming, signal.blackman, signal.bartlett, signal.boxcar, signal.cosine];
    for (const window of [...make, (n: number, o = {}) => signal.kaiser(n, 14, o), (n: number, o = {}) => signal.tukey(n, 0.3, o)]) {
      for (const n of [2, 5, 16, 101]) {
        const symmetric = [...window(n).data];
        expect(symmetric).toEqual(symmetric.toReversed());
        expect([...window(n - 1, { sym: false }).data]).toEqual(n === 2 ? [1] : symmetric.slice(0, -1));
      }
      expect(window(0).shape).toEqual([0]);
      expect(window(1).toArray()).toEqual([1]);
    }
  });

  test("a number is the beta of a Kaiser window; a default alpha", () => {
    expect(signal.getWindow(14, 9).toArray()).toEqual(signal.kaiser(9, 14, { sym: false }).toArray());
    expect(signal.getWindow("tukey", 9).toArray()).toEqual(signal.tukey(9, 0.5, { sym: false }).toArray());
    expect(signal.kaiser(9, -3).toArray()).toEqual(signal.kaiser(9, 3).toArray());
    expectTypeOf(signal.hann(8)).toExtend<NDArray<"float64", readonly [8]>>();
  });

  test("errors", () => {
    expect(() => signal.hann(2.5)).toThrow(new ShapeError("Cannot hann 2.5 points: wanted an integer from 0 up", []));
    expect(() => signal.kaiser(-1, 3)).toThrow("Cannot kaiser -1 points: wanted an integer from 0 up");
    expect(() => signal.kaiser(4, Number.NaN)).toThrow("Cannot kaiser with beta NaN: wanted a finite number");
    expect(() => signal.tukey(4, Number.NaN)).toThrow("Cannot tukey with alpha NaN: wanted a number from 0 to 1");
    expect(() => signal.getWindow("hann", 0)).toThrow("Cannot getWindow of 0 points: wanted an integer from 1 up");
    expect(() => signal.getWindow("haning" as "hann", 4)).toThrow(
      'Cannot getWindow "haning": wanted boxcar, bartlett, cosine, hann, hamming, blackman, tukey, ["tukey", alpha], ["kaiser", beta] or beta',
    );
    expect(() => signal.getWindow("kaiser" as "hann", 4)).toThrow('Cannot getWindow "kaiser"');
    expect(() => signal.getWindow(["hann", 2] as never, 4)).toThrow('Cannot getWindow ["hann",2]');
  });
});

describe("periodogram, welch, spectrogram, stft", () => {
  const functions: Readonly<Record<string, unknown>> = signal;
  const cases = golden.spectra.map((one) => [`${one.call} of ${one.dtype} (${one.shape}) ${JSON.stringify(one.options)}`, one] as const);
  test.each(cases)("SciPy's values: %s", (_, { call, dtype, shape, options, result }) => {
    const found = (functions[call] as (x: NDArray, options: object) => Readonly<Record<string, NDArray>>)(made(shape, dtype), options);
    for (const [name, part] of Object.entries(result)) expectResult(found[name] as NDArray, part);
  });

  test("weights instead of a name, views, literals", () => {
    const x = made([40], "float64");
    const byName = signal.welch(x, { nperseg: 8, window: "hamming" }).power.toArray();
    const weights = signal.getWindow("hamming", 8);
    expect(signal.welch(x, { window: weights }).power.toArray()).toEqual(byName);
    expect(signal.welch(x, { window: [...weights.data], nperseg: 8 }).power.toArray()).toEqual(byName);
    const wide = made([40, 2], "float64");
    expect(signal.welch(wide.at("...", 1), { nperseg: 8 }).power.toArray()).toEqual(
      signal.welch(wide.at("...", 1).copy(), { nperseg: 8 }).power.toArray(),
    );
    expect(signal.periodogram([1, 2, 4]).power.toArray()).toEqual(signal.periodogram(array([1, 2, 4])).power.toArray());
  });

  test("the density of a signal sums to its power: Parseval", () => {
    const { power } = signal.periodogram(made([50], "float64"), { fs: 10, detrend: false });
    const x = made([50], "float64").data as Float64Array;
    const mean = x.reduce((sum, value) => sum + value * value, 0) / 50;
    const total = (power.data as Float64Array).reduce((sum, value) => sum + value, 0) * (10 / 50);
    expect(Math.abs(total - mean)).toBeLessThanOrEqual(1e-14 * mean);
  });

  test("nothing leaks, and the input lives on", () => {
    const x = made([500], "float64");
    const all = () =>
      scope(() => {
        signal.periodogram(x);
        signal.welch(x, { nperseg: 64, average: "median" });
        signal.spectrogram(x, { nperseg: 64 });
        signal.stft(x, { nperseg: 64 });
        signal.fftconvolve(x, x);
        signal.detrend(x);
        expect(() => signal.welch(x, { noverlap: 256 })).toThrow(RangeError);
      });
    all();
    const before = memory();
    for (let i = 0; i < 10; i++) all();
    expect(memory()).toEqual(before);
    // Nothing else holds the input: its memory goes with its handle.
    const { frequencies, power } = signal.periodogram(x);
    x.dispose();
    expect(power.shape).toEqual([251]);
    power.dispose();
    frequencies.dispose();
    expect(memory().arrayBytes).toBeLessThanOrEqual(before.arrayBytes - 500 * 8);
  });

  test("errors", () => {
    const x = made([20], "float64");
    expect(() => signal.periodogram(x, { fs: 0 })).toThrow(new RangeError("Cannot periodogram with fs 0: wanted a positive finite number"));
    expect(() => signal.periodogram(x, { nfft: 0 })).toThrow("Cannot periodogram with nfft 0: wanted an integer from 1 up");
    expect(() => signal.periodogram(x, { axis: 1 })).toThrow(new AxisError(1, [20]));
    expect(() => signal.periodogram(x, { window: [1, 1] })).toThrow(
      "Cannot periodogram with a window of 2 weights for 20 points: wanted as many",
    );
    expect(() => signal.welch(x, { nperseg: 0 })).toThrow("Cannot welch with nperseg 0: wanted an integer from 1 up");
    expect(() => signal.welch(x, { nperseg: 8, noverlap: 8 })).toThrow(
      "Cannot welch with noverlap 8: wanted less than the 8 points of a segment",
    );
    expect(() => signal.welch(x, { nperseg: 8, nfft: 7 })).toThrow("Cannot welch with nfft 7: wanted an integer from 8 up");
    expect(() => signal.welch(x, { scaling: "psd" as "density" })).toThrow(
      'Cannot welch with scaling "psd": wanted "density" or "spectrum"',
    );
    expect(() => signal.welch(x, { average: "mode" as "mean" })).toThrow('Cannot welch with average "mode": wanted "mean" or "median"');
    expect(() => signal.welch(x, { window: zeros([2, 2]) })).toThrow("Cannot welch with a window of shape (2, 2): wanted 1 to 20 weights");
    expect(() => signal.welch(x, { detrend: "cubic" as "linear" })).toThrow(
      'Cannot welch with the trend "cubic": wanted "linear" or "constant"',
    );
    expect(() => signal.spectrogram(x, { mode: "phase" as "psd" })).toThrow(
      'Cannot spectrogram in mode "phase": wanted "psd", "complex" or "magnitude"',
    );
    expect(() => signal.stft(x, { boundary: "even" as "zeros" })).toThrow('Cannot stft with boundary "even": wanted "zeros" or null');
    expect(() => signal.spectrogram(3)).toThrow(AxisError);
  });
});

describe("fftconvolve", () => {
  test.each(golden.convolve.map((one) => [`(${one.a}) ∗ (${one.b}) ${one.dtypes} ${JSON.stringify(one.options)}`, one] as const))(
    "SciPy's values: %s",
    (_, { a, b, dtypes, options, result }) => {
      expectResult(
        signal.fftconvolve(made(a, dtypes[0] as string), made(b, dtypes[1] as string, 5), options as signal.ConvolveOptions),
        result,
      );
    },
  );

  test("is polynomial multiplication", () => {
    const found = signal.fftconvolve([1, 2, 3], [4, 5, 6, 7]).data;
    for (const [i, value] of [4, 13, 28, 34, 32, 21].entries())
      expect(Math.abs((found[i] as number) - value)).toBeLessThanOrEqual(1e-14 * 34);
  });

  test("of nothing is nothing", () => {
    expect(signal.fftconvolve([], [1, 2]).toArray()).toEqual([]);
    expect(signal.fftconvolve(array([1, 2], { dtype: "float32" }), zeros([0], { dtype: "float32" })).dtype).toBe("float32");
    expect(signal.fftconvolve(3, 4).item()).toBe(12);
  });

  test("errors", () => {
    expect(() => signal.fftconvolve([1, 2], zeros([2, 2]))).toThrow(
      new ShapeError("Cannot fftconvolve (2,) with (2, 2): wanted as many axes", [[2], [2, 2]]),
    );
    expect(() => signal.fftconvolve(zeros([2, 3]), zeros([3, 2]), { mode: "valid" })).toThrow(
      "Cannot fftconvolve (2, 3) with (3, 2): wanted one of them to hold the other along every axis",
    );
    expect(() => signal.fftconvolve(zeros([2, 3]), zeros([3, 3]), { axes: 1 })).toThrow(
      "Cannot fftconvolve (2, 3) with (3, 3): dimensions 2 and 3 at axis 0 differ and neither is 1",
    );
    expect(() => signal.fftconvolve([1], [1], { axes: [] })).toThrow(
      "Cannot fftconvolve (1,) with (1,): wanted at least one axis to convolve along",
    );
    expect(() => signal.fftconvolve([1], [1], { mode: "half" as "full" })).toThrow(
      'Cannot fftconvolve in mode "half": wanted "full", "same" or "valid"',
    );
    expect(() => signal.fftconvolve([1], [1], { axes: 1 })).toThrow(AxisError);
  });
});

describe("detrend", () => {
  test("SciPy's values", () => {
    for (const { shape, dtype, options, result } of golden.detrend) {
      // A line is all that there is of one point: SciPy's least squares leave a rounding error.
      const found = signal.detrend(made(shape, dtype), options as signal.DetrendOptions);
      if (shape[0] === 1 && shape.length === 1) expect(found.toArray()).toEqual([0]);
      else expectResult(found, result);
    }
  });

  test("the input stays, nothing has no trend", () => {
    const x = array([1, 2, 4]);
    signal.detrend(x);
    expect(x.toArray()).toEqual([1, 2, 4]);
    expect(signal.detrend(zeros([2, 0])).shape).toEqual([2, 0]);
    expect(() => signal.detrend(x, { type: "cubic" as "linear" })).toThrow(
      'Cannot detrend with the trend "cubic": wanted "linear" or "constant"',
    );
    expect(() => signal.detrend(3)).toThrow(AxisError);
  });
});
