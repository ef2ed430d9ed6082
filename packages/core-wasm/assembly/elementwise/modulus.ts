/**
 * out = |z| for complex numbers, interleaved: √(re² + im²) in float64, scaled by a power of two where a square could overflow or underflow. An infinite part
 * makes the modulus infinite even beside NaN, as C's hypot. Strides count complex elements; layout as in unary.ts, but out has real elements and no overlap.
 */
import { strided } from "../lanes";

export function complexAbs<T>(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const row = strided<T>(z, 2 * i, zrs);
    for (let j = 0; j < cols; j++) {
      const p = strided<T>(row, 2 * j, zcs);
      store<T>(out, <T>modulus(abs<f64>(<f64>load<T>(p)), abs<f64>(<f64>load<T>(p, sizeof<T>()))));
      out += sizeof<T>();
    }
  }
}

/** Between these no square of the larger part overflows, nor does one that counts underflow. */
const SMALL: f64 = 1e-140;
const LARGE: f64 = 1e150;
/** A power of two that brings what lies outside into the middle, the smallest subnormal number included: 2^600. */
const SHIFT: f64 = 4.149515568880993e180;

/** √(re² + im²) of two magnitudes. */
export function modulus(re: f64, im: f64): f64 {
  if (re == Infinity || im == Infinity) return Infinity;
  const high = max<f64>(re, im);
  const shift = high > LARGE ? 1 / SHIFT : high < SMALL ? SHIFT : 1;
  re *= shift;
  im *= shift;
  return sqrt<f64>(re * re + im * im) / shift;
}
