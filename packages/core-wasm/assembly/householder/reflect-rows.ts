/** A ← A(I − τuuᵀ): every row of A, `columns` long and `stride` bytes apart, loses τ(row·u)u. Contiguous in row-major storage. */
import { axpy } from "../rows/axpy";
import { dot } from "../rows/dot";

export function reflectRows<T>(rows: i32, columns: i32, a: usize, stride: usize, u: usize, tau: T): void {
  if (tau == 0) return;
  for (let i = 0; i < rows; i++, a += stride) axpy<T>(columns, -tau * dot<T>(columns, a, u), u, a);
}
