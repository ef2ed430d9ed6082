/**
 * An angle brought to a quarter: |x| = n·π/2 + y + tail, n the nearest whole number, for a function of quarter.ts to go on with.
 *
 * π/2 is split so that n times its first part is exact (Cody & Waite, "Software Manual for the Elementary Functions", 1980); what a difference loses in rounding
 * is kept (Dekker's fast two-sum, valid since the first difference is a multiple of the next part's last place). Two parts serve float64, whose second one has 53
 * bits; float32 needs three, since y that are small beside x are common there. That serves up to LIMIT, and while y keeps enough of the bits of x; elements for
 * which it does not are computed one by one by huge.ts. A vector never changes its other lanes.
 */
import { andBits, everyLane, less, lessOrEqual } from "../bits";
import { absolute, add, entry, mul, mulAdd, mulSub, sub } from "../either";
import { lane, lanes, withLane } from "../lanes";
import { ofHuge } from "./huge";

/** Columns of the tables. */
const LIMIT = 0;
/** Where |y| is below this part of |x|, the last part of π/2 ends too early. */
const NEAREST = 1;
const TWO_OVER_PI = 2;
/** 1.5·2^mantissa bits: adding it leaves a rounded number in the low bits. */
const ROUND = 3;
const HALF_PI = 4;

/** 2^20·π/2, 2^-31; n has 20 bits, the parts of π/2 33 and 53. */
const TABLE_F64 = memory.data<f64>([
  1647099, 4.656612873077393e-10, 0.6366197723675814, 6755399441055744, 1.5707963267341256, 6.077100506506192e-11,
]);

/** 2^12·π/2, 2^-20; n has 12 bits, the parts of π/2 12, 11 and 24. */
const TABLE_F32 = memory.data<f32>([
  6433, 9.5367431640625e-7, 0.6366197723675814, 12582912, 1.57080078125, -4.455447196960449e-06, 9.920935796805404e-10,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** The function `After` of quarter.ts, which huge.ts knows as `which`, of the angle x. */
// @ts-ignore: decorator
@inline
export function ofAngle<T, V, After>(x: V, which: i32): V {
  const c = table<T>();
  const a = absolute<T, V>(x);
  const q = mulAdd<T, V>(a, entry<T, V>(c, TWO_OVER_PI), entry<T, V>(c, ROUND));
  const n = sub<T, V>(q, entry<T, V>(c, ROUND));
  const first = mulSub<T, V>(n, entry<T, V>(c, HALF_PI), a);
  const second = mul<T, V>(n, entry<T, V>(c, HALF_PI + 1));
  let y = sub<T, V>(first, second);
  let tail = sub<T, V>(sub<T, V>(first, y), second);
  if (sizeof<T>() == 4) {
    const third = mulSub<T, V>(n, entry<T, V>(c, HALF_PI + 2), tail);
    const rough = y;
    y = add<T, V>(rough, third);
    tail = add<T, V>(sub<T, V>(rough, y), third);
  }
  const result = changetype<After>(0).of<T, V>(q, y, tail, x);

  const enough = lessOrEqual<T, V>(mul<T, V>(a, entry<T, V>(c, NEAREST)), absolute<T, V>(y));
  const fits = andBits<T, V>(less<T, V>(a, entry<T, V>(c, LIMIT)), enough);
  if (everyLane<T, V>(fits)) return result;
  return mended<T, V>(x, result, fits, which);
}

/** `result` with the elements outside the mask replaced. */
function mended<T, V>(x: V, result: V, fits: V, which: i32): V {
  if (!isVector<V>()) return <V>(<T>ofHuge(<f64>x, which));
  for (let i = 0; i < lanes<T>(); i++) {
    const fit = sizeof<T>() == 8 ? lane<i64>(fits, i) != 0 : lane<i32>(fits, i) != 0;
    if (!fit) result = withLane<T>(result, i, <T>ofHuge(<f64>lane<T>(x, i), which));
  }
  return result;
}
