/**
 * The butterfly of an odd radix r, by its definition: r² multiplications, half of them saved because inputs p and r − p meet the same cosine
 * and opposite sines. For small primes this is both faster and more accurate than Bluestein.
 */
import { add, every, mulAdd, spread, sub } from "../either";

/** One V of transforms of r points; the parameters are those of `step` in butterfly.ts. */
// @ts-ignore: decorator
@inline
export function primeStep<T, V, E>(r: i32, x: usize, xs: usize, y: usize, ys: usize, w: usize, ws: usize, roots: usize, cr: V, ci: V): void {
  const e = changetype<E>(0);
  const half = r >> 1;
  const ar = e.re<T, V>(x);
  const ai = e.im<T, V>(x, ci);

  let sr = ar;
  let si = ai;
  for (let p = 1; p < r; p++) {
    const at = x + <usize>p * xs;
    sr = add<T, V>(sr, e.re<T, V>(at));
    si = add<T, V>(si, e.im<T, V>(at, ci));
  }
  e.put<T, V>(y, ys, 0, sr, si, w, ws, cr, ci);

  for (let k = 1; k <= half; k++) {
    let mr = ar;
    let mi = ai;
    let nr = every<T, V>(<T>0);
    let ni = nr;
    let turn = 0;
    for (let p = 1; p <= half; p++) {
      turn += k;
      if (turn >= r) turn -= r;
      const cos = spread<T, V>(roots + <usize>turn * sizeof<T>());
      const sin = spread<T, V>(roots + <usize>(r + turn) * sizeof<T>());
      const low = x + <usize>p * xs;
      const high = x + <usize>(r - p) * xs;
      const br = e.re<T, V>(low);
      const bi = e.im<T, V>(low, ci);
      const dr = e.re<T, V>(high);
      const di = e.im<T, V>(high, ci);
      mr = mulAdd<T, V>(cos, add<T, V>(br, dr), mr);
      mi = mulAdd<T, V>(cos, add<T, V>(bi, di), mi);
      nr = mulAdd<T, V>(sin, sub<T, V>(br, dr), nr);
      ni = mulAdd<T, V>(sin, sub<T, V>(bi, di), ni);
    }
    e.put<T, V>(y, ys, k, sub<T, V>(mr, ni), add<T, V>(mi, nr), w, ws, cr, ci);
    e.put<T, V>(y, ys, r - k, add<T, V>(mr, ni), sub<T, V>(mi, nr), w, ws, cr, ci);
  }
}
