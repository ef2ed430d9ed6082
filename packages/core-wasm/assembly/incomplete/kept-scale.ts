/**
 * The loops of pointwise.ts for functions with a factor that depends on the parameters alone: it is computed anew only where a parameter differs from the one before, so
 * once for an array of x. A policy has `scale(a): f64` or `scale(a, b)`, and `of(scale, a, x)` or `of(scale, a, b, x)`. Strides in elements, 0 for one number that
 * all share; out is contiguous and may be one of the arguments of stride 1.
 */
import { strided } from "../lanes";

export function keptScale2<Op>(n: i32, a: usize, aStride: i32, x: usize, xStride: i32, out: usize): void {
  const op = changetype<Op>(0);
  let first: f64 = NaN;
  let scale: f64 = NaN;
  for (let i = 0; i < n; i++) {
    const p = load<f64>(strided<f64>(a, i, aStride));
    if (p != first) scale = op.scale(p);
    first = p;
    store<f64>(strided<f64>(out, i, 1), op.of(scale, p, load<f64>(strided<f64>(x, i, xStride))));
  }
}

export function keptScale3<Op>(n: i32, a: usize, aStride: i32, b: usize, bStride: i32, x: usize, xStride: i32, out: usize): void {
  const op = changetype<Op>(0);
  let first: f64 = NaN;
  let second: f64 = NaN;
  let scale: f64 = NaN;
  for (let i = 0; i < n; i++) {
    const p = load<f64>(strided<f64>(a, i, aStride));
    const q = load<f64>(strided<f64>(b, i, bStride));
    if (p != first || q != second) scale = op.scale(p, q);
    first = p;
    second = q;
    store<f64>(strided<f64>(out, i, 1), op.of(scale, p, q, load<f64>(strided<f64>(x, i, xStride))));
  }
}
