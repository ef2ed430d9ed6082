/**
 * The transform of a length that passes do alone: interleaved x → first pass → two split buffers in turn → last pass → interleaved out.
 */
import { Last, Middle } from "./edge";
import { Radix1, Radix2, Radix3, Radix4, Radix5 } from "./butterfly";
import { pass, passFirst, passPrime } from "./pass";
import { HEADER, length, passes, radix, rootBytes, twiddleBytes } from "./plan";

/**
 * Bytes of one plane: the real or the imaginary parts of a row. The odd number of cache lines keeps the streams of a pass over a power of two
 * from meeting in the same cache sets.
 */
// @ts-ignore: decorator
@inline
function plane<T>(n: i32): usize {
  return ((<usize>n * sizeof<T>() + 127) & ~127) + 192;
}

/** Bytes of scratch: two split buffers. */
export function smoothScratch<T>(n: i32): usize {
  return 4 * plane<T>(n);
}

/** One row: out = (cr Re, ci Im) of the transform of (Re x, sign · Im x). x may be out. */
export function smooth<T>(plan: usize, sign: T, cr: T, ci: T, x: usize, out: usize, scratch: usize): void {
  const n = length(plan);
  const count = passes(plan);
  const size = plane<T>(n);
  let from = scratch;
  let to = scratch + 2 * size;

  let r = radix(plan, 0);
  let m = n / r;
  let s = r;
  let roots = plan + HEADER;
  let w = roots + rootBytes<T>(r);
  if (r == 4) passFirst<T, Radix4>(m, x, from, from + size, w, roots, sign);
  else if (r == 5) passFirst<T, Radix5>(m, x, from, from + size, w, roots, sign);
  else if (r == 3) passFirst<T, Radix3>(m, x, from, from + size, w, roots, sign);
  else passFirst<T, Radix1>(m, x, from, from + size, w, roots, sign);

  for (let i = 1; i < count; i++) {
    roots = w + twiddleBytes<T>(r, m);
    r = radix(plan, i);
    m /= r;
    w = roots + rootBytes<T>(r);
    if (i == count - 1) break;
    if (r == 4) pass<T, Radix4, Middle>(m, s, from, from + size, to, to + size, w, roots, 1, 1);
    else if (r == 3) pass<T, Radix3, Middle>(m, s, from, from + size, to, to + size, w, roots, 1, 1);
    else if (r == 5) pass<T, Radix5, Middle>(m, s, from, from + size, to, to + size, w, roots, 1, 1);
    else passPrime<T>(r, m, s, from, from + size, to, to + size, w, roots);
    s *= r;
    const done = to;
    to = from;
    from = done;
  }

  if (r == 4) pass<T, Radix4, Last>(1, s, from, from + size, out, out, w, roots, cr, ci);
  else if (r == 2) pass<T, Radix2, Last>(1, s, from, from + size, out, out, w, roots, cr, ci);
  else if (r == 3) pass<T, Radix3, Last>(1, s, from, from + size, out, out, w, roots, cr, ci);
  else if (r == 5) pass<T, Radix5, Last>(1, s, from, from + size, out, out, w, roots, cr, ci);
  else pass<T, Radix1, Last>(1, s, from, from + size, out, out, w, roots, cr, ci);
}
