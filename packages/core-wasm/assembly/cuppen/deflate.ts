/**
 * Deflation: poles that the secular equation need not know. With a component of z that is negligible, a pole stays an eigenvalue; of two poles that are so near that
 * a rotation may diagonalise their block with a negligible error, one gets a zero component and stays too (Dongarra & Sorensen 1987; LAPACK's
 * `dlaed2`). Clustered spectra deflate nearly all poles.
 */
import { element, entry } from "../rows/address";
import { rotateSequence } from "../tridiagonal/rotate-sequence";
import { BOTH, Workspace } from "./workspace";

/**
 * Poles (n, ascending), z, rows and kinds in, those that are left in front of the same arrays out; returns their number. The others, ascending too, go to `deflated`
 * and `deflatedRows`. st: the vectors, in rows of `columns`, `ld` elements apart; rows of rotated pairs change. rho > 0.
 */
export function deflate<T>(n: i32, rho: T, tolerance: T, columns: i32, st: usize, ld: i32, ws: Workspace<T>): i32 {
  let kept = 0;
  for (let j = 0; j < n; j++) {
    const row = load<i32>(element<i32>(ws.rows, j));
    let kind = load<i32>(element<i32>(ws.kinds, j));
    let pole = load<T>(element<T>(ws.poles, j));
    let z = load<T>(element<T>(ws.z, j));
    if (rho * abs<T>(z) <= tolerance) {
      setAside<T>(j - kept, pole, row, ws);
      continue;
    }
    if (kept > 0) {
      const before = kept - 1;
      const other = load<T>(element<T>(ws.poles, before));
      const y = load<T>(element<T>(ws.z, before));
      const length = sqrt<T>(y * y + z * z);
      const c = z / length;
      const s = -y / length;
      if (abs<T>((pole - other) * c * s) <= tolerance) {
        const otherRow = load<i32>(element<i32>(ws.rows, before));
        store<T>(ws.spare, c);
        store<T>(element<T>(ws.spare, 1), s);
        const stride = <isize>((row - otherRow) * ld) << alignof<T>();
        rotateSequence<T>(1, columns, entry<T>(st, ld, otherRow, 0), stride, ws.spare, element<T>(ws.spare, 1));
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
