/**
 * Running folds: y[k] = x[0] ∘ … ∘ x[k] along the middle axis of a strided (outer, n, inner) block; out is row-major (outer, n, inner).
 *
 * A running sum carries its rounding errors along as a whole sum does (policies.ts): |error| ≤ 4 eps Σ|x| + O(n eps²) Σ|x|. Columns are walked a vector of
 * them at a time. In a row each addition waits for the one before; sums of floating-point numbers overtake them: each vector is summed within itself, and
 * only its total is waited for.
 */
import { every, get, put, sub } from "../either";
import { last, lanes, prefixSums, strided, VECTOR } from "../lanes";
import { RENEW } from "./fold";
import { rounding } from "./policies";

/** Strides of x as in fold.ts; out does not overlap x. Op is Sum or Product. */
export function scan<T, Op>(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void {
  if (n == 0) return;
  const op = changetype<Op>(0);
  const step = strided<T>(0, 1, ns);
  const outStep = <usize>inner * sizeof<T>();
  for (let i = 0; i < outer; i++) {
    const row = strided<T>(x, i, os);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      if (op.carries<T>() && ns == 1 && inner == 1) {
        if (sumsOfRow<T>(n, row, out)) j = 1;
      } else if (is == 1) {
        for (; j <= inner - lanes<T>(); j += lanes<T>()) {
          const at = <usize>j * sizeof<T>();
          along<T, v128, Op>(n, row + at, step, out + at, outStep);
        }
      }
    }
    for (; j < inner; j++) along<T, T, Op>(n, strided<T>(row, j, is), step, out + <usize>j * sizeof<T>(), outStep);
    out += <usize>n * outStep;
  }
}

/** The running folds of n elements `step` bytes apart, stored `outStep` bytes apart. */
// @ts-ignore: decorator
@inline
function along<T, V, Op>(n: i32, x: usize, step: usize, out: usize, outStep: usize): void {
  const op = changetype<Op>(0);
  let s = get<T, V>(x);
  let c = every<T, V>(<T>0);
  put<T, V>(out, s);
  for (let k = 1; k < n; k++) {
    x += step;
    out += outStep;
    const value = get<T, V>(x);
    const t = op.join<T, V>(s, value);
    c = op.lost<T, V>(c, s, value, t);
    s = t;
    const whole = op.settle<T, V>(s, c);
    put<T, V>(out, whole);
    if (op.carries<T>() && k % RENEW == 0) {
      c = sub<T, V>(c, sub<T, V>(whole, s));
      s = whole;
    }
  }
}

/**
 * The running sums of n neighbours, two vectors at a time; s and c hold the same in every lane. False, and nothing that counts in `out`, where one is not finite:
 * within a pair it may have overflowed where one element after the other would not.
 */
function sumsOfRow<T>(n: i32, x: usize, out: usize): bool {
  const zero = i32x4.splat(0);
  let s = zero;
  let c = zero;
  for (let pairs = n / (2 * lanes<T>()); pairs > 0; pairs--) {
    const within0 = prefixSums<T>(v128.load(x));
    const within1 = v128.add<T>(prefixSums<T>(v128.load(x, VECTOR)), last<T>(within0));
    const y0 = v128.add<T>(s, v128.add<T>(c, within0));
    const y1 = v128.add<T>(s, v128.add<T>(c, within1));
    const wrong = v128.or(v128.mul<T>(y0, zero), v128.mul<T>(y1, zero));
    if (v128.any_true(v128.ne<T>(wrong, wrong))) return false;
    v128.store(out, y0);
    v128.store(out, y1, VECTOR);
    const total = last<T>(within1);
    const t = v128.add<T>(s, total);
    c = v128.add<T>(c, rounding<T, v128>(s, total, t));
    s = t;
    if (pairs % RENEW == 0) {
      const whole = v128.add<T>(s, c);
      c = v128.sub<T>(c, v128.sub<T>(whole, s));
      s = whole;
    }
    x += 2 * VECTOR;
    out += 2 * VECTOR;
  }
  let sum = v128.extract_lane<T>(s, 0);
  let error = v128.extract_lane<T>(c, 0);
  for (let rest = n % (2 * lanes<T>()); rest > 0; rest--) {
    const value = load<T>(x);
    const t = <T>(sum + value);
    error += rounding<T, T>(sum, value, t);
    sum = t;
    store<T>(out, <T>(sum + error));
    x += sizeof<T>();
    out += sizeof<T>();
  }
  return isFinite<T>(<T>(sum + error));
}
