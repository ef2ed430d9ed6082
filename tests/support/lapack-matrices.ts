/**
 * The kinds of matrix on which LAPACK tests its own eigenvalue and singular value programs (Demmel & McKenney, "A test matrix generation suite", LAPACK Working
 * Note 9): prescribed spectra, evenly spaced, graded down to eps or clustered there, in good and in bad bases, and the same near the ends of the range.
 */
import { signed, uniform } from "./generators.ts";

export interface Kind {
  readonly name: string;
  /** Row-major (m, n); n is m where it is left out, and always for kinds of square matrices. The same matrix each time. */
  readonly make: (m: number, n?: number) => Float64Array<ArrayBuffer>;
}

type Random = () => number;

const ULP = 2 ** -52;
/** √ of the largest and of the smallest normal number, as powers of two: scaling by them is exact. */
const HUGE = 2 ** 511;
const TINY = 2 ** -511;

/** Spectra of n values from 1 down to ULP, signs at random. */
type Spectrum = (n: number, random: Random) => number[];

const withSigns =
  (magnitude: (i: number, n: number) => number): Spectrum =>
  (n, random) =>
    Array.from({ length: n }, (_, i) => (random() < 0.5 ? -1 : 1) * magnitude(i, n));

const even = withSigns((i, n) => (n === 1 ? 1 : 1 - (i / (n - 1)) * (1 - ULP)));
const geometric = withSigns((i, n) => (n === 1 ? 1 : ULP ** (i / (n - 1))));
const clustered = withSigns((i) => (i === 0 ? 1 : ULP));

/** (m, n) of zeros with the values on its diagonal. */
function diagonal(m: number, n: number, values: readonly number[]): Float64Array<ArrayBuffer> {
  const a = new Float64Array(m * n);
  for (let i = 0; i < Math.min(m, n); i++) a[i * n + i] = values[i] as number;
  return a;
}

/** A ← HA for a random reflector of each length. */
function mixRows(a: Float64Array<ArrayBuffer>, m: number, n: number, seed: number): void {
  const vectors = signed("float64", (m * (m + 1)) / 2, seed);
  for (let length = m, at = 0; length > 1; at += length--) {
    const u = vectors.subarray(at, at + length);
    const first = m - length;
    let squared = 0;
    for (const x of u) squared += x * x;
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += (u[i] as number) * (a[(first + i) * n + j] as number);
      const factor = (2 * sum) / squared;
      for (let i = 0; i < length; i++) a[(first + i) * n + j] = (a[(first + i) * n + j] as number) - factor * (u[i] as number);
    }
  }
}

function transposed(a: Float64Array<ArrayBuffer>, m: number, n: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: m * n }, (_, at) => a[(at % m) * n + Math.floor(at / m)] as number);
}

/** UAVᵀ for random orthogonal U and V; V = U where `similar`. */
function inRandomBases(a: Float64Array<ArrayBuffer>, m: number, n: number, similar: boolean): Float64Array<ArrayBuffer> {
  mixRows(a, m, n, 7);
  const across = transposed(a, m, n);
  mixRows(across, n, m, similar ? 7 : 8);
  return transposed(across, n, m);
}

/** XTX⁻¹ with X = UDVᵀ, D graded down to √ULP: a basis that costs half of the digits. */
function inBadBasis(t: Float64Array<ArrayBuffer>, n: number): Float64Array<ArrayBuffer> {
  const grade = (i: number) => (n === 1 ? 1 : ULP ** (i / (n - 1) / 2));
  const inner = inRandomBases(t, n, n, true);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) inner[i * n + j] = ((inner[i * n + j] as number) * grade(i)) / grade(j);
  return inRandomBases(inner, n, n, true);
}

/** Upper triangular with the values on its diagonal and numbers of (−1, 1) above. */
function triangular(n: number, values: readonly number[], random: Random): Float64Array<ArrayBuffer> {
  const t = diagonal(n, n, values);
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) t[i * n + j] = 2 * random() - 1;
  return t;
}

/** As `triangular`, the eigenvalues from (ULP, 1), some of them conjugate pairs in 2 × 2 blocks. */
function withPairs(n: number, random: Random): Float64Array<ArrayBuffer> {
  const t = triangular(
    n,
    Array.from({ length: n }, () => ULP ** random()),
    random,
  );
  for (let i = 0; i + 1 < n; i += 2) {
    if (random() < 0.5) continue;
    t[(i + 1) * n + i + 1] = t[i * n + i] as number;
    t[i * n + i + 1] = ULP ** random();
    t[(i + 1) * n + i] = -(t[i * n + i + 1] as number);
  }
  return t;
}

/** Numbers of (−1, 1). */
function anything(m: number, n: number, random: Random): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: m * n }, () => 2 * random() - 1);
}

/** As `anything`; from n = 4 on two rows above, one below, one column left and two right are zero, so that balancing finds something to isolate. */
function withEmptyBorder(n: number, random: Random): Float64Array<ArrayBuffer> {
  const a = anything(n, n, random);
  if (n < 4) return a;
  return a.map((x, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return i < 2 || i === n - 1 || j < 1 || j > n - 3 ? 0 : x;
  });
}

/** Every number times `factor`. */
function times(factor: number, { name, make }: Kind): Kind {
  const scale = factor > 1 ? "huge" : "tiny";
  return { name: `${name}, ${scale}`, make: (m, n) => make(m, n).map((x) => x * factor) };
}

/** A kind whose random numbers depend on its name and size alone. */
function kind(name: string, make: (n: number, random: Random) => Float64Array<ArrayBuffer>): Kind {
  const seed = Array.from(name).reduce((sum, character) => (31 * sum + character.charCodeAt(0)) % 65521, 1);
  return { name, make: (n) => make(n, uniform(seed + n)) };
}

const withSpectrum = (name: string, spectrum: Spectrum) => kind(name, (n, random) => diagonal(n, n, spectrum(n, random)));
const similar = (name: string, spectrum: Spectrum) =>
  kind(name, (n, random) => inRandomBases(triangular(n, spectrum(n, random), random), n, n, true));
const badlySimilar = (name: string, spectrum: Spectrum) =>
  kind(name, (n, random) => inBadBasis(triangular(n, spectrum(n, random), random), n));
const symmetric = (name: string, spectrum: Spectrum) =>
  kind(name, (n, random) => mirrored(inRandomBases(diagonal(n, n, spectrum(n, random)), n, n, true), n));

/** The lower triangle, mirrored: rounding leaves UDUᵀ a little unsymmetric. */
function mirrored(a: Float64Array<ArrayBuffer>, n: number): Float64Array<ArrayBuffer> {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) a[j * n + i] = a[i * n + j] as number;
  return a;
}

const zero = kind("zero", (n) => new Float64Array(n * n));
const identity = kind("identity", (n) => diagonal(n, n, new Array(n).fill(1)));
const evenDiagonal = withSpectrum("diagonal, even", even);
const geometricDiagonal = withSpectrum("diagonal, geometric", geometric);
const clusteredDiagonal = withSpectrum("diagonal, clustered", clustered);
const jordan = kind("Jordan block, transposed", (n) =>
  Float64Array.from({ length: n * n }, (_, at) => Number(at % n === Math.floor(at / n) || at % n === Math.floor(at / n) - 1)),
);
const pairsInBadBasis = kind("pairs, bad basis", (n, random) => inBadBasis(withPairs(n, random), n));
const bordered = kind("random with an empty border", withEmptyBorder);

/** The 21 kinds of LAPACK's test of `dgeev`. */
export const generalKinds: readonly Kind[] = [
  zero,
  identity,
  jordan,
  evenDiagonal,
  geometricDiagonal,
  clusteredDiagonal,
  times(HUGE, evenDiagonal),
  times(TINY, evenDiagonal),
  similar("orthogonal basis, even", even),
  similar("orthogonal basis, geometric", geometric),
  similar("orthogonal basis, clustered", clustered),
  kind("orthogonal basis, pairs", (n, random) => inRandomBases(withPairs(n, random), n, n, true)),
  badlySimilar("bad basis, even", even),
  badlySimilar("bad basis, geometric", geometric),
  badlySimilar("bad basis, clustered", clustered),
  pairsInBadBasis,
  times(HUGE, pairsInBadBasis),
  times(TINY, pairsInBadBasis),
  bordered,
  times(HUGE, bordered),
  times(TINY, bordered),
];

const evenSymmetric = symmetric("symmetric, even", even);
const randomSymmetric = kind("symmetric, random", (n, random) => mirrored(anything(n, n, random), n));

/** The 15 dense kinds of LAPACK's test of `dsyev` and its kin, and one in a band. */
export const symmetricKinds: readonly Kind[] = [
  zero,
  identity,
  evenDiagonal,
  geometricDiagonal,
  clusteredDiagonal,
  times(HUGE, geometricDiagonal),
  times(TINY, geometricDiagonal),
  evenSymmetric,
  symmetric("symmetric, geometric", geometric),
  symmetric("symmetric, clustered", clustered),
  times(HUGE, evenSymmetric),
  times(TINY, evenSymmetric),
  randomSymmetric,
  times(HUGE, randomSymmetric),
  times(TINY, randomSymmetric),
  kind("symmetric, band", (n, random) =>
    mirrored(
      anything(n, n, random).map((x, at) => (Math.abs(Math.floor(at / n) - (at % n)) > 3 ? 0 : x)),
      n,
    ),
  ),
];

/** A kind of rectangular matrices with prescribed singular values. */
function rectangular(name: string, make: (m: number, n: number, random: Random) => Float64Array<ArrayBuffer>): Kind {
  return { name, make: (m, n = m) => make(m, n, uniform(name.length + 1000 * m + n)) };
}

const ofValues = (name: string, spectrum: Spectrum) =>
  rectangular(name, (m, n, random) => inRandomBases(diagonal(m, n, spectrum(Math.min(m, n), random).map(Math.abs)), m, n, false));
const evenValues = ofValues("singular values, even", even);

/** LAPACK's kinds for `dgesvd` and `dgesdd`, and those on which singular value programs have been caught: of low rank, graded, with equal values. */
export const rectangularKinds: readonly Kind[] = [
  rectangular("zero", (m, n) => new Float64Array(m * n)),
  rectangular("identity", (m, n) => diagonal(m, n, new Array(Math.min(m, n)).fill(1))),
  evenValues,
  times(TINY, evenValues),
  times(HUGE, evenValues),
  ofValues("singular values, geometric", geometric),
  ofValues("singular values, clustered", clustered),
  ofValues("singular values, equal", (n) => new Array(n).fill(1)),
  ofValues("half of the rank", (n) => Array.from({ length: n }, (_, i) => (2 * i < n ? 1 + i : 0))),
  rectangular("random", anything),
  rectangular("ones", (m, n) => new Float64Array(m * n).fill(1)),
  rectangular("rows graded", (m, n, random) => anything(m, n, random).map((x, at) => x * 10 ** (-150 + (300 * Math.floor(at / n)) / m))),
];
