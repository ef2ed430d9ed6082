/**
 * The reflectors of the double-shift step, I − τ(1, v2, v3)ᵀ(1, v2, v3), on three adjacent rows and on three adjacent columns.
 * v3 = 0 makes them reflectors of two. They are where the QR iteration spends its time.
 */
import { fma, fnma, lanes } from "../lanes";
import { element, entry } from "../rows/address";

/** Three rows of `columns` elements, `stride` bytes apart from x on. With v3 = 0 the third is not touched. */
export function reflectThreeRows<T>(columns: i32, x: usize, stride: usize, tau: T, v2: T, v3: T, three: bool): void {
  const y = x + stride;
  if (!three) return reflectTwoRows<T>(columns, x, y, tau, v2);
  const z = y + stride;
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    const t = v128.splat<T>(tau);
    const w2 = v128.splat<T>(v2);
    const w3 = v128.splat<T>(v3);
    for (; i <= columns - width; i += width) {
      const p = element<T>(x, i);
      const q = element<T>(y, i);
      const r = element<T>(z, i);
      const xs = v128.load(p);
      const ys = v128.load(q);
      const zs = v128.load(r);
      const sum = v128.mul<T>(t, fma<T>(w3, zs, fma<T>(w2, ys, xs)));
      v128.store(p, v128.sub<T>(xs, sum));
      v128.store(q, fnma<T>(sum, w2, ys));
      v128.store(r, fnma<T>(sum, w3, zs));
    }
  }
  for (; i < columns; i++) {
    const p = element<T>(x, i);
    const q = element<T>(y, i);
    const r = element<T>(z, i);
    const sum = tau * (load<T>(p) + v2 * load<T>(q) + v3 * load<T>(r));
    store<T>(p, load<T>(p) - sum);
    store<T>(q, load<T>(q) - sum * v2);
    store<T>(r, load<T>(r) - sum * v3);
  }
}

function reflectTwoRows<T>(columns: i32, x: usize, y: usize, tau: T, v2: T): void {
  for (let i = 0; i < columns; i++) {
    const p = element<T>(x, i);
    const q = element<T>(y, i);
    const sum = tau * (load<T>(p) + v2 * load<T>(q));
    store<T>(p, load<T>(p) - sum);
    store<T>(q, load<T>(q) - sum * v2);
  }
}

/** Columns k, k+1 and (if `three`) k+2 of rows first … last of a row-major matrix with rows of n: three contiguous elements a row. */
export function reflectThreeColumns<T>(first: i32, last: i32, a: usize, n: i32, k: i32, tau: T, v2: T, v3: T, three: bool): void {
  const stride = <usize>n << alignof<T>();
  const end = entry<T>(a, n, last, k);
  const t2 = tau * v2;
  const t3 = tau * v3;
  if (three) {
    for (let p = entry<T>(a, n, first, k); p <= end; p += stride) {
      const x = load<T>(p);
      const y = load<T>(p, sizeof<T>());
      const z = load<T>(p, 2 * sizeof<T>());
      const sum = x + v2 * y + v3 * z;
      store<T>(p, x - sum * tau);
      store<T>(p, y - sum * t2, sizeof<T>());
      store<T>(p, z - sum * t3, 2 * sizeof<T>());
    }
  } else {
    for (let p = entry<T>(a, n, first, k); p <= end; p += stride) {
      const x = load<T>(p);
      const y = load<T>(p, sizeof<T>());
      const sum = x + v2 * y;
      store<T>(p, x - sum * tau);
      store<T>(p, y - sum * t2, sizeof<T>());
    }
  }
}
