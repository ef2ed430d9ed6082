/**
 * out[i] = f(x[i], y[i], …), float64, for functions of one to four arguments that decide by their arguments which way they are computed, so that nothing is gained by
 * vectors. f is a policy with `of(x, …): f64`. An argument has a stride in elements: 1 for an array, 0 for one number that all share. out is contiguous and may be one
 * of the arguments of stride 1. Special values as the function's.
 */

export function pointwise1<Op>(n: i32, x: usize, xs: i32, out: usize): void {
  const op = changetype<Op>(0);
  for (let i = 0; i < n; i++) store<f64>(at(out, i, 1), op.of(load<f64>(at(x, i, xs))));
}

export function pointwise2<Op>(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void {
  const op = changetype<Op>(0);
  for (let i = 0; i < n; i++) store<f64>(at(out, i, 1), op.of(load<f64>(at(x, i, xs)), load<f64>(at(y, i, ys))));
}

export function pointwise3<Op>(n: i32, x: usize, xs: i32, y: usize, ys: i32, z: usize, zs: i32, out: usize): void {
  const op = changetype<Op>(0);
  for (let i = 0; i < n; i++) {
    store<f64>(at(out, i, 1), op.of(load<f64>(at(x, i, xs)), load<f64>(at(y, i, ys)), load<f64>(at(z, i, zs))));
  }
}

export function pointwise4<Op>(n: i32, x: usize, xs: i32, y: usize, ys: i32, z: usize, zs: i32, w: usize, ws: i32, out: usize): void {
  const op = changetype<Op>(0);
  for (let i = 0; i < n; i++) {
    const found = op.of(load<f64>(at(x, i, xs)), load<f64>(at(y, i, ys)), load<f64>(at(z, i, zs)), load<f64>(at(w, i, ws)));
    store<f64>(at(out, i, 1), found);
  }
}

// @ts-ignore: decorator
@inline
function at(x: usize, i: i32, stride: i32): usize {
  return x + (<usize>(i * stride) << alignof<f64>());
}
