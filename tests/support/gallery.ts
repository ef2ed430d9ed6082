/**
 * Matrices that eigenvalue programs have been caught on, by name. General ones are for `eig`, symmetric ones for `eigh`; all are row-major float64 numbers
 * that the caller rounds to the type under test.
 */
import { uniform } from "./generators.ts";

export interface Matrix {
  readonly name: string;
  readonly n: number;
  readonly a: Float64Array<ArrayBuffer>;
}

type Entry = (i: number, j: number) => number;

function matrix(name: string, n: number, entry: Entry): Matrix {
  return { name, n, a: Float64Array.from({ length: n * n }, (_, at) => entry(Math.floor(at / n), at % n)) };
}

/** Entries uniform in [−1, 1). */
export function random(n: number, seed = n): Matrix {
  const next = uniform(seed);
  return matrix(`random ${n}`, n, () => 2 * next() - 1);
}

/** The lower triangle of `random`, mirrored. */
export function randomSymmetric(n: number, seed = n): Matrix {
  const { a } = random(n, seed);
  return matrix(`random symmetric ${n}`, n, (i, j) => a[Math.max(i, j) * n + Math.min(i, j)] as number);
}

/** First row the given one, ones below the diagonal: eigenvalues are the roots of xⁿ − r₀xⁿ⁻¹ − …. */
function companion(name: string, row: readonly number[]): Matrix {
  return matrix(name, row.length, (i, j) => (i === 0 ? (row[j] as number) : Number(i === j + 1)));
}

/** An integer matrix similar to a Jordan block up to an integer factor: U J V with V the inverse of the unit lower triangular U of ones. */
function hiddenJordan(n: number): Matrix {
  const jordan = (i: number, j: number) => (i === j ? 3 : Number(j === i + 1));
  return matrix(`Jordan block ${n} in another basis`, n, (i, j) => {
    const column = (k: number) => jordan(k, j) - (j + 1 < n ? jordan(k, j + 1) : 0);
    let sum = 0;
    for (let k = 0; k <= i; k++) sum += column(k);
    return sum;
  });
}

const identity: Entry = (i, j) => Number(i === j);

/** `decades`: how far from 1 the entries of graded matrices go. */
export function generalMatrices(decades: number): readonly Matrix[] {
  const next = uniform(11);
  const noise = () => 0.5 + next();
  const grade = (k: number) => 10 ** ((k / 5 - 1) * decades);
  return [
    matrix("empty", 0, () => 0),
    matrix("one by one", 1, () => -3),
    matrix("the chapter's", 2, (i, j) => [4, 2, 1, 3][2 * i + j] as number),
    matrix("rotation", 2, (i, j) => [0, -1, 1, 0][2 * i + j] as number),
    matrix("shear", 2, (i, j) => [1, 1, 0, 1][2 * i + j] as number),
    matrix("zero", 6, () => 0),
    matrix("identity", 7, identity),
    matrix("ones", 9, () => 1),
    ...[3, 4, 5, 8, 17, 64].map((n) => matrix(`cyclic permutation ${n}`, n, (i, j) => Number(j === (i + 1) % n))),
    matrix("nilpotent", 8, (i, j) => Number(j === i + 1)),
    matrix("Jordan block", 8, (i, j) => (i === j ? 2 : Number(j === i + 1))),
    matrix("Jordan block, transposed", 8, (i, j) => (i === j ? 2 : Number(i === j + 1))),
    hiddenJordan(6),
    matrix("two equal blocks", 8, (i, j) => (i >> 2 === j >> 2 ? (((i & 3) * 3 + (j & 3) * 5) % 7) - 2 : 0)),
    matrix("pairs on the diagonal", 20, (i, j) => (i >> 1 === j >> 1 ? ([1, 2, -3, 1][2 * (i & 1) + (j & 1)] as number) : Number(j > i))),
    matrix("upper triangular", 15, (i, j) => (j >= i ? noise() : 0)),
    matrix("lower triangular", 15, (i, j) => (j <= i ? noise() : 0)),
    matrix("Hessenberg", 30, (i, j) => (j >= i - 1 ? noise() : 0)),
    matrix("block triangular, permuted", 9, (i, j) => ((i * 4) % 9 >= (j * 4) % 9 ? noise() : 0)),
    matrix("Leslie", 4, (i, j) => (i === 0 ? ([0, 1.5, 1, 0.2][j] as number) : i === j + 1 ? ([0.8, 0.5, 0.25][j] as number) : 0)),
    companion("roots of x¹⁰ = 1 + …", [0.3, -0.2, 0.5, 0.1, -0.7, 0.2, 0.9, -0.4, 0.6, 1]),
    companion("roots 1 … 8", [36, -546, 4536, -22449, 67284, -118124, 109584, -40320]),
    matrix("Watkins' cycle", 6, (i, j) => (i === 0 && j === 5 ? 1e-20 : Number(i === j + 1))),
    matrix("Frank", 12, (i, j) => (j >= i - 1 ? 12 - Math.max(i, j) : 0)),
    matrix("Wilkinson 21", 21, (i, j) => (i === j ? Math.abs(10 - i) : Number(Math.abs(i - j) === 1))),
    matrix("Grcar", 40, (i, j) => (i === j + 1 ? -1 : Number(j >= i && j <= i + 3))),
    matrix("skew-symmetric", 10, (i, j) => Math.sign(j - i)),
    matrix("rank one", 12, (i, j) => (i + 1) * (j - 3)),
    matrix("tiny couplings", 10, (i, j) => (i === j ? i : j > i ? 1 : i === j + 1 ? 1e-30 : 0)),
    matrix("rows graded up", 11, (i) => grade(i) * noise()),
    matrix("rows graded down", 11, (i) => grade(10 - i) * noise()),
    matrix("columns graded up", 11, (_, j) => grade(j) * noise()),
    matrix("columns graded down", 11, (_, j) => grade(10 - j) * noise()),
    matrix("badly scaled basis", 11, (i, j) => noise() * 10 ** (((i - j) / 10) * decades)),
  ];
}

export function symmetricMatrices(decades: number): readonly Matrix[] {
  const next = uniform(12);
  const noise = Float64Array.from({ length: 900 }, () => 0.5 + next());
  const mirrored = (i: number, j: number) => noise[Math.max(i, j) * 30 + Math.min(i, j)] as number;
  const grade = (k: number) => 10 ** ((k / 10 - 0.5) * decades);
  return [
    matrix("empty", 0, () => 0),
    matrix("one by one", 1, () => -3),
    matrix("two by two", 2, (i, j) => [2, 1, 1, 3][2 * i + j] as number),
    matrix("exchange", 2, (i, j) => Number(i !== j)),
    matrix("zero", 6, () => 0),
    matrix("identity", 7, identity),
    matrix("ones", 9, () => 1),
    matrix("diagonal", 12, (i, j) => (i === j ? ((i * 7) % 12) - 5 : 0)),
    matrix("Wilkinson 21", 21, (i, j) => (i === j ? Math.abs(10 - i) : Number(Math.abs(i - j) === 1))),
    matrix("glued Wilkinson", 30, (i, j) =>
      i === j ? Math.abs(7 - (i % 15)) : Math.abs(i - j) === 1 ? (Math.min(i, j) === 14 ? 1e-7 : 1) : 0,
    ),
    matrix("second difference", 25, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    matrix("Hilbert", 12, (i, j) => 1 / (i + j + 1)),
    matrix("rank one", 12, (i, j) => (i + 1) * (j + 1)),
    matrix("clustered", 16, (i, j) => Number(i === j) + mirrored(i, j) * 1e-12),
    matrix("two clusters", 16, (i, j) => (i === j ? (i < 8 ? 1 : 1000) : mirrored(i, j) * 1e-9)),
    matrix("zero diagonal", 11, (i, j) => Number(i !== j)),
    matrix("saddle point", 14, (i, j) => (i < 10 && j < 10 ? Number(i === j) : i >= 10 && j >= 10 ? 0 : mirrored(i, j))),
    matrix("blocks of zeros", 12, (i, j) => (i >> 2 === j >> 2 && i >> 2 !== 1 ? mirrored(i, j) : 0)),
    matrix("graded up", 11, (i, j) => grade(i) * grade(j) * mirrored(i, j)),
    matrix("graded down", 11, (i, j) => grade(10 - i) * grade(10 - j) * mirrored(i, j)),
    matrix("tiny and large block", 10, (i, j) =>
      i >> 2 === j >> 2 ? mirrored(i, j) * (i < 4 ? 10 ** -decades / 2 : 10 ** decades / 2) : 0,
    ),
  ];
}

/** Matrices that elimination has been caught on: near singular ones, graded ones, and the ends of the range. */
export function hardToFactor(n: number): readonly Matrix[] {
  const next = uniform(13 + n);
  const noise = Float64Array.from({ length: n * n }, () => 2 * next() - 1);
  const at: Entry = (i, j) => noise[i * n + j] as number;
  const grade = (k: number) => 10 ** ((n > 1 ? (2 * k) / (n - 1) - 1 : 0) * 150);
  const [sine, cosine] = [Math.sin(1.2), Math.cos(1.2)];
  return [
    matrix(`Hilbert ${n}`, n, (i, j) => 1 / (i + j + 1)),
    matrix(`Kahan ${n}`, n, (i, j) => (i === j ? sine ** i : j > i ? -cosine * sine ** i : 0)),
    matrix(`Frank ${n}`, n, (i, j) => (j >= i - 1 ? n - Math.max(i, j) : 0)),
    matrix(`rows graded ${n}`, n, (i, j) => at(i, j) * grade(i)),
    matrix(`columns graded ${n}`, n, (i, j) => at(i, j) * grade(n - 1 - j)),
    matrix(`subnormal ${n}`, n, (i, j) => at(i, j) * 2 ** -1030),
    matrix(`of 1e300 ${n}`, n, (i, j) => at(i, j) * 1e300),
  ];
}
