/** √(x² + y²), also where the squares leave the range of f64. */

/** Between these a sum of two squares is normal and lost nothing. */
const SMALLEST_SAFE_SQUARE: f64 = 1e-280;
const LARGEST_SAFE_SQUARE: f64 = 1e300;

export function hypotenuse(x: f64, y: f64): f64 {
  const sum = x * x + y * y;
  if (sum > SMALLEST_SAFE_SQUARE && sum < LARGEST_SAFE_SQUARE) return sqrt<f64>(sum);
  const larger = max<f64>(abs<f64>(x), abs<f64>(y));
  if (!(larger > 0)) return larger;
  const ratio = min<f64>(abs<f64>(x), abs<f64>(y)) / larger;
  return larger * sqrt<f64>(1 + ratio * ratio);
}
