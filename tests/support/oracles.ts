/** The naive versions: slow, obvious, in float64 whatever the input. They are what kernels are compared with. */
import type { RealArray } from "./guarded.ts";

/** C = A·B for row-major A (m, k) and B (k, n), with the entrywise bound |A||B| beside it. */
export function matmul(m: number, n: number, k: number, a: RealArray, b: RealArray): { c: Float64Array; bound: Float64Array } {
  const c = new Float64Array(m * n);
  const bound = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      for (let p = 0; p < k; p++) {
        const product = (a[i * k + p] as number) * (b[p * n + j] as number);
        c[i * n + j] = (c[i * n + j] as number) + product;
        bound[i * n + j] = (bound[i * n + j] as number) + Math.abs(product);
      }
    }
  }
  return { c, bound };
}
