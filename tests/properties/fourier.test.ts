/** Laws of Fourier transforms, over element types, axes, norms and layouts, for odd, even, prime and highly composite lengths. */
import { tolerance } from "@genmath/testing/tolerance";
import { abs, add, array, exp, fft, linalg, multiply, type NDArray, roll, subtract, transpose } from "@genmath/ts-api";
import fc from "fast-check";
import { moderate } from "./arrays.ts";
import { law } from "./law.ts";

type Inexact = "float64" | "float32" | "complex128" | "complex64";

const dtype = fc.constantFrom<Inexact>("float64", "float32", "complex128", "complex64");
const norm = fc.constantFrom("backward", "ortho", "forward");
const length = fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 37, 60, 64, 101);
const shape = fc.oneof(
  length.map((n) => [n]),
  fc.tuple(length, fc.constantFrom(1, 2, 5, 8)),
  fc.tuple(fc.constantFrom(1, 3, 4), length, fc.constantFrom(1, 2, 7)),
);

/** Of some layout: as it is, transposed, or every second element of a larger array. */
const signalOf = (dims: readonly number[], type: Inexact): fc.Arbitrary<NDArray> => {
  const size = dims.reduce((product, dim) => product * dim, 1);
  const scalars = (type.startsWith("complex") ? 2 : 1) * size;
  return fc
    .tuple(fc.array(moderate, { minLength: scalars, maxLength: scalars }), fc.integer({ min: 0, max: 2 }))
    .map(([values, layout]) => {
      const made: NDArray = array(Float64Array.from(values), { dtype: type, shape: dims });
      if (layout === 0) return made;
      if (layout === 1) return transpose(transpose(made).copy());
      const wide = array(new Float64Array(2 * scalars), { dtype: type, shape: [...dims.slice(0, -1), 2 * (dims.at(-1) as number)] });
      const spread: NDArray = wide.slice("...", "::2");
      spread.set(made);
      return spread;
    });
};

const anySignal = fc
  .tuple(shape, dtype)
  .chain(([dims, type]) => fc.tuple(signalOf(dims, type), fc.integer({ min: -dims.length, max: dims.length - 1 })));

const size = (x: NDArray) => Number(linalg.norm(abs(x).ravel()).item());
const precision = (x: NDArray) => (x.dtype === "float32" || x.dtype === "complex64" ? "float32" : "float64");

/** Below these numbers lose digits. */
const SMALLEST = { float64: 2 ** -1022, float32: 2 ** -126 } as const;

/** ‖a − b‖ within a few times the bound of a transform, of the given size. */
function close(a: NDArray, b: NDArray, scale = size(b)): boolean {
  const eps = precision(a) === "float32" || precision(b) === "float32" ? "float32" : "float64";
  const bound = 8 * tolerance("fftPrime", eps, Math.max(4, a.size)) * scale + a.size * SMALLEST[eps];
  return a.shape.join() === b.shape.join() && size(subtract(a, b)) <= bound;
}

law(
  "ifft undoes fft along any axis, under any norm",
  ([x, axis], by) => close(fft.ifft(fft.fft(x, { axis, norm: by }), { axis, norm: by }), x),
  anySignal,
  norm,
);

law(
  "ifftn undoes fftn, and Parseval: the ortho transform keeps the norm",
  ([x]) => {
    const spectrum = fft.fftn(x, { norm: "ortho" });
    const bound = 8 * tolerance("fftPrime", precision(x), Math.max(4, x.size)) * size(x) + x.size * SMALLEST[precision(x)];
    return close(fft.ifftn(spectrum, { norm: "ortho" }), x) && Math.abs(size(spectrum) - size(x)) <= bound;
  },
  anySignal,
);

law(
  "fftn is fft along one axis after the other, in any order",
  ([x], first) => {
    let one: NDArray = x;
    for (let i = 0; i < x.ndim; i++) one = fft.fft(one, { axis: (i + first) % x.ndim });
    return close(fft.fftn(x), one);
  },
  anySignal,
  fc.integer({ min: 0, max: 2 }),
);

law(
  "fft is linear",
  (x, y, c) =>
    close(fft.fft(add(x, multiply(y, c))), add(fft.fft(x), multiply(fft.fft(y), c)), size(fft.fft(x)) + Math.abs(c) * size(fft.fft(y))),
  signalOf([3, 37], "complex128"),
  signalOf([3, 37], "complex128"),
  moderate,
);

law(
  "a shift in time turns phases: FFT(roll(x, s))[k] = FFT(x)[k] e^(−2πi ks/n)",
  (n, values, shift) => {
    const x = array(values.slice(0, n));
    const angles = Float64Array.from({ length: 2 * n }, (_, i) => (i % 2 === 0 ? 0 : (-2 * Math.PI * ((((i >> 1) * shift) % n) + n)) / n));
    const phases = exp(array(angles, { dtype: "complex128" }));
    return close(fft.fft(roll(x, shift)), multiply(fft.fft(x), phases), size(fft.fft(x)) + 1);
  },
  length,
  fc.array(moderate, { minLength: 101, maxLength: 101 }),
  fc.integer({ min: 0, max: 100 }),
);

law(
  "rfft is the first half of fft, and irfft(rfft(x), n) = x for odd and even n",
  ([x, axis], by) => {
    const real = x.real.copy();
    const n = real.shape.at(axis) as number;
    const half = fft.rfft(real, { axis, norm: by });
    const whole = fft.fft(real.astype(precision(x) === "float32" ? "complex64" : "complex128"), { axis, norm: by });
    const rows = real.shape.map((_, i) => (i === (axis + real.ndim) % real.ndim ? `:${Math.floor(n / 2) + 1}` : ":"));
    return close(half, whole.slice(...rows), size(whole)) && close(fft.irfft(half, { axis, n, norm: by }), real);
  },
  anySignal,
  norm,
);

law(
  "the whole spectrum of a real array is that of the same complex one",
  ([x]) => {
    const real = x.real;
    const complex = real.astype(precision(x) === "float32" ? "complex64" : "complex128");
    return close(fft.fftn(real), fft.fftn(complex)) && close(fft.ifftn(real), fft.ifftn(complex));
  },
  anySignal,
);

law(
  "cropping and zero padding are those of the array",
  ([x, axis], n) => {
    const at = (axis + x.ndim) % x.ndim;
    const m = x.shape[at] as number;
    const dims = x.shape.map((dim, i) => (i === at ? n : dim));
    const padded: NDArray = array(
      new Float64Array(dims.reduce((product, dim) => product * dim, 1) * (x.dtype.startsWith("complex") ? 2 : 1)),
      {
        dtype: x.dtype,
        shape: dims,
      },
    );
    const part = dims.map((_, i) => (i === at ? `:${Math.min(m, n)}` : ":"));
    padded.set(x.slice(...part), ...part);
    return close(fft.fft(x, { axis, n }), fft.fft(padded, { axis }), size(x) * Math.sqrt(n));
  },
  anySignal,
  fc.constantFrom(1, 2, 5, 8, 40, 128),
);

law(
  "a view and its copy give the same: columns are transformed side by side, in another order of operations than rows",
  ([x, axis]) => close(fft.fft(x, { axis }), fft.fft(x.copy(), { axis })),
  anySignal,
);
