/**
 * Packing of complex operands for the real product: complex numbers are (re, im) pairs, and
 *
 *     (re im) of Σ a·b  =  Σ (Re a, Im a) · ⎛ Re b  Im b ⎞
 *                                           ⎝−Im b  Re b ⎠
 *
 * So A (m, k) is read as the real matrix (m, 2k) that it is in memory, B (k, n) becomes the real (2k, 2n) above, twice its size, and C (m, 2n) comes out as
 * complex numbers in place: one product with the four real multiplications of the definition, whose NaN and infinities come out as there.
 */
import { VECTOR, timesI } from "../lanes";
import { MR, nr } from "./blocking";
import { interleavePanel, pack } from "./pack";

/** Rows of A into panels of MR: `k` scalars, half as many numbers, of each of `lines` rows. Strides in bytes: `across` from row to row, `along` from number to number. */
export function packRows<T>(lines: i32, k: i32, block: usize, across: isize, along: isize, packed: usize): void {
  if (along == 2 * <isize>sizeof<T>()) return pack<T>(MR, lines, k, block, across, sizeof<T>(), packed);
  const row = <usize>MR * sizeof<T>();
  for (let done = 0; done < lines; done += MR, block += <isize>MR * across, packed += row * k) {
    const filled = min(MR, lines - done);
    interleavePanel<T>(MR, filled, k / 2, block, across, along, packed, 2 * row);
    interleavePanel<T>(MR, filled, k / 2, block + sizeof<T>(), across, along, packed + row, 2 * row);
  }
}

/** Columns of B into panels of nr scalars, `columns` and `k` counted in scalars. Strides in bytes: `across` from column to column, `along` from row to row. */
export function packColumns<T>(columns: i32, k: i32, block: usize, across: isize, along: isize, packed: usize): void {
  const width = nr<T>() / 2;
  const row = <usize>nr<T>() * sizeof<T>();
  for (let left = columns / 2; left > 0; left -= width, block += <isize>width * across) {
    for (let p = 0, from = block; p < k; p += 2, from += along, packed += 2 * row) {
      if (ASC_FEATURE_SIMD) {
        if (left >= width && across == 2 * <isize>sizeof<T>()) {
          const x = v128.load(from), y = v128.load(from, VECTOR);
          v128.store(packed, x);
          v128.store(packed, y, VECTOR);
          v128.store(packed, timesI<T>(x), 2 * VECTOR);
          v128.store(packed, timesI<T>(y), 3 * VECTOR);
          continue;
        }
      }
      for (let j = 0, at = from, to = packed; j < width; j++, at += across, to += 2 * sizeof<T>()) {
        const re: T = j < left ? load<T>(at) : 0;
        const im: T = j < left ? load<T>(at, sizeof<T>()) : 0;
        store<T>(to, re);
        store<T>(to, im, sizeof<T>());
        store<T>(to + row, -im);
        store<T>(to + row, re, sizeof<T>());
      }
    }
  }
}
