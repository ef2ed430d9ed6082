/**
 * Packing: copies a strided block into panels in the order in which the register tile reads it.
 *
 * A block is a number of lines (rows of A, columns of B), each k long. A panel holds `width` lines interleaved: element p of line i
 * stands at p·width + i. Where the last panel has fewer lines the rest is zero, so that the tile never meets an edge; what the zeros
 * produce (NaN too, as 0·∞) lands in rows and columns of the tile that are dropped.
 */
import { VECTOR, lanes, transpose } from "../lanes";

/**
 * Packs `lines` lines of length k into ceil(lines / width) panels at `packed`; width is a multiple of the vector. Strides in bytes, of any
 * sign: `across` from line to line, `along` a line.
 */
export function pack<T>(width: i32, lines: i32, k: i32, block: usize, across: isize, along: isize, packed: usize): void {
  const panel = <usize>(width * k) * sizeof<T>();
  for (let done = 0; done < lines; done += width, block += <isize>width * across, packed += panel) {
    const filled = min(width, lines - done);
    if (ASC_FEATURE_SIMD) {
      if (filled == width && across == <isize>sizeof<T>()) {
        copyPanel<T>(width, k, block, along, packed);
        continue;
      }
      if (filled == width && along == <isize>sizeof<T>()) {
        transposePanel<T>(width, k, block, across, packed);
        continue;
      }
    }
    interleavePanel<T>(width, filled, 0, k, block, across, along, packed);
  }
}

/** A full panel whose lines lie side by side: whole vectors are copied. */
function copyPanel<T>(width: i32, k: i32, block: usize, along: isize, packed: usize): void {
  const bytes = <usize>width * sizeof<T>();
  for (const end = packed + <usize>k * bytes; packed < end; packed += bytes, block += along) {
    for (let offset: usize = 0; offset < bytes; offset += VECTOR) v128.store(packed + offset, v128.load(block + offset));
  }
}

/** A full panel whose lines are contiguous: squares of one vector's size are transposed in registers. */
function transposePanel<T>(width: i32, k: i32, block: usize, across: isize, packed: usize): void {
  const step = <usize>width * sizeof<T>();
  const whole = k - (k % lanes<T>());
  for (let i = 0; i < width; i += lanes<T>()) {
    let from = block + <isize>i * across;
    let to = packed + <usize>i * sizeof<T>();
    for (let p = 0; p < whole; p += lanes<T>(), from += VECTOR, to += step * lanes<T>()) transpose<T>(from, across, to, step);
  }
  interleavePanel<T>(width, width, whole, k, block, across, sizeof<T>(), packed);
}

/** Any panel, from element `p` of each line on: line by line, zeros for the lines that are missing. */
function interleavePanel<T>(width: i32, filled: i32, p: i32, k: i32, block: usize, across: isize, along: isize, packed: usize): void {
  const step = <usize>width * sizeof<T>();
  const end = packed + <usize>k * step;
  block += <isize>p * along;
  packed += <usize>p * step;
  for (let i = 0; i < width; i++, block += across, packed += sizeof<T>()) {
    if (i < filled) {
      for (let from = block, to = packed; to < end; to += step, from += along) store<T>(to, load<T>(from));
    } else {
      for (let to = packed; to < end; to += step) store<T>(to, <T>0);
    }
  }
}
