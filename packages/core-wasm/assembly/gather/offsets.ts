/**
 * Indices along several axes made into offsets: out[i] = Σ index_a[i]·stride_a, one call an axis.
 */
import { lanes, strided, VECTOR } from "../lanes";

/**
 * out(i, j) += index(i, j)·stride, where negative indices count from `dim`. The indices are (rows, cols) i32 with row stride rs and column stride cs in elements (0 where
 * they repeat); out is row-major and must not overlap them. Returns the position of the first index outside of [-dim, dim), or -1; out is unfinished from there on.
 */
export function addOffsets(rows: i32, cols: i32, index: usize, rs: i32, cs: i32, dim: i32, stride: i32, out: usize): i32 {
  const step = strided<i32>(0, 1, cs);
  for (let i = 0; i < rows; i++) {
    let p = strided<i32>(index, i, rs);
    let j = 0;
    if (ASC_FEATURE_SIMD && cs == 1) {
      const length = v128.splat<i32>(dim), factor = v128.splat<i32>(stride);
      for (; j + lanes<i32>() <= cols; j += lanes<i32>()) {
        const raw = v128.load(p);
        const found = v128.add<i32>(raw, v128.and(v128.shr<i32>(raw, 31), length));
        if (!v128.all_true<i32>(v128.lt<u32>(found, length))) break;
        v128.store(out, v128.add<i32>(v128.load(out), v128.mul<i32>(found, factor)));
        p += VECTOR;
        out += VECTOR;
      }
    }
    for (; j < cols; j++) {
      const raw = load<i32>(p);
      const found = raw < 0 ? raw + dim : raw;
      if (<u32>found >= <u32>dim) return i * cols + j;
      store<i32>(out, load<i32>(out) + found * stride);
      p += step;
      out += sizeof<i32>();
    }
  }
  return -1;
}
