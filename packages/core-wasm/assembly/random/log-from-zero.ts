/** The logarithm of a uniform deviate, which may be 0. */
import { log } from "./log";

/** log(x) for normal x > 0, −∞ for 0 and below: a test against it accepts. */
// @ts-ignore: decorator
@inline
export function logFromZero(x: f64): f64 {
  return x > 0 ? log(x) : -Infinity;
}
