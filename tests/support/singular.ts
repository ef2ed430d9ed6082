/**
 * How good a singular value decomposition is: the quantities that LAPACK's testers look at, of a matrix brought near 1 by an exact power of two first, so that
 * one of 1e300 can be judged.
 */
import type { RealArray } from "./guarded.ts";

export interface SingularError {
  /** ‖A − UΣVᵀ‖ / ‖A‖, both in the Frobenius norm; 0 for A = 0. */
  readonly residual: number;
  /** The larger one of ‖UᵀU − I‖ and ‖VᵀV − I‖, Frobenius. */
  readonly orthogonality: number;
}

export interface Factors {
  readonly s: ArrayLike<number>;
  readonly u: RealArray;
  readonly vt: RealArray;
}

/** a (m, n); u (m, k) or (m, m), vt (k, n) or (n, n), k = min(m, n). */
export function singularError(m: number, n: number, a: ArrayLike<number>, { s, u, vt }: Factors): SingularError {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] as number));
  const e = largest === 0 ? 0 : Math.floor(Math.log2(largest));
  const scale = (x: number) => x * 2 ** -Math.trunc(e / 2) * 2 ** -(e - Math.trunc(e / 2));
  const columns = m === 0 ? 0 : u.length / m;
  const row = new Float64Array(n);
  let residual = 0;
  let norm = 0;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) row[j] = scale(a[i * n + j] as number);
    for (const x of row) norm += x * x;
    for (let l = 0; l < s.length; l++) {
      const factor = (u[i * columns + l] as number) * scale(s[l] as number);
      for (let j = 0; j < n; j++) row[j] = (row[j] as number) - factor * (vt[l * n + j] as number);
    }
    for (const x of row) residual += x * x;
  }
  const rows = n === 0 ? 0 : vt.length / n;
  const ut = Float64Array.from({ length: u.length }, (_, at) => u[(at % m) * columns + Math.floor(at / m)] as number);
  return {
    residual: norm === 0 ? Math.sqrt(residual) : Math.sqrt(residual / norm),
    orthogonality: Math.max(rowsFromOrthonormal(columns, m, ut), rowsFromOrthonormal(rows, n, vt)),
  };
}

/** ‖XXᵀ − I‖, Frobenius. */
export function rowsFromOrthonormal(rows: number, columns: number, x: RealArray): number {
  let total = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < columns; k++) sum += (x[i * columns + k] as number) * (x[j * columns + k] as number);
      total += (i === j ? 1 : 2) * sum * sum;
    }
  }
  return Math.sqrt(total);
}
