/**
 * Bluestein's transform, for a length n with a large prime factor: jk = (j² + k² − (k − j)²)/2 turns the sum into a convolution,
 *
 *   y_k = c_k Σ_j (c_j x_j) conj(c_(k−j)),   c_k = e^(−πi k²/n),
 *
 * which transforms of a smooth length N ≥ 2n − 1 do. The angle of the chirp is exact: k² is taken modulo 2n in integers.
 * L. I. Bluestein, "A linear filtering approach to the computation of discrete Fourier transform" (1970).
 */
import { every, get, getIm, getRe, mul, mulAdd, mulSub, putComplex, width } from "../either";
import { HEADER, ROUGH, convolution, convolutionLength, length, passPlan, passPlanBytes } from "./plan";
import { root } from "./root";
import { smooth, smoothScratch } from "./smooth";

// @ts-ignore: decorator
@inline
function tables<T>(n: i32, c: i32): usize {
  return (2 * (<usize>n + <usize>c) * sizeof<T>() + 63) & ~63;
}

export function bluesteinPlanBytes<T>(n: i32): usize {
  const c = convolutionLength(n);
  return HEADER + tables<T>(n, c) + passPlanBytes<T>(c);
}

/** The convolution's row, interleaved, and the scratch of its transforms. Planning and transforming need the same. */
export function bluesteinScratch<T>(n: i32): usize {
  const c = convolutionLength(n);
  return 2 * <usize>c * sizeof<T>() + smoothScratch<T>(c, false);
}

export function bluesteinPlan<T, V>(n: i32, plan: usize, scratch: usize): void {
  const c = convolutionLength(n);
  store<i32>(plan, n);
  store<i32>(plan, ROUGH, 4);
  store<i32>(plan, 0, 8);
  store<i32>(plan, c, 12);
  const chirp = plan + HEADER;
  const filter = chirp + 2 * <usize>n * sizeof<T>();
  const inner = chirp + tables<T>(n, c);
  passPlan<T>(c, false, inner);

  let square: i64 = 0;
  for (let k = 0; k < n; k++) {
    const re = chirp + <usize>k * sizeof<T>();
    root<T>(square, 2 * <i64>n, re, re + <usize>n * sizeof<T>());
    square = (square + 2 * k + 1) % (2 * <i64>n);
  }

  // The filter conj(c_k), −n < k < n, wrapped around.
  const row = scratch;
  memory.fill(row, 0, 2 * <usize>c * sizeof<T>());
  for (let k = 0; k < n; k++) {
    const re = chirp + <usize>k * sizeof<T>();
    const cr = load<T>(re);
    const ci = load<T>(re + <usize>n * sizeof<T>());
    const mirror = row + 2 * <usize>(k == 0 ? 0 : c - k) * sizeof<T>();
    putComplex<T, T>(row + 2 * <usize>k * sizeof<T>(), cr, <T>-ci);
    putComplex<T, T>(mirror, cr, <T>-ci);
  }
  smooth<T, V>(inner, 1, 1, 1, row, row, row + 2 * <usize>c * sizeof<T>());

  // Its transform is as symmetric as itself: the mean of both halves has less rounding, and this table's error is the same in every result.
  // 1/N of the inverse transform joins in, by division, because a rounded 1/N would err in one direction.
  const divisor = <T>(c + c);
  for (let k = 0; k < c; k++) {
    const a = row + 2 * <usize>k * sizeof<T>();
    const b = row + 2 * <usize>(k == 0 ? 0 : c - k) * sizeof<T>();
    const at = filter + <usize>k * sizeof<T>();
    store<T>(at, <T>((load<T>(a) + load<T>(b)) / divisor));
    store<T>(at + <usize>c * sizeof<T>(), <T>((load<T>(a + sizeof<T>()) + load<T>(b + sizeof<T>())) / divisor));
  }
}

/** Interleaved y = (cr Re, ci Im) of (Re x, sign · Im x) times the split table w, for n elements. x may be y. */
function multiply<T, V>(n: i32, x: usize, y: usize, w: usize, sign: T, cr: T, ci: T): void {
  let i = 0;
  if (isVector<V>()) {
    for (; i <= n - width<T, V>(); i += width<T, V>()) multiplyStep<T, V>(i, n, x, y, w, sign, cr, ci);
  }
  for (; i < n; i++) multiplyStep<T, T>(i, n, x, y, w, sign, cr, ci);
}

// @ts-ignore: decorator
@inline
function multiplyStep<T, V>(i: i32, n: i32, x: usize, y: usize, w: usize, sign: T, cr: T, ci: T): void {
  const at = <usize>i * sizeof<T>();
  const re = getRe<T, V>(x + 2 * at);
  const im = mul<T, V>(getIm<T, V>(x + 2 * at), every<T, V>(sign));
  const wr = get<T, V>(w + at);
  const wi = get<T, V>(w + at + <usize>n * sizeof<T>());
  const yr = mulSub<T, V>(im, wi, mul<T, V>(re, wr));
  const yi = mulAdd<T, V>(im, wr, mul<T, V>(re, wi));
  putComplex<T, V>(y + 2 * at, mul<T, V>(yr, every<T, V>(cr)), mul<T, V>(yi, every<T, V>(ci)));
}

/** One row, as `smooth`. */
export function bluestein<T, V>(plan: usize, sign: T, cr: T, ci: T, x: usize, out: usize, scratch: usize): void {
  const n = length(plan);
  const c = convolution(plan);
  const chirp = plan + HEADER;
  const filter = chirp + 2 * <usize>n * sizeof<T>();
  const inner = chirp + tables<T>(n, c);
  const row = scratch;
  const rest = row + 2 * <usize>c * sizeof<T>();

  multiply<T, V>(n, x, row, chirp, sign, 1, 1);
  memory.fill(row + 2 * <usize>n * sizeof<T>(), 0, 2 * <usize>(c - n) * sizeof<T>());
  smooth<T, V>(inner, 1, 1, 1, row, row, rest);
  // The inverse transform is conj ∘ forward ∘ conj: the first conj is the −1 here, the second joins the chirp's sign.
  multiply<T, V>(c, row, row, filter, 1, 1, -1);
  smooth<T, V>(inner, 1, 1, 1, row, row, rest);
  multiply<T, V>(n, row, out, chirp, -1, cr, ci);
}
