/**
 * A column of data over its standard deviation, with noise of a part in 10¹⁰ on it so that no two numbers are the same (A. Kraskov, H. Stögbauer & P. Grassberger, Phys. Rev. E
 * 69, 2004): to the last bit as scikit-learn has it, because a bit decides about ties. So sums are NumPy's: pairwise in blocks of 128, eight sums to a block.
 */

/** Part of the mean modulus, or of 1 if that is less, that the noise is multiplied with. */
const JITTER: f64 = 1e-10;

/**
 * out[i] = x[i] / σ + 1e-10 max(1, mean |x / σ|) noise[i]; σ below `least`, or 0, counts as 1. x and noise have strides in elements; noise 0 is none. n > 0; out is
 * contiguous, holds n float64 twice, and must not overlap the others: the second half is scratch.
 */
export function scaledColumn(n: i32, x: usize, xs: i32, noise: usize, ns: i32, least: f64, out: usize): void {
  const bytes = <usize>n << 3;
  const work = out + bytes;
  for (let i = 0; i < n; i++) store<f64>(out + (<usize>i << 3), load<f64>(x + (<usize>(i * xs) << 3)));
  const mean = pairwiseSum(n, out) / <f64>n;
  for (let i: usize = 0; i < bytes; i += 8) {
    const deviation = load<f64>(out + i) - mean;
    store<f64>(work + i, deviation * deviation);
  }
  const deviation = sqrt<f64>(pairwiseSum(n, work) / <f64>n);
  const scale = deviation < least || deviation == 0 ? 1 : deviation;
  for (let i: usize = 0; i < bytes; i += 8) store<f64>(out + i, load<f64>(out + i) / scale);
  if (noise == 0) return;
  for (let i: usize = 0; i < bytes; i += 8) store<f64>(work + i, abs<f64>(load<f64>(out + i)));
  const size = JITTER * max<f64>(1, pairwiseSum(n, work) / <f64>n);
  for (let i = 0; i < n; i++) {
    const p = out + (<usize>i << 3);
    store<f64>(p, load<f64>(p) + size * load<f64>(noise + (<usize>(i * ns) << 3)));
  }
}

/** Elements up to which a sum is one block. */
const BLOCK = 128;

function pairwiseSum(n: i32, x: usize): f64 {
  if (n > BLOCK) {
    const half = n / 2 & ~7;
    return pairwiseSum(half, x) + pairwiseSum(n - half, x + (<usize>half << 3));
  }
  let sum: f64 = 0;
  let i = 0;
  if (n >= 8) {
    let a = load<f64>(x);
    let b = load<f64>(x, 8);
    let c = load<f64>(x, 16);
    let d = load<f64>(x, 24);
    let e = load<f64>(x, 32);
    let f = load<f64>(x, 40);
    let g = load<f64>(x, 48);
    let h = load<f64>(x, 56);
    for (i = 8; i + 8 <= n; i += 8) {
      const p = x + (<usize>i << 3);
      a += load<f64>(p);
      b += load<f64>(p, 8);
      c += load<f64>(p, 16);
      d += load<f64>(p, 24);
      e += load<f64>(p, 32);
      f += load<f64>(p, 40);
      g += load<f64>(p, 48);
      h += load<f64>(p, 56);
    }
    sum = a + b + (c + d) + (e + f + (g + h));
  }
  for (; i < n; i++) sum += load<f64>(x + (<usize>i << 3));
  return sum;
}
