/**
 * sin, cos and tan of any float64: the way of arguments that the short reduction of angle.ts cannot bring to a quarter accurately.
 *
 * x = M·2^e with M < 2^53. Of 2/π the 192 bits from weight 2^(1−e) on decide: bits above make multiples of four quarters, what is below is less than 2^-137
 * quarters, and no float64 is nearer than 2^-62 to a whole number of them (Payne & Hanek, SIGNUM Newsletter 18, 1983; Muller, "Elementary Functions", ch. 11).
 * All in integers, so that no rounding and no fused operation has a say: the fraction is brought to 64 bits, times π/2, and cut into head and tail.
 */
import { Cosine, Sine, Tangent } from "./quarter";

export const SIN = 0;
export const COS = 1;
export const TAN = 2;

/** 64 zeros, then the bits of 2/π. */
const TWO_OVER_PI = memory.data<u64>([
  0x0000000000000000, 0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561, 0xb7246e3a424dd2e0, 0x06492eea09d1921c,
  0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41, 0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f, 0xef2f118b5a0a6d1f,
  0x6d367ecf27cb09b7, 0x4f463f669e5fea2d, 0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08, 0x56033046fc7b6bab,
]);

/** π/2·2^63. */
const HALF_PI: u64 = 0xc90fdaa22168c234;

/** The function of x, which is 0.5 or more in magnitude, infinite or NaN. */
export function ofHuge(x: f64, which: i32): f64 {
  if (!(abs<f64>(x) < Infinity)) return x - x;
  const bits = reinterpret<u64>(x);
  const e = <i32>((bits >> 52) & 0x7ff) - 1075;
  const m = (bits & 0xfffffffffffff) | (1 << 52);

  // The 128 upper bits of M·(2/π) mod 4, in units of 2^-126 quarters.
  const first = e + 62;
  const middle = word(first + 64);
  let low = m * middle;
  const carried = low + high64(m, word(first + 128));
  let high = m * word(first) + high64(m, middle) + <u64>(carried < low);
  low = carried;

  // Quarters to the nearest, the fraction's sign and magnitude.
  const q = (high + (1 << 61)) >> 62;
  high -= q << 62;
  const negative = <i64>high < 0;
  if (negative) {
    low = 0 - low;
    high = ~high + <u64>(low == 0);
  }
  const zeros = high ? <i32>clz<u64>(high) : 64 + <i32>clz<u64>(low);
  const fraction = zeros < 64 ? (high << zeros) | (low >> (64 - zeros)) : low << (zeros - 64);
  const angle = high64(fraction, HALF_PI);
  const unit = reinterpret<f64>((<u64>(962 - zeros) << 52) | (<u64>negative << 63));
  const y = <f64>(angle & ~0x7ff) * unit;
  const tail = <f64>(angle & 0x7ff) * unit;

  const quarters = reinterpret<f64>(q);
  if (which == SIN) return changetype<Sine>(0).of<f64, f64>(quarters, y, tail, x);
  if (which == COS) return changetype<Cosine>(0).of<f64, f64>(quarters, y, tail, x);
  return changetype<Tangent>(0).of<f64, f64>(quarters, y, tail, x);
}

/** 64 bits of the table from bit `first` on. */
function word(first: i32): u64 {
  const p = TWO_OVER_PI + (<usize>(first >> 6) << 3);
  const shift = first & 63;
  return (load<u64>(p) << shift) | ((load<u64>(p, 8) >> 1) >> (63 - shift));
}

/** The upper half of a·b. */
function high64(a: u64, b: u64): u64 {
  const al = a & 0xffffffff;
  const ah = a >> 32;
  const bl = b & 0xffffffff;
  const bh = b >> 32;
  const cross = ah * bl + ((al * bl) >> 32);
  const other = al * bh + (cross & 0xffffffff);
  return ah * bh + (cross >> 32) + (other >> 32);
}
