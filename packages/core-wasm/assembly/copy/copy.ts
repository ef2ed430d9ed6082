/**
 * Copies one strided two-dimensional view to another: how transposes, slices and broadcasts are packed for kernels that want neighbours side by
 * side, and how parts are put beside each other in a larger array.
 *
 * x has row stride rs and column stride cs, out has ors and ocs, in elements; those of x may be 0, all may be negative. x and out must not
 * overlap. T is an unsigned integer of the element's size: the bits are moved, so NaN payloads and -0 survive.
 */
import { lanes, strided, VECTOR } from "../lanes";

/** Columns that are walked together: a block of a transposed view reads this many cache lines again and again before it leaves them. */
const BLOCK: i32 = 16;
/** Below this many bytes a row costs less in a loop than in a call of memory.copy. */
const SHORT: usize = 64;

export function copy<T>(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void {
  const bytes = <usize>cols * sizeof<T>();
  if (cs == 1 && ocs == 1 && bytes >= SHORT) {
    for (let i = 0; i < rows; i++) memory.copy(strided<T>(out, i, ors), strided<T>(x, i, rs), bytes);
  } else if (cs == 0 && ocs == 1) {
    fill<T>(rows, cols, x, rs, out, ors);
  } else if (cols < BLOCK && cols < rows) {
    // Few columns: the long way goes into the inner loop.
    blocks<T>(cols, rows, x, cs, rs, out, ocs, ors);
  } else {
    blocks<T>(rows, cols, x, rs, cs, out, ors, ocs);
  }
}

/** Rows of one element each: fills and broadcasts. */
function fill<T>(rows: i32, cols: i32, x: usize, rs: i32, out: usize, ors: i32): void {
  for (let i = 0; i < rows; i++) {
    const p = strided<T>(x, i, rs);
    let q = strided<T>(out, i, ors);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      const value = v128.load_splat<T>(p);
      for (; j + lanes<T>() <= cols; j += lanes<T>()) {
        v128.store(q, value);
        q += VECTOR;
      }
    }
    for (; j < cols; j++) {
      store<T>(q, load<T>(p));
      q += sizeof<T>();
    }
  }
}

function blocks<T>(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void {
  const step = strided<T>(0, 1, cs);
  const outStep = strided<T>(0, 1, ocs);
  for (let j = 0; j < cols; j += BLOCK) {
    const n = min(BLOCK, cols - j);
    let p = strided<T>(x, j, cs);
    let q = strided<T>(out, j, ocs);
    for (let i = 0; i < rows; i++) {
      let from = p;
      let to = q;
      for (let k = 0; k < n; k++) {
        store<T>(to, load<T>(from));
        from += step;
        to += outStep;
      }
      p = strided<T>(p, 1, rs);
      q = strided<T>(q, 1, ors);
    }
  }
}

/** The same for elements of two T side by side, a complex number that is wider than any integer; strides count pairs. */
export function copyPairs<T>(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize, ors: i32, ocs: i32): void {
  const step = strided<T>(0, 2, cs);
  const outStep = strided<T>(0, 2, ocs);
  for (let i = 0; i < rows; i++) {
    let from = strided<T>(x, 2 * i, rs);
    let to = strided<T>(out, 2 * i, ors);
    for (let j = 0; j < cols; j++) {
      store<T>(to, load<T>(from));
      store<T>(to, load<T>(from, sizeof<T>()), sizeof<T>());
      from += step;
      to += outStep;
    }
  }
}
