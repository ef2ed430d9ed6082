/**
 * Passes of Stockham's transform: n = r·m·s, where s is the product of the radices already done.
 *
 * A pass reads x as (r, m, s) and writes y as (m, r, s): y[j, k, q] = w^(jk) Σ_p x[p, j, q] e^(−2πi pk/r) with w = e^(−2πi/(rm)). The output
 * of the last pass stands in order, so nothing is ever permuted by itself. Between passes the innermost index q runs over contiguous
 * elements: vectors run over q. In the first pass s = 1, and vectors run over j.
 *
 * A remainder shorter than a vector is done by a last vector that overlaps the one before: passes are out of place, so computing some
 * outputs twice is harmless. Scalars remain for the few passes where not even one vector fits.
 *
 * Stockham's framework as in Van Loan, "Computational Frameworks for the Fast Fourier Transform" (1992), section 1.7.
 */
import { every, width } from "../either";
import { lanes } from "../lanes";
import { First, Middle } from "./edge";
import { primeStep } from "./prime";

/** The first pass of radix B over j < m, s = 1: from interleaved x to split (yr, yi). ci is the sign of the imaginary parts. */
export function passFirst<T, B>(m: i32, x: usize, yr: usize, yi: usize, w: usize, roots: usize, ci: T): void {
  if (ASC_FEATURE_SIMD) {
    if (m >= lanes<T>()) {
      firstLoop<T, v128, B>(m, x, yr, yi, w, roots, ci);
      return;
    }
  }
  firstLoop<T, T, B>(m, x, yr, yi, w, roots, ci);
}

// @ts-ignore: decorator
@inline
function firstLoop<T, V, B>(m: i32, x: usize, yr: usize, yi: usize, w: usize, roots: usize, ci: T): void {
  const butterfly = changetype<B>(0);
  const r = <usize>butterfly.radix();
  const xs = <usize>m * (2 * sizeof<T>());
  const ws = <usize>m * sizeof<T>();
  const sign = every<T, V>(ci);
  const last = m - width<T, V>();
  for (let i = 0; i < m; i += width<T, V>()) {
    const j = <usize>min(i, last) * sizeof<T>();
    const p = x + 2 * j;
    butterfly.step<T, V, First>(p, p, xs, yr + j * r, yi + j * r, sizeof<T>(), r * sizeof<T>(), w + j, ws, roots, sign, sign);
  }
}

/** A later pass of radix B: from split (xr, xi) to (yr, yi), both at the edge E. cr and ci are the scale of the last pass. */
export function pass<T, B, E>(m: i32, s: i32, xr: usize, xi: usize, yr: usize, yi: usize, w: usize, roots: usize, cr: T, ci: T): void {
  if (ASC_FEATURE_SIMD) {
    if (s >= lanes<T>()) {
      loop<T, v128, B, E>(m, s, xr, xi, yr, yi, w, roots, cr, ci);
      return;
    }
  }
  loop<T, T, B, E>(m, s, xr, xi, yr, yi, w, roots, cr, ci);
}

// @ts-ignore: decorator
@inline
function loop<T, V, B, E>(m: i32, s: i32, xr: usize, xi: usize, yr: usize, yi: usize, w: usize, roots: usize, cr: T, ci: T): void {
  const butterfly = changetype<B>(0);
  const unit = changetype<E>(0).unit<T>();
  const r = <usize>butterfly.radix();
  const xs = <usize>m * <usize>s * sizeof<T>();
  const ys = <usize>s * unit;
  const ws = <usize>m * sizeof<T>();
  const scaleRe = every<T, V>(cr);
  const scaleIm = every<T, V>(ci);
  const last = s - width<T, V>();
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < s; i += width<T, V>()) {
      const q = <usize>min(i, last);
      const from = q * sizeof<T>();
      const to = q * unit;
      butterfly.step<T, V, E>(xr + from, xi + from, xs, yr + to, yi + to, ys, 0, w, ws, roots, scaleRe, scaleIm);
    }
    xr += <usize>s * sizeof<T>();
    xi += <usize>s * sizeof<T>();
    yr += r * ys;
    yi += r * ys;
    w += sizeof<T>();
  }
}

/** A pass of an odd prime radix r, from split to split. */
export function passPrime<T>(r: i32, m: i32, s: i32, xr: usize, xi: usize, yr: usize, yi: usize, w: usize, roots: usize): void {
  if (ASC_FEATURE_SIMD) {
    if (s >= lanes<T>()) {
      primeLoop<T, v128>(r, m, s, xr, xi, yr, yi, w, roots);
      return;
    }
  }
  primeLoop<T, T>(r, m, s, xr, xi, yr, yi, w, roots);
}

// @ts-ignore: decorator
@inline
function primeLoop<T, V>(r: i32, m: i32, s: i32, xr: usize, xi: usize, yr: usize, yi: usize, w: usize, roots: usize): void {
  const xs = <usize>m * <usize>s * sizeof<T>();
  const ys = <usize>s * sizeof<T>();
  const ws = <usize>m * sizeof<T>();
  const one = every<T, V>(<T>1);
  const last = s - width<T, V>();
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < s; i += width<T, V>()) {
      const at = <usize>min(i, last) * sizeof<T>();
      primeStep<T, V, Middle>(r, xr + at, xi + at, xs, yr + at, yi + at, ys, w, ws, roots, one, one);
    }
    xr += ys;
    xi += ys;
    yr += <usize>r * ys;
    yi += <usize>r * ys;
    w += sizeof<T>();
  }
}
