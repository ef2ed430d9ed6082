/**
 * The weights that belong to roots as computed, from all differences: ŵ_j = ∏_i (x_i − p_j) / ∏_{i≠j} (p_i − p_j), Löwner's formula. With them the computed
 * roots are exact roots, and vectors (√ŵ_j/(p_j − x_i))_j orthogonal to full precision without extra digits (Gu & Eisenstat, SIMAX 16, 1995).
 */
import { lanes } from "../lanes";
import { element } from "../rows/address";

/**
 * Factor i of every product: products_j ← products_j·(p_j − x_i)/(p_j − p_i), and products_i ← products_i·(x_i − p_i). To be called for all i in order, products beginning
 * with 1: what is left is ŵ, positive. row: p_j − x_i as `secularRoot` leaves it; delta: p_j − p_i.
 */
export function multiplyRatios<T>(count: i32, i: i32, row: usize, delta: usize, products: usize): void {
  multiplyRange<T>(0, i, row, delta, products);
  multiplyRange<T>(i + 1, count, row, delta, products);
  const p = element<T>(products, i);
  store<T>(p, -load<T>(p) * load<T>(element<T>(row, i)));
}

function multiplyRange<T>(from: i32, to: i32, row: usize, delta: usize, products: usize): void {
  let j = from;
  if (ASC_FEATURE_SIMD) {
    for (; j <= to - lanes<T>(); j += lanes<T>()) {
      const ratio = v128.div<T>(v128.load(element<T>(row, j)), v128.load(element<T>(delta, j)));
      const p = element<T>(products, j);
      v128.store(p, v128.mul<T>(v128.load(p), ratio));
    }
  }
  for (; j < to; j++) {
    const p = element<T>(products, j);
    store<T>(p, load<T>(p) * (load<T>(element<T>(row, j)) / load<T>(element<T>(delta, j))));
  }
}
