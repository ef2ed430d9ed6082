/**
 * What the bulges of a window do to the rest: their reflectors, recorded, on rows of a matrix from the left or on columns from the right, a few strips at a
 * time. Both sides are one kernel on a copy, which is transposed for columns.
 */
import { VECTOR, lanes, zipHigh, zipLow } from "../lanes";
import { element } from "../rows/address";
import { Pass, copyRow, reflectStrip, stripWidth } from "./strip";

/** Strips that are copied together: a row of one is less than a cache line, and the other lines of a row may be gone when the next strip comes. */
const STRIPS: i32 = 4;

/** Elements of the copy. */
export function stripsScratch<T>(length: i32): i32 {
  return length * STRIPS * stripWidth<T>();
}

/**
 * `passes`, an array of `count`, on `length` rows and `columns` columns at a. `down` and `across`: bytes from row to row and from column to
 * column, one of them an element; columns of a matrix are the rows of its transposed. strips: `stripsScratch` elements.
 */
export function applyPasses<T>(
  count: i32, passes: usize, length: i32, columns: i32, a: usize, down: usize, across: usize, strips: usize,
): void {
  const most = STRIPS * stripWidth<T>();
  for (let j = 0; j < columns; j += most, a += <usize>most * across) {
    const width = min(most, columns - j);
    copy<T>(true, length, width, a, down, across, strips);
    for (let i = 0, strip = strips; i < width; i += stripWidth<T>(), strip = element<T>(strip, length * stripWidth<T>())) {
      for (let b = 0; b < count; b++) reflectStrip<T>(changetype<Pass>(passes + <usize>b * offsetof<Pass>()), strip);
    }
    copy<T>(false, length, width, a, down, across, strips);
  }
}

/** Between `length` rows of `width` elements and the strips: into them or out of them. */
function copy<T>(into: bool, length: i32, width: i32, a: usize, down: usize, across: usize, strips: usize): void {
  const pitch = <usize>stripWidth<T>() << alignof<T>();
  const strip = <usize>length * pitch;
  const rows = across == sizeof<T>();
  let whole = 0;
  if (ASC_FEATURE_SIMD && (rows || lanes<T>() == 2)) {
    whole = width / stripWidth<T>();
    if (rows) {
      for (let i = 0, p = a, q = strips; i < length; i++, p += down, q += pitch) {
        for (let s = 0, x = p, y = q; s < whole; s++, x += pitch, y += strip) copyRow(into ? x : y, into ? y : x);
      }
    } else {
      for (let s = 0, p = a, q = strips; s < whole; s++, p += <usize>stripWidth<T>() * across, q += strip) {
        copyTransposed<T>(into, length, p, across, q, pitch);
      }
    }
  }
  for (let j = whole * stripWidth<T>(); j < width; j++) {
    let q = element<T>(strips + <usize>(j / stripWidth<T>()) * strip, j % stripWidth<T>());
    for (let i = 0, p = a + <usize>j * across; i < length; i++, p += down, q += pitch) copyElement<T>(into, p, q);
  }
}

/** One strip, two by two elements at a time. */
function copyTransposed<T>(into: bool, length: i32, a: usize, across: usize, strip: usize, pitch: usize): void {
  let i = 0;
  for (; i < length - 1; i += 2, a += VECTOR, strip += 2 * pitch) {
    for (let p = a, q = strip; q < strip + pitch; q += VECTOR, p += 2 * across) {
      const from = into ? p : q;
      const to = into ? q : p;
      const x = v128.load(from);
      const y = v128.load(from + (into ? across : pitch));
      v128.store(to, zipLow<T>(x, y));
      v128.store(to + (into ? pitch : across), zipHigh<T>(x, y));
    }
  }
  if (i < length) for (let p = a, q = strip; q < strip + pitch; q += sizeof<T>(), p += across) copyElement<T>(into, p, q);
}

// @ts-ignore: decorator
@inline
function copyElement<T>(into: bool, p: usize, q: usize): void {
  store<T>(into ? q : p, load<T>(into ? p : q));
}
