/**
 * What the bulges of a window do to the rest: their reflectors, recorded, on rows of a matrix from the left or on columns from the right, a strip at a time.
 * Both sides are one kernel on a copy, which is transposed for columns.
 */
import { element } from "../rows/address";
import { Pass, reflectStrip, stripWidth } from "./strip";

/** Elements `down` and `across` apart: rows of `length` are copied to or from a strip that is `width` wide. */
function copyIn<T>(length: i32, width: i32, a: usize, down: usize, across: usize, strip: usize): void {
  const pitch = stripWidth<T>();
  for (let i = 0; i < length; i++, a += down) {
    for (let j = 0, p = a; j < width; j++, p += across) store<T>(element<T>(strip, i * pitch + j), load<T>(p));
  }
}

function copyOut<T>(length: i32, width: i32, a: usize, down: usize, across: usize, strip: usize): void {
  const pitch = stripWidth<T>();
  for (let i = 0; i < length; i++, a += down) {
    for (let j = 0, p = a; j < width; j++, p += across) store<T>(p, load<T>(element<T>(strip, i * pitch + j)));
  }
}

/**
 * `passes`, an array of `count`, on `length` rows and `columns` columns at a. `down` and `across`: bytes from row to row and from column to
 * column; exchanged they make it the rows of a transposed matrix. strip: `length` rows of `stripWidth` elements.
 */
export function applyPasses<T>(
  count: i32, passes: usize, length: i32, columns: i32, a: usize, down: usize, across: usize, strip: usize,
): void {
  for (let j = 0; j < columns; j += stripWidth<T>(), a += <usize>stripWidth<T>() * across) {
    const width = min(stripWidth<T>(), columns - j);
    copyIn<T>(length, width, a, down, across, strip);
    for (let b = 0; b < count; b++) reflectStrip<T>(changetype<Pass>(passes + <usize>b * offsetof<Pass>()), strip);
    copyOut<T>(length, width, a, down, across, strip);
  }
}
