/**
 * The secular function in two halves, each with its derivative: f(τ) = 1 + ψ(τ) + φ(τ), ψ = Σ_{j ≤ split} w_j/(δ_j − τ) and φ the rest. Left of τ all
 * terms are negative, right of it positive: neither half cancels, and the iteration wants them apart.
 */
import { fma, lanes, sumLanes } from "../lanes";
import { element } from "../rows/address";

/** ψ, ψ′, φ, φ′: a record in the caller's scratch, 32 bytes. */
@unmanaged
export class SecularSums<T> {
  psi: T;
  psiSlope: T;
  phi: T;
  phiSlope: T;
}

/** delta, weights: `count` elements. */
export function secularSums<T>(count: i32, split: i32, delta: usize, weights: usize, tau: T, sums: SecularSums<T>): void {
  const record = changetype<usize>(sums);
  half<T>(split + 1, delta, weights, tau, record);
  half<T>(count - split - 1, element<T>(delta, split + 1), element<T>(weights, split + 1), tau, element<T>(record, 2));
}

/** Σ w/(δ − τ) and Σ w/(δ − τ)², side by side at `to`. */
function half<T>(n: i32, delta: usize, weights: usize, tau: T, to: usize): void {
  let sum: T = 0;
  let slope: T = 0;
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    const at = v128.splat<T>(tau);
    const one = v128.splat<T>(1);
    let sum0 = v128.splat<T>(0);
    let sum1 = sum0;
    let slope0 = sum0;
    let slope1 = sum0;
    for (; j <= n - 2 * width; j += 2 * width) {
      const p = element<T>(delta, j);
      const q = element<T>(weights, j);
      const r0 = v128.div<T>(one, v128.sub<T>(v128.load(p), at));
      const r1 = v128.div<T>(one, v128.sub<T>(v128.load(element<T>(p, width)), at));
      const t0 = v128.mul<T>(v128.load(q), r0);
      const t1 = v128.mul<T>(v128.load(element<T>(q, width)), r1);
      sum0 = v128.add<T>(sum0, t0);
      sum1 = v128.add<T>(sum1, t1);
      slope0 = fma<T>(t0, r0, slope0);
      slope1 = fma<T>(t1, r1, slope1);
    }
    sum = sumLanes<T>(v128.add<T>(sum0, sum1));
    slope = sumLanes<T>(v128.add<T>(slope0, slope1));
  }
  for (; j < n; j++) {
    const r = <T>1 / (load<T>(element<T>(delta, j)) - tau);
    const t = load<T>(element<T>(weights, j)) * r;
    sum += t;
    slope += t * r;
  }
  store<T>(to, sum);
  store<T>(element<T>(to, 1), slope);
}
