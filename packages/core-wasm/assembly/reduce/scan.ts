/**
 * Running folds: y[k] = x[0] ∘ … ∘ x[k] along the middle axis of a strided (outer, n, inner) block; out is row-major (outer, n, inner).
 *
 * A running sum carries its rounding errors along as a whole sum does (policies.ts): each element is good to an eps of it and n eps² of Σ|x|. It costs
 * nothing: the chain of additions, which is what a scan waits for, is as long without.
 */
import { every, get, put } from "../either";
import { lanes, strided } from "../lanes";

/** Strides of x as in fold.ts; out does not overlap x. Op is Sum or Product. */
export function scan<T, Op>(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void {
  const step = strided<T>(0, 1, ns);
  for (let i = 0; i < outer; i++) {
    const row = strided<T>(x, i, os);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      if (is == 1) {
        for (; j <= inner - lanes<T>(); j += lanes<T>()) {
          const at = <usize>j * sizeof<T>();
          along<T, v128, Op>(n, row + at, step, out + at, <usize>inner * sizeof<T>());
        }
      }
    }
    for (; j < inner; j++) along<T, T, Op>(n, strided<T>(row, j, is), step, out + <usize>j * sizeof<T>(), <usize>inner * sizeof<T>());
    out += <usize>n * <usize>inner * sizeof<T>();
  }
}

// @ts-ignore: decorator
@inline
function along<T, V, Op>(n: i32, x: usize, step: usize, out: usize, outStep: usize): void {
  if (n == 0) return;
  const op = changetype<Op>(0);
  let s = get<T, V>(x);
  let c = every<T, V>(<T>0);
  put<T, V>(out, s);
  for (; n > 1; n--) {
    x += step;
    out += outStep;
    const value = get<T, V>(x);
    const t = op.join<T, V>(s, value);
    c = op.lost<T, V>(c, s, value, t);
    s = t;
    put<T, V>(out, op.settle<T, V>(s, c));
  }
}
