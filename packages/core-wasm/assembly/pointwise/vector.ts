/** out[i] = f(x[i]), float64, as pointwise1 of pointwise.ts but for a policy `of<T, V>` that has a body for vectors. */
import { unary } from "../elementwise/unary";

export function vector1<Op>(n: i32, x: usize, xs: i32, out: usize): void {
  unary<f64, Op>(1, n, x, 0, xs, out);
}
