/**
 * Butterflies: one transform of r points, y_k = Σ_p x_p e^(−2πi pk/r), with output k > 0 multiplied by its twiddle.
 *
 * Each is a policy class with one method, `step`, which does one V of transforms side by side: inputs xs bytes apart from (xr, xi), outputs
 * ys bytes apart to (yr, yi), lanes of an output `apart` bytes apart where the edge E scatters them. Twiddle k stands at w + 2(k − 1)·ws, its
 * imaginary part ws bytes above. `roots` holds e^(−2πi k/r), r real parts and then r imaginary parts. cr and ci belong to the edge.
 */
import { add, mul, mulAdd, mulSub, spread, sub } from "../either";

/** A pass that only moves: for lengths whose factors leave the first or the last pass nothing to do. */
// @ts-ignore: decorator
@unmanaged
export class Radix1 {
  // @ts-ignore: decorator
  @inline
  radix(): i32 {
    return 1;
  }

  // @ts-ignore: decorator
  @inline
  step<T, V, E>(xr: usize, xi: usize, xs: usize, yr: usize, yi: usize, ys: usize, apart: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    e.putFirst<T, V>(yr, yi, apart, e.re<T, V>(xr), e.im<T, V>(xr, xi, ci), cr, ci);
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix2 {
  // @ts-ignore: decorator
  @inline
  radix(): i32 {
    return 2;
  }

  // @ts-ignore: decorator
  @inline
  step<T, V, E>(xr: usize, xi: usize, xs: usize, yr: usize, yi: usize, ys: usize, apart: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const ar = e.re<T, V>(xr);
    const ai = e.im<T, V>(xr, xi, ci);
    const br = e.re<T, V>(xr + xs);
    const bi = e.im<T, V>(xr + xs, xi + xs, ci);
    e.putFirst<T, V>(yr, yi, apart, add<T, V>(ar, br), add<T, V>(ai, bi), cr, ci);
    e.put<T, V>(yr + ys, yi + ys, apart, sub<T, V>(ar, br), sub<T, V>(ai, bi), w, ws, cr, ci);
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix3 {
  // @ts-ignore: decorator
  @inline
  radix(): i32 {
    return 3;
  }

  // @ts-ignore: decorator
  @inline
  step<T, V, E>(xr: usize, xi: usize, xs: usize, yr: usize, yi: usize, ys: usize, apart: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const cos = spread<T, V>(roots + sizeof<T>());
    const sin = spread<T, V>(roots + 4 * sizeof<T>());
    const ar = e.re<T, V>(xr);
    const ai = e.im<T, V>(xr, xi, ci);
    const br = e.re<T, V>(xr + xs);
    const bi = e.im<T, V>(xr + xs, xi + xs, ci);
    const dr = e.re<T, V>(xr + 2 * xs);
    const di = e.im<T, V>(xr + 2 * xs, xi + 2 * xs, ci);
    const tr = add<T, V>(br, dr);
    const ti = add<T, V>(bi, di);
    e.putFirst<T, V>(yr, yi, apart, add<T, V>(ar, tr), add<T, V>(ai, ti), cr, ci);
    const mr = mulAdd<T, V>(cos, tr, ar);
    const mi = mulAdd<T, V>(cos, ti, ai);
    const ur = mul<T, V>(sin, sub<T, V>(br, dr));
    const ui = mul<T, V>(sin, sub<T, V>(bi, di));
    e.put<T, V>(yr + ys, yi + ys, apart, sub<T, V>(mr, ui), add<T, V>(mi, ur), w, ws, cr, ci);
    e.put<T, V>(yr + 2 * ys, yi + 2 * ys, apart, add<T, V>(mr, ui), sub<T, V>(mi, ur), w + 2 * ws, ws, cr, ci);
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix4 {
  // @ts-ignore: decorator
  @inline
  radix(): i32 {
    return 4;
  }

  // @ts-ignore: decorator
  @inline
  step<T, V, E>(xr: usize, xi: usize, xs: usize, yr: usize, yi: usize, ys: usize, apart: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const ar = e.re<T, V>(xr);
    const ai = e.im<T, V>(xr, xi, ci);
    const br = e.re<T, V>(xr + xs);
    const bi = e.im<T, V>(xr + xs, xi + xs, ci);
    const dr = e.re<T, V>(xr + 2 * xs);
    const di = e.im<T, V>(xr + 2 * xs, xi + 2 * xs, ci);
    const fr = e.re<T, V>(xr + 3 * xs);
    const fi = e.im<T, V>(xr + 3 * xs, xi + 3 * xs, ci);
    const sr = add<T, V>(ar, dr);
    const si = add<T, V>(ai, di);
    const tr = sub<T, V>(ar, dr);
    const ti = sub<T, V>(ai, di);
    const ur = add<T, V>(br, fr);
    const ui = add<T, V>(bi, fi);
    const vr = sub<T, V>(br, fr);
    const vi = sub<T, V>(bi, fi);
    e.putFirst<T, V>(yr, yi, apart, add<T, V>(sr, ur), add<T, V>(si, ui), cr, ci);
    e.put<T, V>(yr + ys, yi + ys, apart, add<T, V>(tr, vi), sub<T, V>(ti, vr), w, ws, cr, ci);
    e.put<T, V>(yr + 2 * ys, yi + 2 * ys, apart, sub<T, V>(sr, ur), sub<T, V>(si, ui), w + 2 * ws, ws, cr, ci);
    e.put<T, V>(yr + 3 * ys, yi + 3 * ys, apart, sub<T, V>(tr, vi), add<T, V>(ti, vr), w + 4 * ws, ws, cr, ci);
  }
}

// @ts-ignore: decorator
@unmanaged
export class Radix5 {
  // @ts-ignore: decorator
  @inline
  radix(): i32 {
    return 5;
  }

  // @ts-ignore: decorator
  @inline
  step<T, V, E>(xr: usize, xi: usize, xs: usize, yr: usize, yi: usize, ys: usize, apart: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
    const e = changetype<E>(0);
    const cos1 = spread<T, V>(roots + sizeof<T>());
    const cos2 = spread<T, V>(roots + 2 * sizeof<T>());
    const sin1 = spread<T, V>(roots + 6 * sizeof<T>());
    const sin2 = spread<T, V>(roots + 7 * sizeof<T>());
    const ar = e.re<T, V>(xr);
    const ai = e.im<T, V>(xr, xi, ci);
    const br = e.re<T, V>(xr + xs);
    const bi = e.im<T, V>(xr + xs, xi + xs, ci);
    const dr = e.re<T, V>(xr + 2 * xs);
    const di = e.im<T, V>(xr + 2 * xs, xi + 2 * xs, ci);
    const fr = e.re<T, V>(xr + 3 * xs);
    const fi = e.im<T, V>(xr + 3 * xs, xi + 3 * xs, ci);
    const gr = e.re<T, V>(xr + 4 * xs);
    const gi = e.im<T, V>(xr + 4 * xs, xi + 4 * xs, ci);
    const sr = add<T, V>(br, gr);
    const si = add<T, V>(bi, gi);
    const tr = add<T, V>(dr, fr);
    const ti = add<T, V>(di, fi);
    const ur = sub<T, V>(br, gr);
    const ui = sub<T, V>(bi, gi);
    const vr = sub<T, V>(dr, fr);
    const vi = sub<T, V>(di, fi);
    e.putFirst<T, V>(yr, yi, apart, add<T, V>(ar, add<T, V>(sr, tr)), add<T, V>(ai, add<T, V>(si, ti)), cr, ci);
    const mr = mulAdd<T, V>(cos2, tr, mulAdd<T, V>(cos1, sr, ar));
    const mi = mulAdd<T, V>(cos2, ti, mulAdd<T, V>(cos1, si, ai));
    const kr = mulAdd<T, V>(sin2, vr, mul<T, V>(sin1, ur));
    const ki = mulAdd<T, V>(sin2, vi, mul<T, V>(sin1, ui));
    e.put<T, V>(yr + ys, yi + ys, apart, sub<T, V>(mr, ki), add<T, V>(mi, kr), w, ws, cr, ci);
    e.put<T, V>(yr + 4 * ys, yi + 4 * ys, apart, add<T, V>(mr, ki), sub<T, V>(mi, kr), w + 6 * ws, ws, cr, ci);
    const nr = mulAdd<T, V>(cos1, tr, mulAdd<T, V>(cos2, sr, ar));
    const ni = mulAdd<T, V>(cos1, ti, mulAdd<T, V>(cos2, si, ai));
    const lr = mulSub<T, V>(sin1, vr, mul<T, V>(sin2, ur));
    const li = mulSub<T, V>(sin1, vi, mul<T, V>(sin2, ui));
    e.put<T, V>(yr + 2 * ys, yi + 2 * ys, apart, sub<T, V>(nr, li), add<T, V>(ni, lr), w + 2 * ws, ws, cr, ci);
    e.put<T, V>(yr + 3 * ys, yi + 3 * ys, apart, add<T, V>(nr, li), sub<T, V>(ni, lr), w + 4 * ws, ws, cr, ci);
  }
}
