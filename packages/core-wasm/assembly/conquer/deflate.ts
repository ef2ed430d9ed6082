/**
 * Deflation: poles that the secular equation need not know. With a component of z that is negligible, a pole stays what it is. Of two poles that are so near that a rotation
 * may diagonalise their block with a negligible error, one gets a zero component and stays too. Of singular values the first pole is the 0 of the row between the halves,
 * whose left vector is that row's own: beside it only the right vectors turn (Dongarra & Sorensen 1987; Gu & Eisenstat 1995; LAPACK's `dlaed2` and `dlasd2`).
 * Clusters deflate nearly all poles.
 */
import { element, entry } from "../rows/address";
import { rotateSequence } from "../tridiagonal/rotate-sequence";
import { BOTH, Workspace } from "./workspace";

/**
 * Poles (n, ascending), z, rows and kinds in, those that are left in front of the same arrays out; returns their number. The others, ascending too, go to `deflated`
 * and `deflatedRows`. A component counts `weight` times its modulus. `fixed`: 1 where the first pole is the 0 that always stays, else 0. vt: vectors in rows of `vColumns`,
 * `ldv` elements apart; ut: the left ones of singular values likewise, `uColumns` = 0 for none. Rows of rotated pairs change.
 */
export function deflate<T>(
  n: i32, fixed: i32, weight: T, tolerance: T, vColumns: i32, vt: usize, ldv: i32, uColumns: i32, ut: usize, ldu: i32, ws: Workspace<T>,
): i32 {
  let kept = fixed;
  for (let j = fixed; j < n; j++) {
    const row = load<i32>(element<i32>(ws.rows, j));
    let kind = load<i32>(element<i32>(ws.kinds, j));
    let pole = load<T>(element<T>(ws.poles, j));
    let z = load<T>(element<T>(ws.z, j));
    if (weight * abs<T>(z) <= tolerance) {
      setAside<T>(j - kept, pole, row, ws);
      continue;
    }
    if (fixed && pole <= tolerance) {
      const own = load<T>(ws.z);
      const length = sqrt<T>(own * own + z * z);
      turn<T>(own / length, z / length, vColumns, vt, ldv, load<i32>(ws.rows), row, ws);
      store<T>(ws.z, length);
      setAside<T>(j - kept, pole * (own / length), row, ws);
      continue;
    }
    if (kept > fixed) {
      const before = kept - 1;
      const other = load<T>(element<T>(ws.poles, before));
      const y = load<T>(element<T>(ws.z, before));
      const length = sqrt<T>(y * y + z * z);
      const c = z / length;
      const s = -y / length;
      if (abs<T>((pole - other) * c * s) <= tolerance) {
        const otherRow = load<i32>(element<i32>(ws.rows, before));
        turn<T>(c, s, vColumns, vt, ldv, otherRow, row, ws);
        if (uColumns > 0) turn<T>(c, s, uColumns, ut, ldu, otherRow, row, ws);
        if (kind != load<i32>(element<i32>(ws.kinds, before))) kind = BOTH;
        setAside<T>(j - kept, other * c * c + pole * s * s, otherRow, ws);
        pole = other * s * s + pole * c * c;
        z = length;
        kept = before;
      }
    }
    store<T>(element<T>(ws.poles, kept), pole);
    store<T>(element<T>(ws.z, kept), z);
    store<i32>(element<i32>(ws.rows, kept), row);
    store<i32>(element<i32>(ws.kinds, kept), kind);
    kept++;
  }
  return kept;
}

/** Two rows of vectors: the first becomes c·first + s·second, the second c·second − s·first. */
export function turn<T>(c: T, s: T, columns: i32, rows: usize, ld: i32, first: i32, second: i32, ws: Workspace<T>): void {
  store<T>(ws.spare, c);
  store<T>(element<T>(ws.spare, 1), s);
  const stride = <isize>((second - first) * ld) << alignof<T>();
  rotateSequence<T>(1, columns, entry<T>(rows, ld, first, 0), stride, ws.spare, element<T>(ws.spare, 1));
}

/** Inserts a pole into the list of `count` deflated ones. */
function setAside<T>(count: i32, pole: T, row: i32, ws: Workspace<T>): void {
  let k = count;
  for (; k > 0 && load<T>(element<T>(ws.deflated, k - 1)) > pole; k--) {
    store<T>(element<T>(ws.deflated, k), load<T>(element<T>(ws.deflated, k - 1)));
    store<i32>(element<i32>(ws.deflatedRows, k), load<i32>(element<i32>(ws.deflatedRows, k - 1)));
  }
  store<T>(element<T>(ws.deflated, k), pole);
  store<i32>(element<i32>(ws.deflatedRows, k), row);
}
