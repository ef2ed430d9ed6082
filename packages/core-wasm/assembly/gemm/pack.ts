/**
 * Packing: copies a strided block into panels in the order in which the register tile reads it.
 *
 * A block is a number of lines (rows of A, columns of B), each k long. A panel holds `width` lines interleaved: element p of line i
 * stands at p·width + i. Where the last panel has fewer lines the rest is zero, so that the tile never meets an edge; what the zeros
 * produce (NaN too, as 0·∞) lands in rows and columns of the tile that are dropped.
 */
import { VECTOR, lanes } from "../lanes";

/**
 * Packs `lines` lines of length k into ceil(lines / width) panels at `packed`. Strides in bytes, of any sign: `across` from line to
 * line, `along` a line.
 */
export function pack<T>(width: i32, lines: i32, k: i32, block: usize, across: isize, along: isize, packed: usize): void {
  const panel = <usize>(width * k) * sizeof<T>();
  for (let done = 0; done < lines; done += width) {
    const filled = min(width, lines - done);
    if (ASC_FEATURE_SIMD) {
      if (filled == width && across == <isize>sizeof<T>() && width % lanes<T>() == 0) {
        copyPanel<T>(width, k, block, along, packed);
        block += <isize>width * across;
        packed += panel;
        continue;
      }
    }
    interleavePanel<T>(width, filled, k, block, across, along, packed);
    block += <isize>width * across;
    packed += panel;
  }
}

/** A full panel whose lines lie side by side in memory: whole vectors are copied. */
function copyPanel<T>(width: i32, k: i32, block: usize, along: isize, packed: usize): void {
  const bytes = <usize>width * sizeof<T>();
  for (const end = packed + <usize>k * bytes; packed < end; packed += bytes, block += along) {
    for (let offset: usize = 0; offset < bytes; offset += VECTOR) v128.store(packed + offset, v128.load(block + offset));
  }
}

/** Any panel: line by line, then zeros for the lines that are missing. */
function interleavePanel<T>(width: i32, filled: i32, k: i32, block: usize, across: isize, along: isize, packed: usize): void {
  const step = <usize>width * sizeof<T>();
  const panel = <usize>k * step;
  for (let i = 0; i < width; i++) {
    const end = packed + panel;
    if (i < filled) {
      for (let from = block, to = packed; to < end; to += step, from += along) store<T>(to, load<T>(from));
    } else {
      for (let to = packed; to < end; to += step) store<T>(to, <T>0);
    }
    block += across;
    packed += sizeof<T>();
  }
}
