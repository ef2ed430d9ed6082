/**
 * Where a pass takes its complex numbers from and where it puts them: three policies that a butterfly is instantiated with.
 *
 * Between passes real and imaginary parts lie apart (`xr`, `xi`), so that a butterfly needs no shuffles and is the same for both element
 * types. The first pass splits interleaved input, the last one interleaves. The inverse transform is conj ∘ forward ∘ conj, and both
 * conjugations are free: `ci` is the sign of the first pass's imaginary parts, `cr` and `ci` are the scale of the last pass's outputs.
 *
 * `putFirst` is for output 0, which has no twiddle; `put` multiplies by the twiddle at w (imaginary part ws bytes above).
 */
import { get, getIm, getRe, mul, mulAdd, mulSub, put, putApart, putComplex, spread } from "../either";

/** Interleaved → split. Vectors run over j, so lanes are r elements apart in the output, and twiddles are vectors. */
// @ts-ignore: decorator
@unmanaged
export class First {
  // @ts-ignore: decorator
  @inline
  re<T, V>(xr: usize): V {
    return getRe<T, V>(xr);
  }

  // @ts-ignore: decorator
  @inline
  im<T, V>(xr: usize, xi: usize, ci: V): V {
    return mul<T, V>(getIm<T, V>(xr), ci);
  }

  // @ts-ignore: decorator
  @inline
  putFirst<T, V>(yr: usize, yi: usize, apart: usize, re: V, im: V, cr: V, ci: V): void {
    putApart<T, V>(yr, apart, re);
    putApart<T, V>(yi, apart, im);
  }

  // @ts-ignore: decorator
  @inline
  put<T, V>(yr: usize, yi: usize, apart: usize, re: V, im: V, w: usize, ws: usize, cr: V, ci: V): void {
    const wr = get<T, V>(w);
    const wi = get<T, V>(w + ws);
    putApart<T, V>(yr, apart, mulSub<T, V>(im, wi, mul<T, V>(re, wr)));
    putApart<T, V>(yi, apart, mulAdd<T, V>(im, wr, mul<T, V>(re, wi)));
  }
}

/** Split → split. Vectors run over q, so a twiddle is the same in every lane. */
// @ts-ignore: decorator
@unmanaged
export class Middle {
  // @ts-ignore: decorator
  @inline
  unit<T>(): usize {
    return sizeof<T>();
  }

  // @ts-ignore: decorator
  @inline
  re<T, V>(xr: usize): V {
    return get<T, V>(xr);
  }

  // @ts-ignore: decorator
  @inline
  im<T, V>(xr: usize, xi: usize, ci: V): V {
    return get<T, V>(xi);
  }

  // @ts-ignore: decorator
  @inline
  putFirst<T, V>(yr: usize, yi: usize, apart: usize, re: V, im: V, cr: V, ci: V): void {
    put<T, V>(yr, re);
    put<T, V>(yi, im);
  }

  // @ts-ignore: decorator
  @inline
  put<T, V>(yr: usize, yi: usize, apart: usize, re: V, im: V, w: usize, ws: usize, cr: V, ci: V): void {
    const wr = spread<T, V>(w);
    const wi = spread<T, V>(w + ws);
    put<T, V>(yr, mulSub<T, V>(im, wi, mul<T, V>(re, wr)));
    put<T, V>(yi, mulAdd<T, V>(im, wr, mul<T, V>(re, wi)));
  }
}

/** Split → interleaved, scaled. Vectors run over q; every twiddle is 1. */
// @ts-ignore: decorator
@unmanaged
export class Last {
  // @ts-ignore: decorator
  @inline
  unit<T>(): usize {
    return 2 * sizeof<T>();
  }

  // @ts-ignore: decorator
  @inline
  re<T, V>(xr: usize): V {
    return get<T, V>(xr);
  }

  // @ts-ignore: decorator
  @inline
  im<T, V>(xr: usize, xi: usize, ci: V): V {
    return get<T, V>(xi);
  }

  // @ts-ignore: decorator
  @inline
  putFirst<T, V>(yr: usize, yi: usize, apart: usize, re: V, im: V, cr: V, ci: V): void {
    putComplex<T, V>(yr, mul<T, V>(re, cr), mul<T, V>(im, ci));
  }

  // @ts-ignore: decorator
  @inline
  put<T, V>(yr: usize, yi: usize, apart: usize, re: V, im: V, w: usize, ws: usize, cr: V, ci: V): void {
    putComplex<T, V>(yr, mul<T, V>(re, cr), mul<T, V>(im, ci));
  }
}
