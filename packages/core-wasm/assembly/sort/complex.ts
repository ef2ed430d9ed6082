/**
 * The order of rows of complex numbers, as NumPy's: by the real part, then by the imaginary part; behind those without NaN come the ones whose imaginary part alone
 * is NaN, by the real part, then those whose real part is NaN, by the imaginary part, then those of which both are.
 */
import { argsortBy } from "./argsort";

/** x holds (rows, n) interleaved complex numbers, out int32 (rows, n). Stable. Scratch as of argsort. */
export function argsortComplex<T, K>(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void {
  for (let row = 0; row < rows; row++) {
    argsortBy<T, K>(n, x + sizeof<T>(), 2, 0, out, descending, scratch);
    argsortBy<T, K>(n, x, 2, out, out, descending, scratch);
    if (hasNaN<T>(n, x)) byMissingParts<T>(n, x, out, scratch);
    x += 2 * <usize>n * sizeof<T>();
    out += <usize>n * 4;
  }
}

function hasNaN<T>(n: i32, x: usize): bool {
  let found = false;
  const end = x + 2 * <usize>n * sizeof<T>();
  for (; x < end; x += sizeof<T>()) found = found | (load<T>(x) != load<T>(x));
  return found;
}

/** Those with an imaginary NaN alone move, in their order, to between the whole ones and those with a real NaN. */
function byMissingParts<T>(n: i32, x: usize, out: usize, room: usize): void {
  let to = room;
  for (let kind = 0; kind < 3; kind++) {
    for (let i: usize = 0; i < <usize>n; i++) {
      const index = load<i32>(out + i * 4);
      const p = x + 2 * <usize>index * sizeof<T>();
      const re = load<T>(p);
      const im = load<T>(p, sizeof<T>());
      if ((re != re ? 2 : im != im ? 1 : 0) != kind) continue;
      store<i32>(to, index);
      to += 4;
    }
  }
  memory.copy(out, room, <usize>n * 4);
}
