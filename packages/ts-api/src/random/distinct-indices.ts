/** Indices as Generator chooses them where all are as likely. */
import type { Source } from "./source.ts";
import type { Kernels } from "./stream.ts";

/** Populations up to it are always chosen from by Floyd's algorithm; from larger ones a part above 1/50, or 1/20 if the order does not matter, is the end of a shuffle. */
const SMALL = 10_000;
const PART = { shuffled: 50, unordered: 20 };

/** `size` indices below n, with or without replacement. */
export function distinctIndices(
  { stream, integers }: Source,
  n: number,
  size: number,
  { replace, shuffle }: { readonly replace: boolean; readonly shuffle: boolean },
): Int32Array<ArrayBuffer> {
  return stream.run((kernels: Kernels, state, frame) => {
    const tail = !replace && n > SMALL && size > Math.floor(n / (shuffle ? PART.shuffled : PART.unordered));
    const length = tail ? n : size;
    const at = frame.scratch(4 * length);
    if (replace) {
      if (size > 0) integers(0, n - 1)(kernels, state, size, at, frame);
    } else if (tail) {
      const { i32 } = frame.engine.window;
      for (let i = 0; i < n; i++) i32[at / 4 + i] = i;
      kernels.pcg64_shuffle_tail_i32(state, n, Math.max(n - size, 1), at);
    } else if (size > 0) {
      kernels.pcg64_sample_distinct_i32(state, n, size, at, frame.scratch(kernels.sample_distinct_i32_scratch(size)));
      if (shuffle) kernels.pcg64_shuffle_tail_i32(state, size, 1, at);
    }
    return frame.engine.window.i32.slice(at / 4 + length - size, at / 4 + length);
  });
}
