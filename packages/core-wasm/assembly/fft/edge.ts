/**
 * Where a pass takes its complex numbers from and where it puts them: policies that a butterfly is instantiated with.
 *
 * Between passes numbers stand in blocks: a vector of real parts, then the vector of their imaginary parts, so that a butterfly needs no shuffles, is the same for
 * both element types, and one address serves both parts. A block is as long as the interleaved numbers in it. Users' arrays are interleaved: the first
 * pass reads and the last one writes them. The inverse transform is conj ∘ forward ∘ conj, and both conjugations are free: `ci` is the sign of the first pass's
 * imaginary parts, `cr` and `ci` are the scale of the last pass's outputs.
 *
 * Output k is multiplied by its twiddle, but for k = 0. The address of output k is `next` of that of k − 1.
 */
import { every, get, getIm, getRe, mul, mulAdd, mulSub, put, putApart, putComplex, spread, width } from "../either";
import { storeAcross } from "../lanes";

/** Bytes of a block. */
// @ts-ignore: decorator
@inline
export function blockBytes<T, V>(): usize {
  return 2 * <usize>width<T, V>() * sizeof<T>();
}

/** From a block's real parts to its imaginary parts. */
// @ts-ignore: decorator
@inline
export function imaginary<T, V>(): usize {
  return <usize>width<T, V>() * sizeof<T>();
}

/**
 * A row's first pass: interleaved → blocks. Vectors run over j, so twiddles are vectors, real parts and imaginary parts ws bytes apart, and outputs are transposed:
 * lanes of an output stand ys bytes apart.
 */
// @ts-ignore: decorator
@unmanaged
export class First {
  // @ts-ignore: decorator
  @inline
  re<T, V>(x: usize): V {
    return getRe<T, V>(x);
  }

  // @ts-ignore: decorator
  @inline
  im<T, V>(x: usize, ci: V): V {
    return mul<T, V>(getIm<T, V>(x), ci);
  }

  // @ts-ignore: decorator
  @inline
  output<T, V>(y: usize, ys: usize, k: i32): usize {
    return y + <usize>(k / width<T, V>()) * blockBytes<T, V>() + <usize>(k % width<T, V>()) * sizeof<T>();
  }

  // @ts-ignore: decorator
  @inline
  put<T, V>(y: usize, ys: usize, k: i32, re: V, im: V, w: usize, ws: usize, cr: V, ci: V): void {
    const at = this.output<T, V>(y, ys, k);
    if (k == 0) {
      putApart<T, V>(at, ys, re);
      putApart<T, V>(at + imaginary<T, V>(), ys, im);
      return;
    }
    const wr = get<T, V>(w + <usize>(2 * k - 2) * ws);
    const wi = get<T, V>(w + <usize>(2 * k - 1) * ws);
    putApart<T, V>(at, ys, mulSub<T, V>(im, wi, mul<T, V>(re, wr)));
    putApart<T, V>(at + imaginary<T, V>(), ys, mulAdd<T, V>(im, wr, mul<T, V>(re, wi)));
  }

  // @ts-ignore: decorator
  @inline
  put4<T, V>(y: usize, ys: usize, ar: V, ai: V, br: V, bi: V, dr: V, di: V, fr: V, fi: V, w: usize, ws: usize, cr: V, ci: V): void {
    if (isVector<V>()) {
      let wr = get<T, V>(w), wi = get<T, V>(w + ws);
      const pr = mulSub<T, V>(bi, wi, mul<T, V>(br, wr)), pi = mulAdd<T, V>(bi, wr, mul<T, V>(br, wi));
      wr = get<T, V>(w + 2 * ws), wi = get<T, V>(w + 3 * ws);
      const qr = mulSub<T, V>(di, wi, mul<T, V>(dr, wr)), qi = mulAdd<T, V>(di, wr, mul<T, V>(dr, wi));
      wr = get<T, V>(w + 4 * ws), wi = get<T, V>(w + 5 * ws);
      const tr = mulSub<T, V>(fi, wi, mul<T, V>(fr, wr)), ti = mulAdd<T, V>(fi, wr, mul<T, V>(fr, wi));
      storeAcross<T>(y, ys, blockBytes<T, V>(), ar, pr, qr, tr);
      storeAcross<T>(y + imaginary<T, V>(), ys, blockBytes<T, V>(), ai, pi, qi, ti);
    } else {
      this.put<T, V>(y, ys, 0, ar, ai, w, ws, cr, ci);
      this.put<T, V>(y, ys, 1, br, bi, w, ws, cr, ci);
      this.put<T, V>(y, ys, 2, dr, di, w, ws, cr, ci);
      this.put<T, V>(y, ys, 3, fr, fi, w, ws, cr, ci);
    }
  }
}

/** Blocks → blocks. Vectors run over q, so a twiddle is the same in every lane: twiddles 1, 2, … stand at w, interleaved. */
// @ts-ignore: decorator
@unmanaged
export class Middle {
  // @ts-ignore: decorator
  @inline
  re<T, V>(x: usize): V {
    return get<T, V>(x);
  }

  // @ts-ignore: decorator
  @inline
  im<T, V>(x: usize, ci: V): V {
    return get<T, V>(x + imaginary<T, V>());
  }

  // @ts-ignore: decorator
  @inline
  put<T, V>(y: usize, ys: usize, k: i32, re: V, im: V, w: usize, ws: usize, cr: V, ci: V): void {
    const at = y + <usize>k * ys;
    if (k == 0) {
      put<T, V>(at, re);
      put<T, V>(at + imaginary<T, V>(), im);
      return;
    }
    const wr = spread<T, V>(w + <usize>(2 * k - 2) * sizeof<T>());
    const wi = spread<T, V>(w + <usize>(2 * k - 1) * sizeof<T>());
    put<T, V>(at, mulSub<T, V>(im, wi, mul<T, V>(re, wr)));
    put<T, V>(at + imaginary<T, V>(), mulAdd<T, V>(im, wr, mul<T, V>(re, wi)));
  }

  // @ts-ignore: decorator
  @inline
  put4<T, V>(y: usize, ys: usize, ar: V, ai: V, br: V, bi: V, dr: V, di: V, fr: V, fi: V, w: usize, ws: usize, cr: V, ci: V): void {
    this.put<T, V>(y, ys, 0, ar, ai, w, ws, cr, ci);
    this.put<T, V>(y, ys, 1, br, bi, w, ws, cr, ci);
    this.put<T, V>(y, ys, 2, dr, di, w, ws, cr, ci);
    this.put<T, V>(y, ys, 3, fr, fi, w, ws, cr, ci);
  }
}

/** Blocks → interleaved, scaled. Vectors run over q; every twiddle is 1. */
// @ts-ignore: decorator
@unmanaged
export class Last {
  // @ts-ignore: decorator
  @inline
  re<T, V>(x: usize): V {
    return get<T, V>(x);
  }

  // @ts-ignore: decorator
  @inline
  im<T, V>(x: usize, ci: V): V {
    return get<T, V>(x + imaginary<T, V>());
  }

  // @ts-ignore: decorator
  @inline
  put<T, V>(y: usize, ys: usize, k: i32, re: V, im: V, w: usize, ws: usize, cr: V, ci: V): void {
    putComplex<T, V>(y + <usize>k * ys, mul<T, V>(re, cr), mul<T, V>(im, ci));
  }

  // @ts-ignore: decorator
  @inline
  put4<T, V>(y: usize, ys: usize, ar: V, ai: V, br: V, bi: V, dr: V, di: V, fr: V, fi: V, w: usize, ws: usize, cr: V, ci: V): void {
    this.put<T, V>(y, ys, 0, ar, ai, w, ws, cr, ci);
    this.put<T, V>(y, ys, 1, br, bi, w, ws, cr, ci);
    this.put<T, V>(y, ys, 2, dr, di, w, ws, cr, ci);
    this.put<T, V>(y, ys, 3, fr, fi, w, ws, cr, ci);
  }
}
