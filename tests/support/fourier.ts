/**
 * The exact Fourier transform, slowly: roots of unity from integers, sums in double-double (about 106 bits), by Horner's rule. Nothing here
 * shares a formula with the kernels that it judges.
 */

/** Fractional bits of the fixed-point numbers. */
const BITS = 160n;
const ONE = 1n << BITS;
/** π · 2^160, by Machin's formula. */
const PI = 4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));

/** arctan(1/x) in fixed point. */
function arctanOfInverse(x: bigint): bigint {
  const guard = 32n;
  let power = (ONE << guard) / x;
  let sum = power;
  for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
    power /= x * x;
    sum += (sign * power) / k;
  }
  return sum >> guard;
}

/** cos and sin of 2πk/n in fixed point: Taylor's series at the angle folded into [0, π/4]. */
function turn(k: number, n: number): { cos: bigint; sin: bigint } {
  const octant = Math.floor((8 * k) / n);
  const rest = BigInt(8 * k - octant * n);
  const folded = octant % 2 === 0 ? rest : BigInt(n) - rest;
  const angle = (PI * folded) / (4n * BigInt(n));
  let c = 0n;
  let s = 0n;
  let term = ONE;
  for (let i = 0n; term !== 0n; i++) {
    if (i % 2n === 0n) c += i % 4n === 0n ? term : -term;
    else s += i % 4n === 1n ? term : -term;
    term = (term * angle) / (ONE * (i + 1n));
  }
  if (octant === 1 || octant === 2 || octant === 5 || octant === 6) [c, s] = [s, c];
  return { cos: octant >= 2 && octant < 6 ? -c : c, sin: octant >= 4 ? -s : s };
}

/** The nearest float64 of a fixed-point number. */
function rounded(x: bigint): number {
  return Number(x) / 2 ** Number(BITS);
}

/** A fixed-point number as a sum of two float64. */
function split(x: bigint): [number, number] {
  const hi = rounded(x);
  // Roots of any length below 2^31 are 0 or above 2^-53 in size: hi has no bit below 2^-106.
  return [hi, rounded(x - (BigInt(hi * 2 ** 106) << (BITS - 106n)))];
}

/** e^(−2πi k/n) as four float64: real part and its tail, imaginary part and its tail. */
export function exactRoot(k: number, n: number): [number, number, number, number] {
  const { cos, sin } = turn(k, n);
  return [...split(cos), ...split(-sin)];
}

const SPLITTER = 2 ** 27 + 1;

/**
 * Bin k of the forward transform of the n interleaved complex numbers x, correct to about 100 bits, then rounded: Σ x_j w^(jk) by Horner's rule
 * with a double-double accumulator (Dekker's products, Knuth's sums).
 */
export function exactBin(x: Float64Array | Float32Array, n: number, k: number): [number, number] {
  const [c, cTail, s, sTail] = exactRoot(k, n);
  let t = SPLITTER * c;
  const cHigh = t - (t - c);
  const cLow = c - cHigh;
  t = SPLITTER * s;
  const sHigh = t - (t - s);
  const sLow = s - sHigh;

  let re = 0;
  let reTail = 0;
  let im = 0;
  let imTail = 0;
  for (let j = n - 1; j >= 0; j--) {
    t = SPLITTER * re;
    const reHigh = t - (t - re);
    const reLow = re - reHigh;
    t = SPLITTER * im;
    const imHigh = t - (t - im);
    const imLow = im - imHigh;

    // Four products with their rounding errors.
    const rc = re * c;
    const rcTail = reHigh * cHigh - rc + reHigh * cLow + reLow * cHigh + reLow * cLow;
    const is = im * s;
    const isTail = imHigh * sHigh - is + imHigh * sLow + imLow * sHigh + imLow * sLow;
    const rs = re * s;
    const rsTail = reHigh * sHigh - rs + reHigh * sLow + reLow * sHigh + reLow * sLow;
    const ic = im * c;
    const icTail = imHigh * cHigh - ic + imHigh * cLow + imLow * cHigh + imLow * cLow;

    // re·c − im·s + x, im·c + re·s + y: sums with their rounding errors, all small parts together.
    const a = x[2 * j] as number;
    const b = x[2 * j + 1] as number;
    const d = rc - is;
    const dBack = d - rc;
    const dTail = rc - (d - dBack) + (-is - dBack);
    const e = d + a;
    const eBack = e - d;
    const eTail = d - (e - eBack) + (a - eBack);
    const reSmall = rcTail - isTail + (re * cTail + reTail * c - (im * sTail + imTail * s)) + dTail + eTail;
    const f = ic + rs;
    const fBack = f - ic;
    const fTail = ic - (f - fBack) + (rs - fBack);
    const g = f + b;
    const gBack = g - f;
    const gTail = f - (g - gBack) + (b - gBack);
    const imSmall = icTail + rsTail + (im * cTail + imTail * c + (re * sTail + reTail * s)) + fTail + gTail;

    re = e + reSmall;
    reTail = e - re + reSmall;
    im = g + imSmall;
    imTail = g - im + imSmall;
  }
  return [re, im];
}
