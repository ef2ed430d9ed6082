/** Undoes the exchanges of `order` and of `permute` on the rows of v, `rowLength` elements long: the last exchange first. */
import { element } from "../rows/address";
import { swap } from "../rows/swap";
import { Range } from "./range";

export function undoExchanges<T>(n: i32, rowLength: i32, v: usize, marks: usize, order: usize, range: Range): void {
  for (let k = range.hi; k >= range.lo; k--) undoOne<T>(rowLength, v, order, k);
  for (let k = range.lo - 1; k >= 0; k--) undoOne<T>(rowLength, v, marks, k);
  for (let k = range.hi + 1; k < n; k++) undoOne<T>(rowLength, v, marks, k);
}

function undoOne<T>(rowLength: i32, v: usize, exchanges: usize, k: i32): void {
  const other = load<i32>(element<i32>(exchanges, k));
  if (other == k) return;
  const stride = <usize>rowLength << alignof<T>();
  swap<T>(rowLength, v + <usize>k * stride, v + <usize>other * stride);
}
