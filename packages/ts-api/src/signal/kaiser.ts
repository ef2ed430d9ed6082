import { type WindowOf, type WindowOptions, windowOf } from "./window.ts";

/**
 * Kaiser window: nearly the most energy in the main lobe that n points allow; beta trades its width for lower side lobes. w[i] = I₀(beta √(1 − r²)) / I₀(beta), where r goes
 * from −1 to 1 and I₀ is the modified Bessel function.
 *
 * Shapes: → (n,), float64. `sym: false` is the periodic window that spectra want. Throws ShapeError unless n is an integer from 0 up. Relative error (4 + beta/2) eps; no beta overflows. Throws RangeError for a beta that is not finite.
 * Source: Kaiser & Schafer (1980).
 *
 * @example
 * round(signal.kaiser(5, 14), { decimals: 4 }).toArray(); // [0, 0.1649, 1, 0.1649, 0]
 * signal.kaiser(3, 0).toArray(); // [1, 1, 1]
 */
export function kaiser<N extends number>(n: N, beta: number, options: WindowOptions = {}): WindowOf<N> {
  if (!Number.isFinite(beta)) throw new RangeError(`Cannot kaiser with beta ${beta}: wanted a finite number`);
  return windowOf("kaiser", n, options, (count, points) => {
    const coefficients = besselRatio(Math.abs(beta));
    // 1 − r² of a product of integers: no cancellation.
    return Float64Array.from({ length: count }, (_, i) => horner(coefficients, (4 * i * (points - 1 - i)) / (points - 1) ** 2));
  });
}

/** Terms below this part of the largest one change nothing. */
const NEGLIGIBLE = 2 ** -70;

/**
 * The coefficients of I₀(x √s) / I₀(x) as a power series in s. I₀(x) = Σ ((x/2)^k / k!)²: all terms are positive, and outwards from the largest of them, which is set to 1,
 * nothing overflows.
 */
function besselRatio(x: number): Float64Array {
  const half = x / 2;
  const largest = Math.floor(half);
  const terms = [1];
  for (let k = largest; k > 0; k--) terms.push((terms.at(-1) as number) * (k / half) ** 2);
  terms.reverse();
  for (let k = largest + 1; (terms.at(-1) as number) > NEGLIGIBLE; k++) terms.push((terms.at(-1) as number) * (half / k) ** 2);
  const total = terms.reduceRight((sum, term) => sum + term, 0);
  return Float64Array.from(terms, (term) => term / total);
}

function horner(coefficients: Float64Array, s: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * s + (coefficients[k] as number);
  return sum;
}
