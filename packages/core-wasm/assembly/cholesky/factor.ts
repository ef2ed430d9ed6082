/**
 * A = UᵀU in place, in halves: U₁₁ from A₁₁, U₁₂ = U₁₁⁻ᵀ A₁₂, U₂₂ from A₂₂ − U₁₂ᵀ U₁₂. The products are nearly all of the n³/3 operations.
 *
 * Only the upper triangle counts; what is below the diagonal is overwritten by halves of products that are whole.
 */
import { gemm } from "../gemm/gemm";
import { axpy } from "../rows/axpy";
import { element, entry } from "../rows/address";
import { triangularSolve } from "../triangular/solve";

/** Order up to which a block is factored row by row. */
const BLOCK: i32 = 24;

/** Order up to which UᵀU is one product, both triangles of it. */
const GRAM: i32 = 64;

/** A (n, n) with `ld` elements from row to row. Returns 0, or the order of the first leading minor that is not positive. */
export function factorUpper<T>(n: i32, a: usize, ld: i32, scratch: usize): i32 {
  if (n <= BLOCK) return factorRows<T>(n, a, ld);
  const upper = (n >> 1) & ~7;
  const rest = n - upper;
  const right = element<T>(a, upper);
  const last = entry<T>(a, ld, upper, upper);
  const missing = factorUpper<T>(upper, a, ld, scratch);
  if (missing > 0) return missing;
  triangularSolve<T>(true, false, upper, rest, a, 1, ld, right, ld, scratch);
  subtractGram<T>(rest, upper, right, last, ld, scratch);
  const later = factorUpper<T>(rest, last, ld, scratch);
  return later > 0 ? upper + later : 0;
}

/** C ← C − UᵀU in the upper triangle of C (n, n); U (k, n). All with `ld` elements from row to row. */
function subtractGram<T>(n: i32, k: i32, u: usize, c: usize, ld: i32, scratch: usize): void {
  if (n <= GRAM) return gemm<T>(n, n, k, -1, u, 1, ld, u, ld, 1, 1, c, ld, scratch);
  const upper = (n >> 1) & ~7;
  const right = element<T>(u, upper);
  subtractGram<T>(upper, k, u, c, ld, scratch);
  gemm<T>(upper, n - upper, k, -1, u, 1, ld, right, ld, 1, 1, element<T>(c, upper), ld, scratch);
  subtractGram<T>(n - upper, k, right, entry<T>(c, ld, upper, upper), ld, scratch);
}

/** Row by row: a row is scaled, and a multiple of it is taken from each row below. */
function factorRows<T>(n: i32, a: usize, ld: i32): i32 {
  for (let k = 0; k < n; k++) {
    const row = entry<T>(a, ld, k, k);
    const pivot = load<T>(row);
    if (!(pivot > 0)) return k + 1;
    const root = sqrt<T>(pivot);
    store<T>(row, root);
    for (let j = 1; j < n - k; j++) {
      const p = element<T>(row, j);
      store<T>(p, load<T>(p) / root);
    }
    for (let i = k + 1; i < n; i++) {
      const from = element<T>(row, i - k);
      axpy<T>(n - i, -load<T>(from), from, entry<T>(a, ld, i, i));
    }
  }
  return 0;
}
