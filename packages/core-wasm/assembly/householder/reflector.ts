/**
 * Makes an elementary reflector H = I − τuuᵀ with Hx = βe_p, u_p = 1 (Householder 1958; LAPACK's `dlarfg` with the pivot anywhere).
 *
 * x is overwritten by u, β is stored, τ returned. τ is 0, H the identity and β = x_p when all other elements are 0. The sign of β is
 * opposite to that of x_p: x_p − β then adds two numbers of one sign and nothing cancels. x is scaled by a power of two before it is
 * squared, so neither huge nor tiny elements are lost.
 */
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";
import { element } from "../rows/address";
import { dot } from "../rows/dot";
import { maxAbs } from "../rows/max-abs";
import { scale } from "../rows/scale";

export function makeReflector<T>(n: i32, x: usize, pivot: i32, beta: usize): T {
  const p = element<T>(x, pivot);
  const others = max<T>(maxAbs<T>(pivot, x), maxAbs<T>(n - pivot - 1, element<T>(p, 1)));
  if (others == 0) {
    store<T>(beta, load<T>(p));
    store<T>(p, 1);
    return 0;
  }
  const e = exponent<T>(max<T>(others, abs<T>(load<T>(p))));
  if (abs<i32>(e) > SAFE_EXPONENT) {
    for (let i = 0; i < n; i++) store<T>(element<T>(x, i), scaleByPowerOfTwo<T>(load<T>(element<T>(x, i)), -e));
  }
  const alpha = load<T>(p);
  const b = -copysign<T>(sqrt<T>(dot<T>(n, x, x)), alpha);
  scale<T>(n, <T>1 / (alpha - b), x);
  store<T>(p, 1);
  store<T>(beta, abs<i32>(e) > SAFE_EXPONENT ? scaleByPowerOfTwo<T>(b, e) : b);
  return (b - alpha) / b;
}

/** A largest element within 2^±30 has a square and a reciprocal well inside f32, let alone f64, and a norm that loses nothing. */
const SAFE_EXPONENT: i32 = 30;
