/**
 * Sums along the middle axis of a contiguous (outer, n, inner) block: out (outer, inner).
 *
 * Every accumulator carries the rounding errors of its additions in a second one (Knuth's TwoSum; Ogita, Rump & Oishi 2005), so the result is as
 * if summed in twice the precision and rounded once, in whatever order: |error| ≤ eps |sum| + O(eps²) RENEW Σ|x|. Every RENEW steps the errors are
 * folded into the sum: left alone, a million of them in float32 lose digits of their own (seen: 3 ulp on 1e6 times 0.1).
 * The correction is dropped where the sum is not finite, so that overflow gives ±Inf and not NaN.
 */
import { add, sub } from "../either";
import { lane, lanes, sumLanes, VECTOR } from "../lanes";

/** Independent accumulators in the row loop: the chain of a TwoSum is six additions deep. */
const CHAINS: i32 = 4;
/** Additions between two foldings of the errors: a folding is half an addition, so this is under 1 % of the work. */
const RENEW: i32 = 256;

export function sum<T>(outer: i32, n: i32, inner: i32, x: usize, out: usize): void {
  const size = sizeof<T>();
  for (let i = 0; i < outer; i++) {
    if (inner == 1) store<T>(out, sumRow<T>(n, x));
    else sumColumns<T>(n, inner, x, out);
    x += <usize>n * <usize>inner * size;
    out += <usize>inner * size;
  }
}

// @ts-ignore: decorator
@inline
function settle<T>(s: T, c: T): T {
  return isFinite<T>(s) ? <T>(s + c) : s;
}

/** What t = s + x lost to rounding. */
// @ts-ignore: decorator
@inline
function lost<T, V>(s: V, x: V, t: V): V {
  const b = sub<T, V>(t, s);
  return add<T, V>(sub<T, V>(s, sub<T, V>(t, b)), sub<T, V>(x, b));
}

function sumRow<T>(n: i32, x: usize): T {
  let s: T = 0;
  let c: T = 0;
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const step = CHAINS * lanes<T>();
    if (n >= step) {
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      let c0 = s0, c1 = s0, c2 = s0, c3 = s0;
      for (; i + step <= n; i += step) {
        if (i % (RENEW * step) == 0) {
          const a0 = v128.add<T>(s0, c0), a1 = v128.add<T>(s1, c1), a2 = v128.add<T>(s2, c2), a3 = v128.add<T>(s3, c3);
          c0 = v128.sub<T>(c0, v128.sub<T>(a0, s0));
          c1 = v128.sub<T>(c1, v128.sub<T>(a1, s1));
          c2 = v128.sub<T>(c2, v128.sub<T>(a2, s2));
          c3 = v128.sub<T>(c3, v128.sub<T>(a3, s3));
          s0 = a0;
          s1 = a1;
          s2 = a2;
          s3 = a3;
        }
        const p = x + <usize>i * sizeof<T>();
        const x0 = v128.load(p), x1 = v128.load(p, VECTOR), x2 = v128.load(p, 2 * VECTOR), x3 = v128.load(p, 3 * VECTOR);
        const t0 = v128.add<T>(s0, x0), t1 = v128.add<T>(s1, x1), t2 = v128.add<T>(s2, x2), t3 = v128.add<T>(s3, x3);
        c0 = v128.add<T>(c0, lost<T, v128>(s0, x0, t0));
        c1 = v128.add<T>(c1, lost<T, v128>(s1, x1, t1));
        c2 = v128.add<T>(c2, lost<T, v128>(s2, x2, t2));
        c3 = v128.add<T>(c3, lost<T, v128>(s3, x3, t3));
        s0 = t0;
        s1 = t1;
        s2 = t2;
        s3 = t3;
      }
      const a = v128.add<T>(s0, s1), b = v128.add<T>(s2, s3), v = v128.add<T>(a, b);
      let e = v128.add<T>(lost<T, v128>(s0, s1, a), lost<T, v128>(s2, s3, b));
      e = v128.add<T>(e, lost<T, v128>(a, b, v));
      e = v128.add<T>(e, v128.add<T>(v128.add<T>(c0, c1), v128.add<T>(c2, c3)));
      c = sumLanes<T>(e);
      s = v128.extract_lane<T>(v, 0);
      for (let i = 1; i < lanes<T>(); i++) {
        const y = lane<T>(v, i);
        const t = <T>(s + y);
        c += lost<T, T>(s, y, t);
        s = t;
      }
    }
  }
  for (; i < n; i++) {
    if (i % RENEW == 0) {
      const a = <T>(s + c);
      c -= a - s;
      s = a;
    }
    const y = load<T>(x + <usize>i * sizeof<T>());
    const t = <T>(s + y);
    c += lost<T, T>(s, y, t);
    s = t;
  }
  return settle<T>(s, c);
}

/** Down the columns, one vector of columns at a time: the sums stay in registers. */
function sumColumns<T>(n: i32, inner: i32, x: usize, out: usize): void {
  const step = <usize>inner * sizeof<T>();
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    for (; j + lanes<T>() <= inner; j += lanes<T>()) {
      let p = x + <usize>j * sizeof<T>();
      let s = i32x4.splat(0), c = s;
      for (let i = 0; i < n; i++) {
        if (i % RENEW == 0) {
          const a = v128.add<T>(s, c);
          c = v128.sub<T>(c, v128.sub<T>(a, s));
          s = a;
        }
        const y = v128.load(p);
        const t = v128.add<T>(s, y);
        c = v128.add<T>(c, lost<T, v128>(s, y, t));
        s = t;
        p += step;
      }
      const whole = v128.add<T>(s, c);
      // s − s is 0 where s is finite and NaN elsewhere: keep the correction only there.
      const finite = v128.eq<T>(v128.sub<T>(s, s), i32x4.splat(0));
      v128.store(out + <usize>j * sizeof<T>(), v128.bitselect(whole, s, finite));
    }
  }
  for (; j < inner; j++) {
    let p = x + <usize>j * sizeof<T>();
    let s: T = 0;
    let c: T = 0;
    for (let i = 0; i < n; i++) {
      if (i % RENEW == 0) {
        const a = <T>(s + c);
        c -= a - s;
        s = a;
      }
      const y = load<T>(p);
      const t = <T>(s + y);
      c += lost<T, T>(s, y, t);
      s = t;
      p += step;
    }
    store<T>(out + <usize>j * sizeof<T>(), settle<T>(s, c));
  }
}
