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
    interleavePanel<T>(width, filled, k, block, across, along, packed, <usize>width * sizeof<T>());
  }
}

/** A full panel whose lines lie side by side, one vector or two of them: whole vectors are copied. */
function copyPanel<T>(width: i32, k: i32, block: usize, along: isize, packed: usize): void {
  const bytes = <usize>width * sizeof<T>();
  const end = packed + <usize>k * bytes;
  if (bytes == VECTOR) for (; packed < end; packed += VECTOR, block += along) v128.store(packed, v128.load(block));
  else {
    for (; packed < end; packed += 2 * VECTOR, block += along) {
      v128.store(packed, v128.load(block));
      v128.store(packed, v128.load(block, VECTOR), VECTOR);
    }
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
  const done = <usize>whole * sizeof<T>();
  interleavePanel<T>(width, width, k - whole, block + done, across, sizeof<T>(), packed + done * width, step);
}

/** Any panel: line by line, zeros for the lines that are missing. Elements of a line stand `step` bytes apart in the panel. */
export function interleavePanel<T>(
  width: i32, filled: i32, k: i32, block: usize, across: isize, along: isize, packed: usize, step: usize,
): void {
  const end = packed + <usize>k * step;
  for (let i = 0; i < width; i++, block += across, packed += sizeof<T>()) {
    if (i < filled) {
      for (let from = block, to = packed; to < end; to += step, from += along) store<T>(to, load<T>(from));
    } else {
      for (let to = packed; to < end; to += step) store<T>(to, <T>0);
    }
  }
}
