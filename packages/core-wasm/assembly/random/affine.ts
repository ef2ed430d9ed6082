/** The last step of distributions with a location and a scale: x ← location + scale·x. */
import { VECTOR } from "../lanes";

/**
 * In place, for n numbers. Two roundings in every variant, as NumPy computes it: fused, the last bits would differ. A location of −0 adds
 * nothing, not even to the sign of a zero.
 */
export function affine(n: i32, location: f64, scale: f64, x: usize): void {
  const end = x + (<usize>n << 3);
  let p = x;
  if (ASC_FEATURE_SIMD) {
    const locations = v128.splat<f64>(location);
    const scales = v128.splat<f64>(scale);
    for (; p + VECTOR <= end; p += VECTOR) v128.store(p, v128.add<f64>(locations, v128.mul<f64>(scales, v128.load(p))));
  }
  for (; p < end; p += 8) store<f64>(p, location + scale * load<f64>(p));
}

/** The same with a location and a scale for each number, `…Step` bytes apart, 0 for one for all. */
export function affineEach(n: i32, location: usize, locationStep: i32, scale: usize, scaleStep: i32, x: usize): void {
  const end = x + (<usize>n << 3);
  for (let p = x; p < end; p += 8) {
    store<f64>(p, load<f64>(location) + load<f64>(scale) * load<f64>(p));
    location += locationStep;
    scale += scaleStep;
  }
}
