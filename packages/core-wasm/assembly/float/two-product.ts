/** What the product of two numbers loses in rounding (Dekker, Numer. Math. 18, 1971), exact where nothing under- or overflows. */
import { remainder } from "./upper";

/** a·b − product, for product = a·b rounded. */
// @ts-ignore: decorator
@inline
export function lostInProduct(a: f64, b: f64, product: f64): f64 {
  return -remainder<f64, f64>(a, b, product);
}
