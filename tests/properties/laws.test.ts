/** Laws that hold for every input: checked on arbitrary arrays. */

import { EPS, tolerance } from "@genmath/testing/tolerance";
import { add, array, fft, linalg, matmul, maximum, multiply, type NDArray, nn, subtract, sum, transpose } from "@genmath/ts-api";
import fc from "fast-check";
import { anyValue, arrayOf, dimension, moderate, shapeOfRank } from "./arrays.ts";
import { law } from "./law.ts";

const flat = (a: NDArray) => [...(a.data as Float64Array)];
const same = (a: NDArray, b: NDArray) =>
  JSON.stringify(a.shape) === JSON.stringify(b.shape) && flat(a).every((x, i) => Object.is(x, flat(b)[i]) || x === flat(b)[i]);

const pairOfShape = shapeOfRank(0, 4).chain((shape) => fc.tuple(arrayOf(shape, anyValue), arrayOf(shape, anyValue)));

law(
  "a + b = b + a and max(a, b) = max(b, a), to the bit",
  ([a, b]) => same(add(a, b), add(b, a)) && same(maximum(a, b), maximum(b, a)),
  pairOfShape,
);

law("a − b = a + (−1)·b, to the bit", ([a, b]) => same(subtract(a, b), add(a, multiply(b, -1))), pairOfShape);

law(
  "a view and its copy give the same result",
  (a) => same(a.abs().sqrt(), a.copy().abs().sqrt()) && same(a.exp(), a.copy().exp()),
  shapeOfRank(0, 4).chain((shape) => arrayOf(shape, anyValue)),
);

law(
  "sums over axes one after the other agree with the sum over all",
  (a) => {
    let rest: NDArray = a;
    while (rest.ndim > 0) rest = sum(rest, { axis: rest.ndim - 1 });
    const scale = Number(sum(a.abs()).item());
    return Math.abs(Number(rest.item()) - Number(sum(a).item())) <= tolerance("sum", "float64", Math.max(2, a.size)) * scale;
  },
  shapeOfRank(1, 4).chain((shape) => arrayOf(shape, moderate)),
);

const product = fc
  .tuple(dimension, dimension, dimension)
  .chain(([m, k, n]) => fc.tuple(arrayOf([m, k], moderate), arrayOf([k, n], moderate)));

law(
  "(A·B)ᵀ = Bᵀ·Aᵀ within k eps |A||B|",
  ([a, b]) => {
    const left = transpose(matmul(a, b));
    const right = matmul(transpose(b), transpose(a));
    const bound = flat(transpose(matmul(a.abs(), b.abs())));
    const other = flat(right);
    return flat(left).every(
      (x, i) => Math.abs(x - (other[i] as number)) <= 2 * tolerance("matmul", "float64", a.shape[1]) * (bound[i] as number),
    );
  },
  product,
);

law(
  "softmax does not change when a power of two is added to integers",
  (values, shift) => {
    const x = array(values);
    return same(nn.softmax(x), nn.softmax(x.add(shift)));
  },
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }),
  fc.constantFrom(-1024, -64, 0, 64, 1024),
);

const signal = fc.integer({ min: 1, max: 300 }).chain((n) => arrayOf([n], moderate));

law(
  "ifft(fft(x)) = x, and Parseval",
  (x) => {
    const spectrum = fft.fft(x);
    const n = x.size;
    const length = Number(linalg.norm(x).item());
    const bound = 4 * tolerance("fftPrime", "float64", n) * length + EPS.float64 * length;
    const back = Number(linalg.norm(subtract(fft.ifft(spectrum).real, x)).item());
    return back <= bound && Math.abs(Number(linalg.norm(spectrum).item()) / Math.sqrt(n) - length) <= bound;
  },
  signal,
);

law(
  "eigenvalues sum to the trace",
  (n, values) => {
    const a = array(values.slice(0, n * n), { shape: [n, n] });
    const trace = Array.from({ length: n }, (_, i) => values[i * n + i] as number).reduce((total, x) => total + x, 0);
    const total = Number(sum(linalg.eigvals(a).real).item());
    const scale = Number(linalg.norm(a).item());
    return Math.abs(total - trace) <= 10 * n * n * EPS.float64 * (scale + 1);
  },
  fc.integer({ min: 1, max: 7 }),
  fc.array(moderate, { minLength: 49, maxLength: 49 }),
);
