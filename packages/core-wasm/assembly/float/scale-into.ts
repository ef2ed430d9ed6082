/** y ← x·2^e, and the exponent of the largest element: how a matrix is brought near 1 before anything is squared. */
import { element } from "../rows/address";
import { exponent, scaleByPowerOfTwo } from "./power-of-two";

/** y may be x. */
export function scaleInto<T>(n: i32, x: usize, e: i32, y: usize): void {
  for (let i = 0; i < n; i++) store<T>(element<T>(y, i), scaleByPowerOfTwo<T>(load<T>(element<T>(x, i)), e));
}

/** The exponent of `largest`, 0 for 0. */
export function exponentOrZero<T>(largest: T): i32 {
  return largest == 0 ? 0 : exponent<T>(largest);
}
