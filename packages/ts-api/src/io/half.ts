/** The two 16-bit floats as numbers: each is exact in float32. */

/** IEEE binary16: 1 sign, 5 exponent, 10 fraction bits. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  // Below the smallest normal number the leading one is missing and the exponent stays.
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (fraction + 0x400) * 2 ** (exponent - 25);
}

/** bfloat16: the upper half of a float32. */
export function fromBrain(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 7) & 0xff;
  const fraction = bits & 0x7f;
  if (exponent === 0xff) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -133 : sign * (fraction + 0x80) * 2 ** (exponent - 134);
}
