/** Singular values become positive and descend, vectors with them: a sign goes to the row of vt, and selection makes at most one exchange of rows a place. */
import { element, entry } from "../rows/address";
import { scale } from "../rows/scale";
import { swap } from "../rows/swap";

/** ut and vt: rows of n elements, `ldu` and `ldv` elements apart; ut = 0 for values alone. */
export function orderValues<T>(n: i32, d: usize, ut: usize, ldu: i32, vt: usize, ldv: i32): void {
  for (let i = 0; i < n; i++) {
    const p = element<f64>(d, i);
    const value = load<f64>(p);
    store<f64>(p, abs<f64>(value));
    if (ut && value < 0) scale<T>(n, -1, entry<T>(vt, ldv, i, 0));
  }
  for (let i = 0; i < n - 1; i++) {
    let most = i;
    for (let k = i + 1; k < n; k++) if (load<f64>(element<f64>(d, k)) > load<f64>(element<f64>(d, most))) most = k;
    if (most == i) continue;
    swap<f64>(1, element<f64>(d, i), element<f64>(d, most));
    if (!ut) continue;
    swap<T>(n, entry<T>(ut, ldu, i, 0), entry<T>(ut, ldu, most, 0));
    swap<T>(n, entry<T>(vt, ldv, i, 0), entry<T>(vt, ldv, most, 0));
  }
}
