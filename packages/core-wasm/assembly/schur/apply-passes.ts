/**
 * What the bulges of a window do to the rest: their reflectors, recorded, on rows of a matrix from the left or on columns from the right, a strip at a time.
 * Both sides are one kernel on a copy, which is transposed for columns.
 */
import { VECTOR, lanes, zipHigh, zipLow } from "../lanes";
import { element } from "../rows/address";
import { Pass, copyRow, reflectStrip, stripWidth } from "./strip";

/**
 * `passes`, an array of `count`, on `length` rows and `columns` columns at a. `down` and `across`: bytes from row to row and from column to
 * column, one of them an element; columns of a matrix are the rows of its transposed. strip: `length` rows of `stripWidth` elements.
 */
export function applyPasses<T>(
  count: i32, passes: usize, length: i32, columns: i32, a: usize, down: usize, across: usize, strip: usize,
): void {
  for (let j = 0; j < columns; j += stripWidth<T>(), a += <usize>stripWidth<T>() * across) {
    const width = min(stripWidth<T>(), columns - j);
    copy<T>(true, length, width, a, down, across, strip);
    for (let b = 0; b < count; b++) reflectStrip<T>(changetype<Pass>(passes + <usize>b * offsetof<Pass>()), strip);
    copy<T>(false, length, width, a, down, across, strip);
  }
}

/** Between `length` rows of `width` elements and a strip: into the strip or out of it. */
function copy<T>(into: bool, length: i32, width: i32, a: usize, down: usize, across: usize, strip: usize): void {
  const pitch = <usize>stripWidth<T>() << alignof<T>();
  let i = 0;
  if (ASC_FEATURE_SIMD && width == stripWidth<T>()) {
    if (across == sizeof<T>()) {
      for (; i < length; i++, a += down, strip += pitch) {
        if (into) copyRow(a, strip);
        else copyRow(strip, a);
      }
    } else if (lanes<T>() == 2) {
      for (; i < length - 1; i += 2, a += VECTOR, strip += 2 * pitch) {
        let p = a;
        for (let at = strip; at < strip + pitch; at += VECTOR, p += 2 * across) {
          const from = into ? p : at;
          const x = v128.load(from);
          const to = into ? at : p;
          const y = v128.load(from + (into ? across : pitch));
          v128.store(to, zipLow<T>(x, y));
          v128.store(to + (into ? pitch : across), zipHigh<T>(x, y));
        }
      }
    }
  }
  for (; i < length; i++, a += down, strip += pitch) {
    for (let j = 0, p = a; j < width; j++, p += across) {
      const at = element<T>(strip, j);
      if (into) store<T>(at, load<T>(p));
      else store<T>(p, load<T>(at));
    }
  }
}
