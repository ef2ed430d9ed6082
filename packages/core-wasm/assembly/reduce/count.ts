/** How many bytes of ones there are along the middle axis of a strided (outer, n, inner) block of booleans: out (outer, inner) int32. */
import { VECTOR, strided, sumLanes } from "../lanes";

/** Strides as in fold.ts. */
export function count(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void {
  for (let i = 0; i < outer; i++) {
    const row = strided<u8>(x, i, os);
    if (ns == 1) for (let j = 0; j < inner; j++) store<i32>(out + <usize>j * sizeof<i32>(), countRow(n, strided<u8>(row, j, is)));
    else countColumns(n, inner, row, ns, is, out);
    out += <usize>inner * sizeof<i32>();
  }
}

function countRow(n: i32, x: usize): i32 {
  const end = x + <usize>n;
  let total = 0;
  if (ASC_FEATURE_SIMD) {
    let sums = i32x4.splat(0);
    for (; x + VECTOR <= end; x += VECTOR) {
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(v128.load(x))));
    }
    total = sumLanes<i32>(sums);
  }
  for (; x < end; x++) total += <i32>load<u8>(x);
  return total;
}

/** Row after row, as they lie in memory. */
function countColumns(n: i32, inner: i32, x: usize, ns: i32, is: i32, out: usize): void {
  memory.fill(out, 0, <usize>inner * sizeof<i32>());
  for (let k = 0; k < n; k++) {
    const row = strided<u8>(x, k, ns);
    for (let j = 0; j < inner; j++) {
      const at = out + <usize>j * sizeof<i32>();
      store<i32>(at, load<i32>(at) + <i32>load<u8>(strided<u8>(row, j, is)));
    }
  }
}
