/**
 * The discrete Fourier transform X[k] = Σ x[j] exp(−2πi jk/n) of any length in float64, as the oracle of the gate: decimation in time
 * by the smallest prime factor, the definition where a prime is left. Every twiddle is computed by itself, so that errors do not
 * accumulate as they do in recurrences. Slow for large primes and meant to be.
 */

/** @param {number} n */
function smallestFactor(n) {
  for (let p = 2; p * p <= n; p++) if (n % p === 0) return p;
  return n;
}

/** exp(−2πi j/n), interleaved. @param {number} n */
function twiddles(n) {
  return Float64Array.from({ length: 2 * n }, (_, at) => {
    const angle = (2 * Math.PI * (at >> 1)) / n;
    return at % 2 === 0 ? Math.cos(angle) : -Math.sin(angle);
  });
}

/** @param {ArrayLike<number>} x n complex numbers, interleaved */
export function dft(x) {
  const length = x.length / 2;
  const table = twiddles(length);

  /** The transform of x[first], x[first + step], …, n of them. @param {number} n @param {number} first @param {number} step @returns {Float64Array} */
  function transform(n, first, step) {
    if (n === 1) return Float64Array.of(x[2 * first], x[2 * first + 1]);
    const p = smallestFactor(n);
    const m = n / p;
    const parts = Array.from({ length: p }, (_, r) => transform(m, first + r * step, step * p));
    const result = new Float64Array(2 * n);
    for (let k = 0; k < n; k++) {
      let re = 0;
      let im = 0;
      for (const [r, part] of parts.entries()) {
        const w = 2 * (((r * k) % n) * step);
        const at = 2 * (k % m);
        const [wr, wi, pr, pi] = [table[w], table[w + 1], part[at], part[at + 1]];
        re += wr * pr - wi * pi;
        im += wr * pi + wi * pr;
      }
      result[2 * k] = re;
      result[2 * k + 1] = im;
    }
    return result;
  }

  return transform(length, 0, 1);
}
