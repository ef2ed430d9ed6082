/** Columns of any array to blocks, where they stand side by side, and back. */
import { every, getIm, getRe, mul, put, width } from "../either";
import { blockBytes, imaginary } from "./edge";

/**
 * `count` columns of n points to blocks: point j of column i has its real part at x + i·row + j·point and its imaginary part, which is multiplied by `sign`, `part` bytes
 * above. Numbers beside the last column are left as they are.
 */
export function gather<T, V>(n: i32, count: i32, x: usize, point: usize, row: usize, part: usize, sign: T, to: usize): void {
  const lanes = width<T, V>();
  const step = <usize>((count + lanes - 1) / lanes) * blockBytes<T, V>();
  let i = 0;
  if (isVector<V>()) {
    const signs = every<T, V>(sign);
    if (row == 2 * sizeof<T>() && part == sizeof<T>()) {
      i = count - (count % lanes);
      const bytes = <usize>i * row;
      let from = x;
      let block = to;
      for (let j = 0; j < n; j++) {
        for (let at: usize = 0; at < bytes; at += blockBytes<T, V>()) {
          put<T, V>(block + at, getRe<T, V>(from + at));
          put<T, V>(block + at + imaginary<T, V>(), mul<T, V>(signs, getIm<T, V>(from + at)));
        }
        from += point;
        block += step;
      }
    }
  }
  for (; i < count; i++) {
    let from = x + <usize>i * row;
    let at = to + <usize>(i / lanes) * blockBytes<T, V>() + <usize>(i % lanes) * sizeof<T>();
    for (let j = 0; j < n; j++) {
      store<T>(at, load<T>(from));
      store<T>(at + imaginary<T, V>(), sign * load<T>(from + part));
      from += point;
      at += step;
    }
  }
}

/** Interleaved columns side by side, padded to whole blocks, to where they belong. */
export function scatter<T, V>(n: i32, count: i32, x: usize, out: usize, point: usize, row: usize): void {
  const lanes = width<T, V>();
  const step = <usize>((count + lanes - 1) / lanes) * blockBytes<T, V>();
  for (let i = 0; i < count; i++) {
    let from = x + <usize>i * (2 * sizeof<T>());
    let to = out + <usize>i * row;
    for (let j = 0; j < n; j++) {
      store<T>(to, load<T>(from));
      store<T>(to, load<T>(from, sizeof<T>()), sizeof<T>());
      from += step;
      to += point;
    }
  }
}
