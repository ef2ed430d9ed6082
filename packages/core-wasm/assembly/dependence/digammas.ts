/** ψ(1), …, ψ(n): the digamma function of counts, −γ + 1 + 1/2 + … + 1/(n − 1), what each sum loses carried along (W. Kahan, CACM 8, 1965). Within an ulp. */

/** Euler's constant, and what its float64 lacks. */
const GAMMA: f64 = 0.5772156649015329;
const GAMMA_REST: f64 = -4.942915152430645e-18;

/** n float64 at `out`, ψ(m) at index m − 1. */
export function digammas(n: i32, out: usize): void {
  let sum = -GAMMA;
  let lost = GAMMA_REST;
  for (let m = 1; m <= n; m++) {
    store<f64>(out + (<usize>(m - 1) << 3), sum - lost);
    const term = 1 / <f64>m - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
}

/** ψ(m) from the table. */
// @ts-ignore: decorator
@inline
export function digamma(table: usize, m: i32): f64 {
  return load<f64>(table + (<usize>(m - 1) << 3));
}
