/** The vectors of a merge: coefficients times the vectors of the halves, two products, because a row of the first half is 0 on the right and one of the second on the left. */
import { gemm } from "../gemm/gemm";
import { element, entry } from "../rows/address";
import { BOTH, LEFT, Workspace } from "./workspace";

/** The order of rows in the products: those that are 0 on the right, then the full ones, then those that are 0 on the left. */
export function choosePlaces<T>(kept: i32, ws: Workspace<T>): void {
  let left = 0;
  let both = 0;
  for (let j = 0; j < kept; j++) {
    const kind = load<i32>(element<i32>(ws.kinds, j));
    left += i32(kind == LEFT);
    both += i32(kind == BOTH);
  }
  ws.left = left;
  ws.both = both;
  ws.right = kept - left - both;
  let nextLeft = 0;
  let nextBoth = left;
  let nextRight = left + both;
  for (let j = 0; j < kept; j++) {
    const kind = load<i32>(element<i32>(ws.kinds, j));
    store<i32>(element<i32>(ws.places, j), kind == LEFT ? nextLeft++ : kind == BOTH ? nextBoth++ : nextRight++);
  }
}

/**
 * Rows of vectors, `columns` long: the first `kept` become `coefficients` (kept, kept) times those of the kept poles, the others those of the deflated ones. Columns up to `end`
 * belong to the first half, those from `begin` on to the second; between them the caller writes.
 */
export function multiplyRows<T>(
  n: i32, kept: i32, columns: i32, end: i32, begin: i32, coefficients: usize, rows: usize, ld: i32, ws: Workspace<T>,
): void {
  const bytes = alignof<T>();
  const leftRows = ws.left + ws.both;
  const rightRows = ws.both + ws.right;
  const behind = columns - begin;
  const left = ws.copies;
  const right = entry<T>(left, end, leftRows, 0);
  const aside = entry<T>(right, behind, rightRows, 0);
  for (let j = 0; j < kept; j++) {
    const place = load<i32>(element<i32>(ws.places, j));
    const row = entry<T>(rows, ld, load<i32>(element<i32>(ws.rows, j)), 0);
    if (place < leftRows) memory.copy(entry<T>(left, end, place, 0), row, <usize>end << bytes);
    if (place >= ws.left) memory.copy(entry<T>(right, behind, place - ws.left, 0), element<T>(row, begin), <usize>behind << bytes);
  }
  for (let j = 0; j < n - kept; j++) {
    const row = entry<T>(rows, ld, load<i32>(element<i32>(ws.deflatedRows, j)), 0);
    memory.copy(entry<T>(aside, columns, j, 0), row, <usize>columns << bytes);
  }
  gemm<T>(kept, end, leftRows, 1, coefficients, kept, 1, left, end, 1, 0, rows, ld, ws.gemm);
  gemm<T>(kept, behind, rightRows, 1, element<T>(coefficients, ws.left), kept, 1, right, behind, 1, 0, element<T>(rows, begin), ld, ws.gemm);
  for (let j = 0; j < n - kept; j++) {
    memory.copy(entry<T>(rows, ld, kept + j, 0), entry<T>(aside, columns, j, 0), <usize>columns << bytes);
  }
}
