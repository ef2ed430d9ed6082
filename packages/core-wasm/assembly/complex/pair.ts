/** A complex number in memory: two float64, real part first. Functions of complex numbers write their value so, since a function returns one number only. */

// @ts-ignore: decorator
@inline
export function put(to: usize, re: f64, im: f64): void {
  store<f64>(to, re);
  store<f64>(to, im, sizeof<f64>());
}
