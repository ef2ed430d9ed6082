/**
 * Elements picked by index, and put back by index: out[i] = x[indices[i]] and out[indices[i]] = x[i].
 *
 * T is an unsigned integer of the element's size, or `Pair`, sixteen bytes: the bits are moved, so NaN payloads and -0 survive.
 */

/** An element of sixteen bytes: a complex number of two doubles. Never made: only its size is read. */
@unmanaged
export class Pair {
  low: u64;
  high: u64;
}

// @ts-ignore: decorator
@inline
function bytesOf<T>(): usize {
  if (isReference<T>()) return offsetof<T>();
  return sizeof<T>();
}

/** Below this many bytes a loop over elements is faster than the engine's memory.copy, which is a call (about 8 ns in V8). */
const SHORT: usize = 64;

/**
 * x is row-major (outer, n, inner), indices (m), out (outer, m, inner); out must not overlap x or indices. Indices are trusted: `resolve` checks them. With
 * outer = inner = 1 they may be any offsets in elements from x, negative ones included.
 */
export function gather<T>(outer: i32, n: i32, m: i32, inner: i32, x: usize, indices: usize, out: usize): void {
  const row = <usize>inner * bytesOf<T>();
  if (inner == 1) return gatherElements<T>(outer, n, m, x, indices, out);
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < m; i++) {
      const from = x + <usize>(<isize>load<i32>(indices + <usize>i * 4)) * row;
      move<T>(out, from, row);
      out += row;
    }
    x += <usize>n * row;
  }
}

/** The same for rows of one element, two at a time: what a pair of lists picks. */
function gatherElements<T>(outer: i32, n: i32, m: i32, x: usize, indices: usize, out: usize): void {
  const size = bytesOf<T>();
  const even = <usize>(m & ~1) * 4;
  const end = <usize>m * 4;
  for (let o = 0; o < outer; o++) {
    let at: usize = 0;
    for (; at < even; at += 8) {
      const first = load<i32>(indices + at), second = load<i32>(indices + at, 4);
      memory.copy(out, x + <usize>(<isize>first) * size, bytesOf<T>());
      memory.copy(out + size, x + <usize>(<isize>second) * size, bytesOf<T>());
      out += 2 * size;
    }
    if (at < end) {
      memory.copy(out, x + <usize>(<isize>load<i32>(indices + at)) * size, bytesOf<T>());
      out += size;
    }
    x += <usize>n * size;
  }
}

/** out[indices[i]] = x[i] for m rows of `inner` elements each; of equal indices the last one stays. Offsets as in `gather`. */
export function scatter<T>(m: i32, inner: i32, x: usize, indices: usize, out: usize): void {
  const row = <usize>inner * bytesOf<T>();
  for (let i = 0; i < m; i++) {
    move<T>(out + <usize>(<isize>load<i32>(indices + <usize>i * 4)) * row, x, row);
    x += row;
  }
}

/** Copies a row of whole elements. The sizes that are constants become one load and one store. */
// @ts-ignore: decorator
@inline
function move<T>(to: usize, from: usize, bytes: usize): void {
  if (bytes == bytesOf<T>()) memory.copy(to, from, bytesOf<T>());
  else if (bytes < SHORT) {
    for (let at: usize = 0; at < bytes; at += bytesOf<T>()) memory.copy(to + at, from + at, bytesOf<T>());
  } else memory.copy(to, from, bytes);
}
