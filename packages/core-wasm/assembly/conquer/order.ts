/** Rows by ascending value, as lists of indices. */
import { element } from "../rows/address";

/** d ascends in rows 0 … kept−1 and in the rest: the order of the whole. */
export function mergeOrders<T>(n: i32, kept: i32, d: usize, order: usize): void {
  let i = 0;
  let k = kept;
  for (let j = 0; j < n; j++) {
    const takeFirst = k == n || (i < kept && load<T>(element<T>(d, i)) <= load<T>(element<T>(d, k)));
    store<i32>(element<i32>(order, j), takeFirst ? i++ : k++);
  }
}

/** Rows by ascending d, by insertion: they come in a few ascending runs. */
export function sortRows<T>(n: i32, d: usize, order: usize): void {
  for (let i = 1; i < n; i++) {
    const row = load<i32>(element<i32>(order, i));
    const value = load<T>(element<T>(d, row));
    let k = i;
    for (; k > 0 && load<T>(element<T>(d, load<i32>(element<i32>(order, k - 1)))) > value; k--) {
      store<i32>(element<i32>(order, k), load<i32>(element<i32>(order, k - 1)));
    }
    store<i32>(element<i32>(order, k), row);
  }
}
