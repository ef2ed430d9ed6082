/**
 * The Fourier transform in plain loops: radix 2 in place after a bit reversal for powers of two, Bluestein's chirp (1970) for the rest.
 * A plan holds what depends on the length alone, made once, as the peers' plans are.
 */

/** @import { Floats } from "../../types/case.ts" */

/** Transforms n interleaved complex numbers in place. @typedef {(x: Float64Array) => void} InPlace */

/** Powers of two. @param {number} n @returns {InPlace} */
function radix2(n) {
  const cosine = Float64Array.from({ length: n / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / n));
  const sine = Float64Array.from({ length: n / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / n));
  const reversed = new Uint32Array(n);
  for (let i = 1; i < n; i++) reversed[i] = (reversed[i >> 1] >> 1) | (i & 1 ? n >> 1 : 0);
  return (x) => {
    for (let i = 0; i < n; i++) {
      const j = reversed[i];
      if (i >= j) continue;
      const re = x[2 * i];
      const im = x[2 * i + 1];
      x[2 * i] = x[2 * j];
      x[2 * i + 1] = x[2 * j + 1];
      x[2 * j] = re;
      x[2 * j + 1] = im;
    }
    for (let half = 1; half < n; half *= 2) {
      const step = n / (2 * half);
      for (let first = 0; first < n; first += 2 * half) {
        for (let k = 0; k < half; k++) {
          const wr = cosine[k * step];
          const wi = sine[k * step];
          const p = 2 * (first + k);
          const q = p + 2 * half;
          const re = x[q] * wr - x[q + 1] * wi;
          const im = x[q] * wi + x[q + 1] * wr;
          x[q] = x[p] - re;
          x[q + 1] = x[p + 1] - im;
          x[p] += re;
          x[p + 1] += im;
        }
      }
    }
  };
}

/**
 * Any length: with jk = (j² + k² − (k − j)²) / 2 the transform is a convolution with a chirp, done by transforms of a power of two.
 * The inverse transform is the conjugate of the transform of the conjugate.
 *
 * @param {number} n @returns {InPlace}
 */
function bluestein(n) {
  const m = 2 ** Math.ceil(Math.log2(2 * n - 1));
  const transform = radix2(m);
  const chirp = new Float64Array(2 * n);
  for (let k = 0; k < n; k++) {
    // k² modulo 2n: the angle's period, so that it stays exact.
    const angle = (Math.PI * ((k * k) % (2 * n))) / n;
    chirp[2 * k] = Math.cos(angle);
    chirp[2 * k + 1] = -Math.sin(angle);
  }
  const filter = new Float64Array(2 * m);
  for (let k = 0; k < n; k++) {
    for (const at of k === 0 ? [0] : [k, m - k]) {
      filter[2 * at] = chirp[2 * k] / m;
      filter[2 * at + 1] = -chirp[2 * k + 1] / m;
    }
  }
  transform(filter);
  const work = new Float64Array(2 * m);
  return (x) => {
    work.fill(0);
    for (let k = 0; k < 2 * n; k += 2) {
      work[k] = x[k] * chirp[k] - x[k + 1] * chirp[k + 1];
      work[k + 1] = x[k] * chirp[k + 1] + x[k + 1] * chirp[k];
    }
    transform(work);
    for (let k = 0; k < 2 * m; k += 2) {
      const re = work[k] * filter[k] - work[k + 1] * filter[k + 1];
      work[k + 1] = -(work[k] * filter[k + 1] + work[k + 1] * filter[k]);
      work[k] = re;
    }
    transform(work);
    for (let k = 0; k < 2 * n; k += 2) {
      x[k] = work[k] * chirp[k] + work[k + 1] * chirp[k + 1];
      x[k + 1] = work[k] * chirp[k + 1] - work[k + 1] * chirp[k];
    }
  };
}

/** A transform of n interleaved complex numbers into a new array. @param {number} n */
export function plan(n) {
  const transform = Number.isInteger(Math.log2(n)) ? radix2(n) : bluestein(n);
  return (/** @type {Floats} */ x) => {
    const result = Float64Array.from(x);
    transform(result);
    return result;
  };
}
