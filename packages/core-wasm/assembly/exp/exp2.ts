/**
 * 2^x = 2^n·e^(r·ln 2) with n = round(x), r = x − n exact. The product r·ln 2 is taken with its rounding error (both factors in halves), and 2^n in two
 * halves, so that nothing overflows early and subnormal results round once. Powers of two are exact.
 *
 * Overflow gives ∞, underflow 0, NaN stays.
 */
import { add, atLeast, atMost, entry, mul, mulAdd, sub } from "../either";
import { upper } from "../float/upper";
import { exponentForm, powerOfTwo } from "./reduction";
import { beyondLinear } from "./series";

/** Outside LOWEST…HIGHEST the result is 0 or ∞. */
const LOWEST = 0;
const HIGHEST = 1;
const HALF = 2;
const LN2_UPPER = 3;
const LN2_LOWER = 4;

const TABLE_F64 = memory.data<f64>([-1080, 1030, 0.5, 0.6931471824645996, -1.904654299957768e-9]);
const TABLE_F32 = memory.data<f32>([-155, 130, 0.5, 0.693115234375, 3.1946184945309415e-5]);

/** 2^x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function exp2<T, V>(x: V): V {
  const c = sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
  const form = exponentForm<T, V>();
  x = atLeast<T, V>(atMost<T, V>(x, entry<T, V>(c, HIGHEST)), entry<T, V>(c, LOWEST));
  const n = sub<T, V>(add<T, V>(x, form), form);
  const half = mulAdd<T, V>(n, entry<T, V>(c, HALF), form);
  const rest = add<T, V>(sub<T, V>(n, sub<T, V>(half, form)), form);

  const whole = sub<T, V>(x, n);
  const head = upper<T, V>(whole);
  const product = mul<T, V>(head, entry<T, V>(c, LN2_UPPER));
  const beside = mulAdd<T, V>(sub<T, V>(whole, head), entry<T, V>(c, LN2_UPPER), mul<T, V>(whole, entry<T, V>(c, LN2_LOWER)));
  const r = add<T, V>(product, beside);
  const lost = add<T, V>(sub<T, V>(product, r), beside);
  const tail = beyondLinear<T, V>(r, mul<T, V>(r, r), lost);
  const power = powerOfTwo<T, V>(half);
  const linear = mul<T, V>(power, r);
  const sum = add<T, V>(power, linear);
  const y = add<T, V>(sum, mulAdd<T, V>(power, tail, sub<T, V>(linear, sub<T, V>(sum, power))));
  return mul<T, V>(y, powerOfTwo<T, V>(rest));
}
