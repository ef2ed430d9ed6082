/**
 * Transforms of n real numbers, whose bins k and n − k are conjugate: only k = 0 … n/2 are stored.
 *
 * For even n, neighbours are taken for the parts of n/2 complex numbers z_j = x_2j + i x_(2j+1). Their transform Z holds those of the even and of the odd elements,
 *
 *   E_k = (Z_k + conj Z_(h−k)) / 2,   O_k = (Z_k − conj Z_(h−k)) / 2i,   X_k = E_k + e^(−2πi k/n) O_k,   h = n/2,
 *
 * at half the cost of a complex transform of n. Odd n whose prime factors have passes go by real-odd.ts, other odd n by the complex transform of n.
 */
import { add, every, flip, get, getIm, getRe, mul, mulAdd, mulSub, putComplex, sub, width } from "../either";
import { complexPlan, complexPlanBytes, complexRow, complexScratch } from "./complex";
import { oddInverseRow, oddPlan, oddPlanBytes, oddRadix, oddRow, oddScratch } from "./real-odd";
import { root } from "./root";

/** The plan's words: n, and the radix of real-odd.ts or 0; behind them the turns e^(−2πi k/n), 0 ≤ k ≤ n/4, real parts and then imaginary parts, and the complex plan. */
const HEADER: usize = 64;

// @ts-ignore: decorator
@inline
function half(n: i32): i32 {
  return n & 1 ? n : n >> 1;
}

// @ts-ignore: decorator
@inline
function turnBytes<T>(n: i32): usize {
  return n & 1 ? 0 : (2 * <usize>((n >> 2) + 1) * sizeof<T>() + 63) & ~63;
}

/** Bytes of a row's bins. */
// @ts-ignore: decorator
@inline
function binBytes<T>(n: i32): usize {
  return (2 * <usize>((n >> 1) + 1) * sizeof<T>() + 63) & ~63;
}

export function realPlanBytes<T>(n: i32): usize {
  if (oddRadix<T>(n) > 0) return oddPlanBytes<T>(n);
  return HEADER + turnBytes<T>(n) + complexPlanBytes<T>(half(n), false);
}

/** For rows whose points are not neighbours two rows, and the complex transform's own. */
export function realScratch<T>(n: i32): usize {
  return 2 * binBytes<T>(n) + (oddRadix<T>(n) > 0 ? oddScratch<T>(n) : complexScratch<T>(half(n), false));
}

export function realPlan<T, V>(n: i32, plan: usize, scratch: usize): void {
  if (oddRadix<T>(n) > 0) {
    oddPlan<T>(n, plan);
    return;
  }
  store<i32>(plan, n);
  store<i32>(plan, 0, 4);
  const parts = <usize>((n >> 2) + 1) * sizeof<T>();
  if (!(n & 1)) {
    for (let k = 0; k <= n >> 2; k++) {
      const re = plan + HEADER + <usize>k * sizeof<T>();
      root<T>(k, n, re, re + parts);
    }
  }
  complexPlan<T, V>(half(n), false, plan + HEADER + turnBytes<T>(n), scratch);
}

/** `count` rows of n reals to rows of n/2 + 1 bins; `sign` multiplies imaginary parts. */
export function realRows<T, V>(plan: usize, sign: T, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const n = load<i32>(plan);
  const row = scratch;
  const bins = scratch + binBytes<T>(n);
  const rest = bins + binBytes<T>(n);
  for (let i = 0; i < count; i++) {
    const from = x + <usize>i * <usize>xRow * sizeof<T>();
    const to = out + 2 * <usize>i * <usize>outRow * sizeof<T>();
    if (xPoint != 1) copy<T>(n, from, xPoint, row, 1);
    realRow<T, V>(plan, sign, scale, xPoint == 1 ? from : row, outPoint == 1 ? to : bins, rest);
    if (outPoint != 1) copyComplex<T>((n >> 1) + 1, bins, 1, to, outPoint);
  }
}

/** `count` rows of n/2 + 1 bins, whose imaginary parts are multiplied by `sign` first, to rows of n reals. */
export function inverseRows<T, V>(plan: usize, sign: T, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const n = load<i32>(plan);
  const row = scratch;
  const bins = scratch + binBytes<T>(n);
  const rest = bins + binBytes<T>(n);
  for (let i = 0; i < count; i++) {
    const from = x + 2 * <usize>i * <usize>xRow * sizeof<T>();
    const to = out + <usize>i * <usize>outRow * sizeof<T>();
    if (xPoint != 1) copyComplex<T>((n >> 1) + 1, from, xPoint, bins, 1);
    inverseRow<T, V>(plan, sign, scale, xPoint == 1 ? from : bins, outPoint == 1 ? to : row, rest);
    if (outPoint != 1) copy<T>(n, row, 1, to, outPoint);
  }
}

function copy<T>(n: i32, x: usize, xPoint: i32, to: usize, toPoint: i32): void {
  for (let j = 0; j < n; j++) {
    store<T>(to, load<T>(x));
    x += <usize>xPoint * sizeof<T>();
    to += <usize>toPoint * sizeof<T>();
  }
}

function copyComplex<T>(n: i32, x: usize, xPoint: i32, to: usize, toPoint: i32): void {
  copy<T>(n, x, 2 * xPoint, to, 2 * toPoint);
  copy<T>(n, x + sizeof<T>(), 2 * xPoint, to + sizeof<T>(), 2 * toPoint);
}

/** One row of neighbours. scratch is behind the two rows. */
function realRow<T, V>(plan: usize, sign: T, scale: T, x: usize, out: usize, scratch: usize): void {
  const n = load<i32>(plan);
  if (load<i32>(plan, 4) > 0) {
    oddRow<T, V>(plan, sign, scale, x, out, scratch);
    return;
  }
  const turns = plan + HEADER;
  const inner = turns + turnBytes<T>(n);
  if (n & 1) {
    const z = scratch;
    const rest = scratch + 2 * <usize>n * sizeof<T>();
    for (let j = 0; j < n; j++) putComplex<T, T>(z + 2 * <usize>j * sizeof<T>(), load<T>(x + <usize>j * sizeof<T>()), 0);
    complexRow<T, V>(inner, 1, scale, sign * scale, z, z, rest);
    memory.copy(out, z, 2 * <usize>((n >> 1) + 1) * sizeof<T>());
    return;
  }
  const h = n >> 1;
  complexRow<T, V>(inner, 1, <T>0.5 * scale, <T>0.5 * scale, x, out, scratch);
  const re = load<T>(out) + load<T>(out);
  const im = load<T>(out, sizeof<T>()) + load<T>(out, sizeof<T>());
  const end = out + 2 * <usize>h * sizeof<T>();
  putComplex<T, T>(out, re + im, 0);
  putComplex<T, T>(end, re - im, 0);
  pairs<T, V, Untangle>(h, out, out, turns, sign);
}

/** One row of neighbours. */
function inverseRow<T, V>(plan: usize, sign: T, scale: T, x: usize, out: usize, scratch: usize): void {
  const n = load<i32>(plan);
  if (load<i32>(plan, 4) > 0) {
    oddInverseRow<T, V>(plan, sign, scale, x, out, scratch);
    return;
  }
  const turns = plan + HEADER;
  const inner = turns + turnBytes<T>(n);
  if (n & 1) {
    const z = scratch;
    const rest = scratch + 2 * <usize>n * sizeof<T>();
    putComplex<T, T>(z, load<T>(x), 0);
    for (let k = 1; k <= n >> 1; k++) {
      const at: usize = 2 * <usize>k * sizeof<T>();
      const re = load<T>(x + at);
      const im = sign * load<T>(x + at, sizeof<T>());
      putComplex<T, T>(z + at, re, im);
      putComplex<T, T>(z + 2 * <usize>(n - k) * sizeof<T>(), re, <T>-im);
    }
    complexRow<T, V>(inner, -1, scale, scale, z, z, rest);
    for (let j = 0; j < n; j++) store<T>(out + <usize>j * sizeof<T>(), load<T>(z + 2 * <usize>j * sizeof<T>()));
    return;
  }
  const h = n >> 1;
  const first = load<T>(x);
  const middle = load<T>(x + 2 * <usize>h * sizeof<T>());
  putComplex<T, T>(out, first + middle, first - middle);
  pairs<T, V, Tangle>(h, x, out, turns, sign);
  complexRow<T, V>(inner, -1, scale, -scale, out, out, scratch);
}

/** One V of pairs: numbers k at a and h − k at b, to the same places p and q, where lanes of b and q run backwards. */
// @ts-ignore: decorator
@unmanaged
class Untangle {
  // @ts-ignore: decorator
  @inline
  step<T, V>(a: usize, b: usize, p: usize, q: usize, wr: V, wi: V, sign: V): void {
    const ar = getRe<T, V>(a), ai = getIm<T, V>(a);
    const br = flip<T, V>(getRe<T, V>(b)), bi = flip<T, V>(getIm<T, V>(b));
    const sr = add<T, V>(ar, br), si = sub<T, V>(ai, bi);
    const dr = sub<T, V>(ar, br), di = add<T, V>(ai, bi);
    const tr = mulAdd<T, V>(wi, dr, mul<T, V>(wr, di));
    const ti = mulSub<T, V>(wr, dr, mul<T, V>(wi, di));
    putComplex<T, V>(p, add<T, V>(sr, tr), mul<T, V>(sign, add<T, V>(ti, si)));
    putComplex<T, V>(q, flip<T, V>(sub<T, V>(sr, tr)), flip<T, V>(mul<T, V>(sign, sub<T, V>(ti, si))));
  }
}

/** The way back: Z_k = s + i conj(w) d with s = X_k + conj X_(h−k), d = X_k − conj X_(h−k), twice what `Untangle` was given. */
// @ts-ignore: decorator
@unmanaged
class Tangle {
  // @ts-ignore: decorator
  @inline
  step<T, V>(a: usize, b: usize, p: usize, q: usize, wr: V, wi: V, sign: V): void {
    const ar = getRe<T, V>(a), ai = mul<T, V>(sign, getIm<T, V>(a));
    const br = flip<T, V>(getRe<T, V>(b)), bi = mul<T, V>(sign, flip<T, V>(getIm<T, V>(b)));
    const sr = add<T, V>(ar, br), si = sub<T, V>(ai, bi);
    const dr = sub<T, V>(ar, br), di = add<T, V>(ai, bi);
    const tr = mulAdd<T, V>(wi, di, mul<T, V>(wr, dr));
    const ti = mulSub<T, V>(wi, dr, mul<T, V>(wr, di));
    putComplex<T, V>(p, sub<T, V>(sr, ti), add<T, V>(tr, si));
    putComplex<T, V>(q, flip<T, V>(add<T, V>(sr, ti)), flip<T, V>(sub<T, V>(tr, si)));
  }
}

/** Step S for every pair (k, h − k), 0 < k ≤ h/2. x may be out: a pair's two places are read before they are written. */
function pairs<T, V, S>(h: i32, x: usize, out: usize, turns: usize, sign: T): void {
  const unit = 2 * sizeof<T>();
  const parts = <usize>((h >> 1) + 1) * sizeof<T>();
  const lanes = width<T, V>();
  let k = 1;
  if (isVector<V>()) {
    const signs = every<T, V>(sign);
    for (; 2 * k <= h - 2 * lanes + 1; k += lanes) {
      const low = <usize>k * unit;
      const high = <usize>(h - k - lanes + 1) * unit;
      const w = turns + <usize>k * sizeof<T>();
      changetype<S>(0).step<T, V>(x + low, x + high, out + low, out + high, get<T, V>(w), get<T, V>(w + parts), signs);
    }
  }
  for (; 2 * k <= h; k++) {
    const low = <usize>k * unit;
    const high = <usize>(h - k) * unit;
    const w = turns + <usize>k * sizeof<T>();
    changetype<S>(0).step<T, T>(x + low, x + high, out + low, out + high, load<T>(w), load<T>(w + parts), sign);
  }
}
