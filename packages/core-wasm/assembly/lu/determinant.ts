/**
 * det A = ± Π uᵢᵢ from PA = LU, a sign for each exchange. Mantissas and exponents are multiplied apart, so that only a determinant that is itself out of range
 * over- or underflows.
 *
 * Layout: lu and pivots as `lu` leaves them for A (n, n), zeros on U's diagonal included.
 */
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";
import { log } from "../log/log";
import { element, entry } from "../rows/address";

/** ln 2: the part whose product with an exponent is exact, and the rest. */
const LN2: f64 = 0.6931471803691238;
const LN2_REST: f64 = 1.9082149292705877e-10;
const SQRT2: f64 = 1.4142135623730951;

/** det A, one number. */
export function luDeterminant<T>(n: i32, lu: usize, pivots: usize, det: usize): void {
  const mantissa = product<T>(n, lu, pivots, det);
  store<T>(det, scaleByPowerOfTwo<T>(mantissa, load<i32>(det)));
}

/** The sign of det A and ln |det A|, −∞ for 0, one number each. */
export function luLogDeterminant<T>(n: i32, lu: usize, pivots: usize, sign: usize, logarithm: usize): void {
  const mantissa = <f64>product<T>(n, lu, pivots, sign);
  let e = load<i32>(sign);
  let size = abs<f64>(mantissa);
  // Around 1, so that the two terms do not cancel.
  if (size > SQRT2) {
    size *= 0.5;
    e++;
  }
  store<T>(sign, mantissa == 0 ? <T>0 : copysign<T>(1, <T>mantissa));
  store<T>(logarithm, <T>(<f64>e * LN2 + (<f64>e * LN2_REST + log<f64, f64>(size))));
}

/** The determinant as a number of 1 to 2 with a sign, or 0, times two to the power that is left at `power`, i32. */
function product<T>(n: i32, lu: usize, pivots: usize, power: usize): T {
  let mantissa: T = 1;
  let e = n * load<i32>(element<i32>(pivots, n));
  store<i32>(power, 0);
  for (let i = 0; i < n; i++) {
    mantissa *= load<T>(entry<T>(lu, n, i, i));
    if (mantissa == 0) return 0;
    if (load<i32>(element<i32>(pivots, i)) != i) mantissa = -mantissa;
    const own = exponent<T>(mantissa);
    mantissa = scaleByPowerOfTwo<T>(mantissa, -own);
    e += own;
  }
  store<i32>(power, e);
  return mantissa;
}
