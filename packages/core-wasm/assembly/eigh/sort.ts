/** Eigenvalues into ascending order, the rows of vt (0: none) with them, by selection: at most one exchange of rows a place. */
import { element, entry } from "../rows/address";
import { swap } from "../rows/swap";

export function sortAscending<T>(n: i32, d: usize, vt: usize): void {
  for (let i = 0; i < n - 1; i++) {
    let least = i;
    for (let k = i + 1; k < n; k++) if (load<f64>(element<f64>(d, k)) < load<f64>(element<f64>(d, least))) least = k;
    if (least == i) continue;
    swap<f64>(1, element<f64>(d, i), element<f64>(d, least));
    if (vt) swap<T>(n, entry<T>(vt, n, i, 0), entry<T>(vt, n, least, 0));
  }
}
