/**
 * The register tile: C (MR × nr) = beta·C + alpha·A·B for one panel of A and one of B, all sums held in registers over the whole depth.
 *
 * Written out because a local variable is what the engine keeps in a register. The scalar build has the same sums in the same order.
 */
import { VECTOR, fma } from "../lanes";
import { MR, nr } from "./blocking";

/**
 * `a` is a packed panel of depth k; `b` the first of k rows of nr elements that lie `rsb` bytes apart, packed or in the matrix itself. C is row-major with `ldc`
 * bytes from row to row. With beta = 0 C is not read.
 */
export function tile<T>(k: i32, alpha: T, a: usize, b: usize, rsb: isize, beta: T, c: usize, ldc: usize): void {
  if (ASC_FEATURE_SIMD) tileLanes<T>(k, alpha, a, b, rsb, beta, c, ldc);
  else tileScalar<T>(k, alpha, a, b, rsb, beta, c, ldc);
}

function tileLanes<T>(k: i32, alpha: T, a: usize, b: usize, rsb: isize, beta: T, c: usize, ldc: usize): void {
  let c00 = i64x2.splat(0), c01 = i64x2.splat(0);
  let c10 = i64x2.splat(0), c11 = i64x2.splat(0);
  let c20 = i64x2.splat(0), c21 = i64x2.splat(0);
  let c30 = i64x2.splat(0), c31 = i64x2.splat(0);
  for (const end = a + <usize>(k * MR) * sizeof<T>(); a < end; a += <usize>MR * sizeof<T>(), b += rsb) {
    const b0 = v128.load(b), b1 = v128.load(b, VECTOR);
    let x = v128.load_splat<T>(a);
    c00 = fma<T>(x, b0, c00);
    c01 = fma<T>(x, b1, c01);
    x = v128.load_splat<T>(a, sizeof<T>());
    c10 = fma<T>(x, b0, c10);
    c11 = fma<T>(x, b1, c11);
    x = v128.load_splat<T>(a, 2 * sizeof<T>());
    c20 = fma<T>(x, b0, c20);
    c21 = fma<T>(x, b1, c21);
    x = v128.load_splat<T>(a, 3 * sizeof<T>());
    c30 = fma<T>(x, b0, c30);
    c31 = fma<T>(x, b1, c31);
  }
  storeRow<T>(c, alpha, c00, c01, beta);
  c += ldc;
  storeRow<T>(c, alpha, c10, c11, beta);
  c += ldc;
  storeRow<T>(c, alpha, c20, c21, beta);
  c += ldc;
  storeRow<T>(c, alpha, c30, c31, beta);
}

/** One row of the tile, beta·C + alpha·sums. */
// @ts-ignore: decorator
@inline
function storeRow<T>(c: usize, alpha: T, s0: v128, s1: v128, beta: T): void {
  const scale = v128.splat<T>(alpha);
  if (beta == <T>0) {
    v128.store(c, v128.mul<T>(scale, s0));
    v128.store(c, v128.mul<T>(scale, s1), VECTOR);
  } else {
    const keep = v128.splat<T>(beta);
    v128.store(c, fma<T>(scale, s0, v128.mul<T>(keep, v128.load(c))));
    v128.store(c, fma<T>(scale, s1, v128.mul<T>(keep, v128.load(c, VECTOR))), VECTOR);
  }
}

function tileScalar<T>(k: i32, alpha: T, a: usize, b: usize, rsb: isize, beta: T, c: usize, ldc: usize): void {
  const width = nr<T>();
  for (let i = 0; i < MR; i++) {
    for (let j = 0; j < width; j++) {
      let sum = <T>0;
      for (let p = 0; p < k; p++) {
        sum = <T>(sum + load<T>(a + <usize>(p * MR + i) * sizeof<T>()) * load<T>(b + <isize>p * rsb + <usize>j * sizeof<T>()));
      }
      const at = c + <usize>i * ldc + <usize>j * sizeof<T>();
      store<T>(at, beta == <T>0 ? <T>(alpha * sum) : <T>(beta * load<T>(at) + alpha * sum));
    }
  }
}
