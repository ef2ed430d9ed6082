/**
 * Butterflies: one transform of r points, y_k = Σ_p x_p e^(−2πi pk/r), with output k > 0 multiplied by its twiddle.
 *
 * Each is a policy class with one method, `step`, which does one V of transforms side by side: input p stands at x + p·xs, where output k goes and where its twiddle
 * stands is the business of the edge E, which gets y, ys, w, ws, cr and ci. `roots` holds e^(−2πi k/r), r real parts and then r imaginary parts.
 */
import { add, mul, mulAdd, mulSub, spread, sub } from "../either";

// @ts-ignore: decorator
@unmanaged
export class Radix2 {
  // @ts-ignore: decorator
  @inline
  step<T, V, E>(x: usize, xs: usize, y: usize, ys: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const ar = e.re<T, V>(x);
    const ai = e.im<T, V>(x, ci);
    const br = e.re<T, V>(x + xs);
    const bi = e.im<T, V>(x + xs, ci);
    e.put<T, V>(y, ys, 0, add<T, V>(ar, br), add<T, V>(ai, bi), w, ws, cr, ci);
    e.put<T, V>(y, ys, 1, sub<T, V>(ar, br), sub<T, V>(ai, bi), w, ws, cr, ci);
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix3 {
  // @ts-ignore: decorator
  @inline
  step<T, V, E>(x: usize, xs: usize, y: usize, ys: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const cos = spread<T, V>(roots + sizeof<T>());
    const sin = spread<T, V>(roots + 4 * sizeof<T>());
    const ar = e.re<T, V>(x);
    const ai = e.im<T, V>(x, ci);
    const br = e.re<T, V>(x + xs);
    const bi = e.im<T, V>(x + xs, ci);
    const dr = e.re<T, V>(x + 2 * xs);
    const di = e.im<T, V>(x + 2 * xs, ci);
    const tr = add<T, V>(br, dr);
    const ti = add<T, V>(bi, di);
    e.put<T, V>(y, ys, 0, add<T, V>(ar, tr), add<T, V>(ai, ti), w, ws, cr, ci);
    const mr = mulAdd<T, V>(cos, tr, ar);
    const mi = mulAdd<T, V>(cos, ti, ai);
    const ur = mul<T, V>(sin, sub<T, V>(br, dr));
    const ui = mul<T, V>(sin, sub<T, V>(bi, di));
    e.put<T, V>(y, ys, 1, sub<T, V>(mr, ui), add<T, V>(mi, ur), w, ws, cr, ci);
    e.put<T, V>(y, ys, 2, add<T, V>(mr, ui), sub<T, V>(mi, ur), w, ws, cr, ci);
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix4 {
  // @ts-ignore: decorator
  @inline
  step<T, V, E>(x: usize, xs: usize, y: usize, ys: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const ar = e.re<T, V>(x);
    const ai = e.im<T, V>(x, ci);
    const br = e.re<T, V>(x + xs);
    const bi = e.im<T, V>(x + xs, ci);
    const dr = e.re<T, V>(x + 2 * xs);
    const di = e.im<T, V>(x + 2 * xs, ci);
    const fr = e.re<T, V>(x + 3 * xs);
    const fi = e.im<T, V>(x + 3 * xs, ci);
    const sr = add<T, V>(ar, dr);
    const si = add<T, V>(ai, di);
    const tr = sub<T, V>(ar, dr);
    const ti = sub<T, V>(ai, di);
    const ur = add<T, V>(br, fr);
    const ui = add<T, V>(bi, fi);
    const vr = sub<T, V>(br, fr);
    const vi = sub<T, V>(bi, fi);
    e.put4<T, V>(
      y, ys,
      add<T, V>(sr, ur), add<T, V>(si, ui), add<T, V>(tr, vi), sub<T, V>(ti, vr), sub<T, V>(sr, ur), sub<T, V>(si, ui), sub<T, V>(tr, vi), add<T, V>(ti, vr),
      w, ws, cr, ci,
    );
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix5 {
  // @ts-ignore: decorator
  @inline
  step<T, V, E>(x: usize, xs: usize, y: usize, ys: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const cos1 = spread<T, V>(roots + sizeof<T>());
    const cos2 = spread<T, V>(roots + 2 * sizeof<T>());
    const sin1 = spread<T, V>(roots + 6 * sizeof<T>());
    const sin2 = spread<T, V>(roots + 7 * sizeof<T>());
    const ar = e.re<T, V>(x);
    const ai = e.im<T, V>(x, ci);
    const br = e.re<T, V>(x + xs);
    const bi = e.im<T, V>(x + xs, ci);
    const dr = e.re<T, V>(x + 2 * xs);
    const di = e.im<T, V>(x + 2 * xs, ci);
    const fr = e.re<T, V>(x + 3 * xs);
    const fi = e.im<T, V>(x + 3 * xs, ci);
    const gr = e.re<T, V>(x + 4 * xs);
    const gi = e.im<T, V>(x + 4 * xs, ci);
    const sr = add<T, V>(br, gr);
    const si = add<T, V>(bi, gi);
    const tr = add<T, V>(dr, fr);
    const ti = add<T, V>(di, fi);
    const ur = sub<T, V>(br, gr);
    const ui = sub<T, V>(bi, gi);
    const vr = sub<T, V>(dr, fr);
    const vi = sub<T, V>(di, fi);
    e.put<T, V>(y, ys, 0, add<T, V>(ar, add<T, V>(sr, tr)), add<T, V>(ai, add<T, V>(si, ti)), w, ws, cr, ci);
    const mr = mulAdd<T, V>(cos2, tr, mulAdd<T, V>(cos1, sr, ar));
    const mi = mulAdd<T, V>(cos2, ti, mulAdd<T, V>(cos1, si, ai));
    const kr = mulAdd<T, V>(sin2, vr, mul<T, V>(sin1, ur));
    const ki = mulAdd<T, V>(sin2, vi, mul<T, V>(sin1, ui));
    e.put<T, V>(y, ys, 1, sub<T, V>(mr, ki), add<T, V>(mi, kr), w, ws, cr, ci);
    e.put<T, V>(y, ys, 4, add<T, V>(mr, ki), sub<T, V>(mi, kr), w, ws, cr, ci);
    const nr = mulAdd<T, V>(cos1, tr, mulAdd<T, V>(cos2, sr, ar));
    const ni = mulAdd<T, V>(cos1, ti, mulAdd<T, V>(cos2, si, ai));
    const lr = mulSub<T, V>(sin1, vr, mul<T, V>(sin2, ur));
    const li = mulSub<T, V>(sin1, vi, mul<T, V>(sin2, ui));
    e.put<T, V>(y, ys, 2, sub<T, V>(nr, li), add<T, V>(ni, lr), w, ws, cr, ci);
    e.put<T, V>(y, ys, 3, add<T, V>(nr, li), sub<T, V>(ni, lr), w, ws, cr, ci);
  }
}

/** Between passes only, where it saves a sweep of three of radix 2. */
// @ts-ignore: decorator
@unmanaged
export class Radix8 {
  // @ts-ignore: decorator
  @inline
  step<T, V, E>(x: usize, xs: usize, y: usize, ys: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const high = x + 4 * xs;
    let pr = e.re<T, V>(x), pi = e.im<T, V>(x, ci), qr = e.re<T, V>(high), qi = e.im<T, V>(high, ci);
    const ar = add<T, V>(pr, qr), ai = add<T, V>(pi, qi), dr = sub<T, V>(pr, qr), di = sub<T, V>(pi, qi);
    pr = e.re<T, V>(x + 2 * xs), pi = e.im<T, V>(x + 2 * xs, ci), qr = e.re<T, V>(high + 2 * xs), qi = e.im<T, V>(high + 2 * xs, ci);
    const br = add<T, V>(pr, qr), bi = add<T, V>(pi, qi), fr = sub<T, V>(pr, qr), fi = sub<T, V>(pi, qi);
    // Points 0, 2, 4, 6: for the even outputs sums and differences, for the odd ones differences and a quarter turn.
    const sr = add<T, V>(ar, br), si = add<T, V>(ai, bi), tr = sub<T, V>(ar, br), ti = sub<T, V>(ai, bi);
    const gr = add<T, V>(dr, fi), gi = sub<T, V>(di, fr), hr = sub<T, V>(dr, fi), hi = add<T, V>(di, fr);
    pr = e.re<T, V>(x + xs), pi = e.im<T, V>(x + xs, ci), qr = e.re<T, V>(high + xs), qi = e.im<T, V>(high + xs, ci);
    const kr = add<T, V>(pr, qr), ki = add<T, V>(pi, qi), mr = sub<T, V>(pr, qr), mi = sub<T, V>(pi, qi);
    pr = e.re<T, V>(x + 3 * xs), pi = e.im<T, V>(x + 3 * xs, ci), qr = e.re<T, V>(high + 3 * xs), qi = e.im<T, V>(high + 3 * xs, ci);
    const lr = add<T, V>(pr, qr), li = add<T, V>(pi, qi), nr = sub<T, V>(pr, qr), ni = sub<T, V>(pi, qi);
    pr = add<T, V>(kr, lr), pi = add<T, V>(ki, li), qr = sub<T, V>(kr, lr), qi = sub<T, V>(ki, li);
    e.put<T, V>(y, ys, 0, add<T, V>(sr, pr), add<T, V>(si, pi), w, ws, cr, ci);
    e.put<T, V>(y, ys, 4, sub<T, V>(sr, pr), sub<T, V>(si, pi), w, ws, cr, ci);
    e.put<T, V>(y, ys, 2, add<T, V>(tr, qi), sub<T, V>(ti, qr), w, ws, cr, ci);
    e.put<T, V>(y, ys, 6, sub<T, V>(tr, qi), add<T, V>(ti, qr), w, ws, cr, ci);
    // Points 1, 3, 5, 7 turned by odd eighths: u ∓ iv over √2.
    const root = spread<T, V>(roots + sizeof<T>());
    const ur = sub<T, V>(mr, nr), ui = sub<T, V>(mi, ni), vr = add<T, V>(mr, nr), vi = add<T, V>(mi, ni);
    pr = add<T, V>(ur, vi), pi = sub<T, V>(ui, vr), qr = sub<T, V>(vi, ur), qi = add<T, V>(vr, ui);
    e.put<T, V>(y, ys, 1, mulAdd<T, V>(root, pr, gr), mulAdd<T, V>(root, pi, gi), w, ws, cr, ci);
    e.put<T, V>(y, ys, 5, mulSub<T, V>(root, pr, gr), mulSub<T, V>(root, pi, gi), w, ws, cr, ci);
    e.put<T, V>(y, ys, 3, mulAdd<T, V>(root, qr, hr), mulSub<T, V>(root, qi, hi), w, ws, cr, ci);
    e.put<T, V>(y, ys, 7, mulSub<T, V>(root, qr, hr), mulAdd<T, V>(root, qi, hi), w, ws, cr, ci);
  }
}
