/**
 * Copies one strided two-dimensional view to another: assignment to slices, and filling.
 *
 * Element (i, j) goes from x + i·rs + j·cs to out + i·ors + j·ocs; strides are in elements, 0 (a value that is repeated) and negative included. Where both
 * lie side by side a row is one block move. They must not overlap. T is an unsigned integer of the element's size: the bits are moved, so NaN payloads and -0
 * survive.
 */
import { lanes, strided, VECTOR } from "../lanes";

/** From this many bytes on a block move is worth its call. */
const BLOCK: usize = 64;

export function assign<T>(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void {
  const bytes = <usize>cols * sizeof<T>();
  const step = strided<T>(0, 1, cs), across = strided<T>(0, 1, ocs);
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(x, i, rs), q = strided<T>(out, i, ors);
    if (cs == 1 && ocs == 1 && bytes >= BLOCK) {
      memory.copy(q, p, bytes);
      continue;
    }
    let j = 0;
    if (ASC_FEATURE_SIMD && cs == 0 && ocs == 1) {
      const value = v128.load_splat<T>(p);
      for (; j + lanes<T>() <= cols; j += lanes<T>()) {
        v128.store(q, value);
        q += VECTOR;
      }
    }
    for (; j < cols; j++) {
      store<T>(q, load<T>(p));
      p += step;
      q += across;
    }
  }
}
