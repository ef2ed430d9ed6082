/**
 * C = A·B for int32, modulo 2^32: exact where no sum overflows, wrapping as NumPy's where one does.
 *
 * A (m, k) has a stride for rows and one for columns, in elements, of any sign; the rows of B (k, n) are contiguous and lie rsb elements apart, those of C ldc. C may not
 * overlap A or B. Four vectors of a row of C stay in registers over the whole depth; a stripe of B that wide serves all rows of A from the first-level cache.
 */
import { VECTOR, lanes, strided } from "../lanes";

/** Vectors of a row of C that are summed together. */
const STRIPE: i32 = 4;

export function gemmIntegers(m: i32, n: i32, k: i32, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, c: usize, ldc: i32): void {
  let j = 0;
  const down = strided<i32>(0, 1, rsb);
  const along = strided<i32>(0, 1, csa);
  if (ASC_FEATURE_SIMD) {
    const wide = STRIPE * lanes<i32>();
    for (; j + wide <= n; j += wide) {
      for (let i = 0; i < m; i++) {
        let p = strided<i32>(a, i, rsa);
        let q = strided<i32>(b, j, 1);
        let s0 = i64x2.splat(0), s1 = i64x2.splat(0), s2 = i64x2.splat(0), s3 = i64x2.splat(0);
        for (let step = 0; step < k; step++, p += along, q += down) {
          const factor = v128.load_splat<i32>(p);
          s0 = v128.add<i32>(s0, v128.mul<i32>(factor, v128.load(q)));
          s1 = v128.add<i32>(s1, v128.mul<i32>(factor, v128.load(q + VECTOR)));
          s2 = v128.add<i32>(s2, v128.mul<i32>(factor, v128.load(q + 2 * VECTOR)));
          s3 = v128.add<i32>(s3, v128.mul<i32>(factor, v128.load(q + 3 * VECTOR)));
        }
        const to = strided<i32>(strided<i32>(c, i, ldc), j, 1);
        v128.store(to, s0);
        v128.store(to + VECTOR, s1);
        v128.store(to + 2 * VECTOR, s2);
        v128.store(to + 3 * VECTOR, s3);
      }
    }
  }
  for (; j < n; j++) {
    for (let i = 0; i < m; i++) {
      let p = strided<i32>(a, i, rsa);
      let q = strided<i32>(b, j, 1);
      let sum = 0;
      for (let step = 0; step < k; step++, p += along, q += down) sum += load<i32>(p) * load<i32>(q);
      store<i32>(strided<i32>(strided<i32>(c, i, ldc), j, 1), sum);
    }
  }
}
