/** Eigenvalues into ascending order: Shell's sort with gaps of one third, in place and short. */
import { element } from "../rows/address";

export function sortAscending<T>(n: i32, d: usize): void {
  let gap = 1;
  while (gap < n) gap = 3 * gap + 1;
  for (; gap > 0; gap /= 3) {
    for (let i = gap; i < n; i++) {
      const value = load<T>(element<T>(d, i));
      let k = i;
      for (; k >= gap && load<T>(element<T>(d, k - gap)) > value; k -= gap) store<T>(element<T>(d, k), load<T>(element<T>(d, k - gap)));
      store<T>(element<T>(d, k), value);
    }
  }
}
