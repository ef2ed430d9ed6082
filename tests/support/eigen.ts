/**
 * How good eigenvalues and vectors are: the quantities that LAPACK's testers look at, computed in float64 whatever the type under test, and brought
 * near 1 by an exact power of two first, so that a matrix of 1e300 can be judged.
 */
import type { RealArray } from "./guarded.ts";

export interface EigenError {
  /** ‖AV − VΛ‖₁ / ‖A‖₁; 0 for A = 0. */
  readonly residual: number;
  /** max |‖v‖₂ − 1|. */
  readonly unit: number;
}

/** w (n) and v (n, n) interleaved complex, as `eig` gives them. */
export function eigenError(n: number, a: ArrayLike<number>, w: RealArray, v: RealArray): EigenError {
  const scale = normaliser(a);
  const norm = oneNorm(n, Float64Array.from(a, scale));
  let residual = 0;
  let unit = 0;
  for (let j = 0; j < n; j++) {
    const [wr, wi] = [scale(w[2 * j] as number), scale(w[2 * j + 1] as number)];
    let column = 0;
    let length = 0;
    for (let i = 0; i < n; i++) {
      let re = 0;
      let im = 0;
      for (let k = 0; k < n; k++) {
        const entry = scale(a[i * n + k] as number);
        re += entry * (v[2 * (k * n + j)] as number);
        im += entry * (v[2 * (k * n + j) + 1] as number);
      }
      const [x, y] = [v[2 * (i * n + j)] as number, v[2 * (i * n + j) + 1] as number];
      column += Math.hypot(re - (wr * x - wi * y), im - (wr * y + wi * x));
      length += x * x + y * y;
    }
    residual = worse(residual, column);
    unit = worse(unit, Math.abs(Math.sqrt(length) - 1));
  }
  return { residual: norm === 0 ? residual : residual / norm, unit };
}

/** w (n) real, v (n, n) real, as `eigh` gives them; also ‖VᵀV − I‖₁. */
export function symmetricEigenError(
  n: number,
  a: ArrayLike<number>,
  w: RealArray,
  v: RealArray,
): EigenError & { readonly orthogonality: number } {
  let orthogonality = 0;
  for (let j = 0; j < n; j++) {
    let column = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (v[k * n + i] as number) * (v[k * n + j] as number);
      column += Math.abs(sum - Number(i === j));
    }
    orthogonality = worse(orthogonality, column);
  }
  return { ...eigenError(n, a, complex(w), complex(v)), orthogonality };
}

/** The larger one; NaN, the worst of all, wins. */
function worse(a: number, b: number): number {
  return b <= a ? a : b;
}

/** ‖A‖₁, the largest column sum. */
export function oneNorm(n: number, a: ArrayLike<number>): number {
  let norm = 0;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += Math.abs(a[i * n + j] as number);
    norm = worse(norm, sum);
  }
  return norm;
}

/** Multiplication by the power of two that brings the largest entry to [1, 2), in two steps: 2^1074 is no number. */
function normaliser(a: ArrayLike<number>): (x: number) => number {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] as number));
  const e = largest === 0 ? 0 : Math.floor(Math.log2(largest));
  const first = 2 ** -Math.trunc(e / 2);
  const second = 2 ** -(e - Math.trunc(e / 2));
  return (x) => x * first * second;
}

function complex(x: RealArray): Float64Array<ArrayBuffer> {
  const out = new Float64Array(2 * x.length);
  for (let i = 0; i < x.length; i++) out[2 * i] = x[i] as number;
  return out;
}
