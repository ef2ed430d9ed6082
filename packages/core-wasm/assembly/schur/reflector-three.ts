/**
 * The reflector of a double-shift step: I − τ(1, y, z)ᵀ(1, y, z) takes a vector of three to a multiple of e₁ (LAPACK's `dlarfg` for three elements,
 * scaled so that nothing overflows). With z = 0 it is one of two.
 */

/** Before `makeThree` the vector (x, y, z); after it x is the multiple of e₁, and (1, y, z) and τ the reflector. */
@unmanaged
export class Three<T> {
  x: T;
  y: T;
  z: T;
  tau: T;
}

export function makeThree<T>(v: Three<T>): void {
  v.tau = 0;
  const x = v.x;
  const others = abs<T>(v.y) + abs<T>(v.z);
  if (others == 0) return;
  const size = abs<T>(x) + others;
  const p = x / size;
  const q = v.y / size;
  const r = v.z / size;
  const b = -copysign<T>(sqrt<T>(p * p + q * q + r * r), p);
  v.tau = (b - p) / b;
  v.y = q / (p - b);
  v.z = r / (p - b);
  v.x = b * size;
}

/** Makes the reflector of the two or three elements at and below p, `stride` bytes apart, and stores what it makes of them. */
export function takeColumn<T>(p: usize, stride: usize, three: bool, v: Three<T>): void {
  v.x = load<T>(p);
  v.y = load<T>(p + stride);
  v.z = three ? load<T>(p + 2 * stride) : <T>0;
  makeThree<T>(v);
  store<T>(p, v.x);
  store<T>(p + stride, 0);
  if (three) store<T>(p + 2 * stride, 0);
}
