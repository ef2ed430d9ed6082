/**
 * Transforms of an odd number n = r·m of reals at about half the cost of complex ones: of the r columns of m points that a pass of the odd radix r leaves,
 *
 *   Y_c[j] = e^(−2πi jc/n) Σ_p x_(pm + j) e^(−2πi pc/r),   X_(c + rt) = Σ_j Y_c[j] e^(−2πi jt/m),
 *
 * columns c and r − c give conjugate bins, so that c = 0 … (r − 1)/2 are enough. The inverse takes the same way back.
 */
import { add, every, get, mulAdd, spread, sub, width } from "../either";
import { First, blockBytes, imaginary } from "./edge";
import { lastPass } from "./pass";
import { COLUMNS, HEADER, LARGEST_PRIME, lastTables, mannerOf, padded, passPlan, passPlanBytes, passes, radix, roughPart } from "./plan";
import { root } from "./root";
import { bufferBytes, middlePasses } from "./smooth";

/** Words: n and r. Behind them the roots of r, the twiddles of c = 1 … (r − 1)/2 as in a row's first pass, and the plan of m points in columns. */
const WORDS: usize = 64;

/** The radix that the columns of fill vectors best; 0 where there is none, or no vector of j for it. */
export function oddRadix<T>(n: i32): i32 {
  if (roughPart(n) > 1 || !(n & 1)) return 0;
  let best = 0;
  for (let r = 3; r <= LARGEST_PRIME; r += 2) {
    if (n % r != 0 || n / r < padded<T>(1) || mannerOf<T>(n / r, true) != COLUMNS) continue;
    if (best == 0 || columnsOf<T>(r) * best < columnsOf<T>(best) * r) best = r;
  }
  return best;
}

/** Columns that are worked on, in whole vectors. */
// @ts-ignore: decorator
@inline
function columnsOf<T>(r: i32): i32 {
  return padded<T>((r >> 1) + 1);
}

// @ts-ignore: decorator
@inline
function tableBytes<T>(r: i32, m: i32): usize {
  return ((2 * <usize>r + 2 * <usize>(r >> 1) * <usize>m) * sizeof<T>() + 63) & ~63;
}

export function oddPlanBytes<T>(n: i32): usize {
  const r = oddRadix<T>(n);
  return WORDS + tableBytes<T>(r, n / r) + passPlanBytes<T>(n / r);
}

export function oddScratch<T>(n: i32): usize {
  const r = oddRadix<T>(n);
  return 2 * bufferBytes<T>(<usize>(n / r) * <usize>columnsOf<T>(r));
}

export function oddPlan<T>(n: i32, plan: usize): void {
  const r = oddRadix<T>(n);
  const m = n / r;
  store<i32>(plan, n);
  store<i32>(plan, r, 4);
  const roots = plan + WORDS;
  for (let k = 0; k < r; k++) root<T>(k, r, roots + <usize>k * sizeof<T>(), roots + <usize>(r + k) * sizeof<T>());
  for (let c = 1; c <= r >> 1; c++) {
    const re = roots + <usize>(2 * r + 2 * (c - 1) * m) * sizeof<T>();
    for (let j = 0; j < m; j++) root<T>(<i64>j * c, n, re + <usize>j * sizeof<T>(), re + <usize>(m + j) * sizeof<T>());
  }
  passPlan<T>(m, true, roots + tableBytes<T>(r, m));
}

/** Columns at the first or the second buffer, whichever `spectra` wants, become m interleaved bins of each, side by side at the second. */
function spectra<T, V>(inner: usize, m: i32, blocks: i32, cr: T, ci: T, even: usize, odd: usize): void {
  const last = passes(inner) - 1;
  const end = radix(inner, last);
  middlePasses<T, V>(inner, 0, m, blocks, inner + HEADER, even, odd);
  lastPass<T, V>(end, m / end, blocks, even, odd, <usize>blocks * blockBytes<T, V>(), lastTables(inner), cr, ci);
}

/** One row of n reals to (n + 1)/2 bins; `sign` multiplies imaginary parts. */
export function oddRow<T, V>(plan: usize, sign: T, scale: T, x: usize, out: usize, scratch: usize): void {
  const n = load<i32>(plan);
  const r = load<i32>(plan, 4);
  const m = n / r;
  const s = columnsOf<T>(r);
  const unit = 2 * sizeof<T>();
  const inner = plan + WORDS + tableBytes<T>(r, m);
  const odd = scratch + bufferBytes<T>(<usize>m * <usize>s);
  firstOfReals<T, V>(r, m, s, x, passes(inner) & 1 ? scratch : odd, plan + WORDS);
  spectra<T, V>(inner, m, s / width<T, V>(), scale, sign * scale, scratch, odd);
  for (let t = 0; t < m; t++) {
    for (let c = 0; c <= r >> 1; c++) {
      const from = odd + <usize>(t * s + c) * unit;
      const k = c + r * t;
      const mirrored = 2 * k > n;
      if (mirrored && c == 0) continue;
      const to = out + <usize>(mirrored ? n - k : k) * unit;
      const im = load<T>(from, sizeof<T>());
      store<T>(to, load<T>(from));
      store<T>(to, mirrored ? <T>-im : im, sizeof<T>());
    }
  }
  store<T>(out, 0, sizeof<T>());
}

/** The pass of radix r from reals to columns in blocks: as `firstPass`, of half of the outputs. */
function firstOfReals<T, V>(r: i32, m: i32, s: i32, x: usize, y: usize, roots: usize): void {
  const e = changetype<First>(0);
  const half = r >> 1;
  const xs = <usize>m * sizeof<T>();
  const ys = <usize>s * (2 * sizeof<T>());
  const zero = every<T, V>(<T>0);
  for (let i = 0; i < m; i += width<T, V>()) {
    const j = <usize>min(i, m - width<T, V>());
    const from = x + j * sizeof<T>();
    const to = y + j * ys;
    const w = roots + (2 * <usize>r + j) * sizeof<T>();
    const first = get<T, V>(from);
    let sum = first;
    for (let p = 1; p < r; p++) sum = add<T, V>(sum, get<T, V>(from + <usize>p * xs));
    e.put<T, V>(to, ys, 0, sum, zero, w, xs, zero, zero);
    for (let c = 1; c <= half; c++) {
      let re = first;
      let im = zero;
      let turn = 0;
      for (let p = 1; p <= half; p++) {
        turn += c;
        if (turn >= r) turn -= r;
        const low = get<T, V>(from + <usize>p * xs);
        const high = get<T, V>(from + <usize>(r - p) * xs);
        re = mulAdd<T, V>(spread<T, V>(roots + <usize>turn * sizeof<T>()), add<T, V>(low, high), re);
        im = mulAdd<T, V>(spread<T, V>(roots + <usize>(r + turn) * sizeof<T>()), sub<T, V>(low, high), im);
      }
      e.put<T, V>(to, ys, c, re, im, w, xs, zero, zero);
    }
  }
}

/** One row of (n + 1)/2 bins, whose imaginary parts are multiplied by `sign` first, to n reals. */
export function oddInverseRow<T, V>(plan: usize, sign: T, scale: T, x: usize, out: usize, scratch: usize): void {
  const n = load<i32>(plan);
  const r = load<i32>(plan, 4);
  const m = n / r;
  const s = columnsOf<T>(r);
  const half = r >> 1;
  const unit = 2 * sizeof<T>();
  const lanes = width<T, V>();
  const roots = plan + WORDS;
  const inner = roots + tableBytes<T>(r, m);
  const odd = scratch + bufferBytes<T>(<usize>m * <usize>s);
  const start = passes(inner) & 1 ? scratch : odd;
  // The inverse is conj ∘ forward ∘ conj: bins go in conjugate, and what comes out is real.
  for (let t = 0; t < m; t++) {
    for (let c = 0; c <= half; c++) {
      const k = c + r * t;
      const mirrored = 2 * k > n;
      const from = x + <usize>(mirrored ? n - k : k) * unit;
      const at = start + <usize>(t * s) * unit + <usize>(c / lanes) * blockBytes<T, V>() + <usize>(c % lanes) * sizeof<T>();
      const im = k == 0 ? <T>0 : <T>(sign * load<T>(from, sizeof<T>()));
      store<T>(at, load<T>(from));
      store<T>(at + imaginary<T, V>(), mirrored ? im : <T>-im);
    }
  }
  spectra<T, V>(inner, m, s / lanes, scale, scale, scratch, odd);
  for (let j = 0; j < m; j++) lastOfReals<T>(r, m, j, odd + <usize>(j * s) * unit, out + <usize>j * sizeof<T>(), roots);
}

/** The pass of radix r back to reals, for one j: x_(pm + j) = z_0 + 2 Re Σ_(c > 0) z_c e^(−2πi pc/r) with z_c = e^(−2πi jc/n) Y_c[j], which it writes over Y_c[j]. */
function lastOfReals<T>(r: i32, m: i32, j: i32, z: usize, out: usize, roots: usize): void {
  const half = r >> 1;
  const first = load<T>(z);
  let sum = first;
  for (let c = 1; c <= half; c++) {
    const at = z + 2 * <usize>c * sizeof<T>();
    const w = roots + <usize>(2 * r + 2 * (c - 1) * m + j) * sizeof<T>();
    const wr = load<T>(w), wi = load<T>(w + <usize>m * sizeof<T>());
    const re = load<T>(at), im = load<T>(at, sizeof<T>());
    const zr = re * wr - im * wi;
    store<T>(at, zr + zr);
    const zi = re * wi + im * wr;
    store<T>(at, zi + zi, sizeof<T>());
    sum += zr + zr;
  }
  store<T>(out, sum);
  for (let p = 1; p <= half; p++) {
    let even = first;
    let odd: T = 0;
    let turn = 0;
    for (let c = 1; c <= half; c++) {
      turn += p;
      if (turn >= r) turn -= r;
      const at = z + 2 * <usize>c * sizeof<T>();
      even += load<T>(roots + <usize>turn * sizeof<T>()) * load<T>(at);
      odd += load<T>(roots + <usize>(r + turn) * sizeof<T>()) * load<T>(at, sizeof<T>());
    }
    store<T>(out + <usize>(p * m) * sizeof<T>(), even - odd);
    store<T>(out + <usize>((r - p) * m) * sizeof<T>(), even + odd);
  }
}
