/**
 * x^y = e^(y·ln x) in float64. An error of y·ln x is one of the result, up to 745 times as large: so ln x is the sum of two numbers, good to about 2^-66, and so
 * is the product. ln x = k·ln 2 + ln c + ln(1 + r) with c from table.ts and r = m/c − 1 (P. T. P. Tang, "Table-driven implementation of the logarithm
 * function", ACM TOMS 16, 1990); r, r² and the product with y are exact by cutting their factors (Dekker, Numer. Math. 18, 1971), not by fused
 * multiplication, so that no build loses what another keeps.
 *
 * float32 is in narrow.ts. Special values as C99's pow and NumPy's, see special.ts. A call, not inlined: it is long.
 */
import { addBits, bitsDown, bitsUp, everyLane, less } from "../bits";
import { absolute, add, atLeast, atMost, entry, mul, mulAdd, sub } from "../either";
import { upper } from "../float/upper";
import { exponentForm, multiples, powerOfTwo, withoutUpper } from "../exp/reduction";
import { beyondLinear } from "../exp/series";
import { lowerPart, scaleOf, upperPart } from "../log/reduction";
import { allNormal, lifted, shiftOf } from "../log/special";
import { withSpecial } from "./special";
import { binade, column, distanceOf, HIGH, INVERSE, LOW, rowOf, significand } from "./table";

const ZERO = 0;
const ONE = 1;
const HALF = 2;
/** For |y·ln x| below this 2^n is normal and so is the result. */
const COMMON = 3;
/** Beyond this the result is 0 or ∞. */
const LIMIT = 4;
const LOWEST = 5;
const P = 6;

/** Bits that m is rounded to the nearest by, so that its product with a table's inverse, less 1, has an exact square and is not beyond r where m is near 1. */
const CUT = 32;
const HALF_CUT = memory.data<u64>([0x80000000]);

const TABLE = memory.data<f64>([
  0, 1, 0.5, 670, 800, -800,
  0.3333333333333333, -0.24999999999999994, 0.20000000000089865, -0.16666666666823068, 0.14285713173798084, -0.1249999852016402,
  0.11116528049695636, -0.10005864639158285,
]);

/** x^y of two numbers or of two vectors of two. */
export function power<V>(x: V, y: V): V {
  const one = entry<f64, V>(TABLE, ONE);
  const half = entry<f64, V>(TABLE, HALF);
  const form = exponentForm<f64, V>();
  const usual = allNormal<f64, V>(x);
  let base = x;
  let shift = entry<f64, V>(TABLE, ZERO);
  if (!usual) {
    base = absolute<f64, V>(x);
    shift = shiftOf<f64, V>(base);
    base = lifted<f64, V>(base);
  }

  // r as the exact sum of rUpper and rLower; the square of rUpper is exact.
  const distance = distanceOf<V>(base);
  const exponent = binade<V>(distance);
  const k = sub<f64, V>(scaleOf<f64, V>(exponent), shift);
  const m = significand<V>(base, exponent);
  const row0 = rowOf<V>(distance, 0);
  const row1 = rowOf<V>(distance, 1);
  const inverse = column<V>(row0, row1, INVERSE);
  const mUpper = bitsUp<f64, V>(bitsDown<f64, V>(addBits<f64, V>(m, entry<f64, V>(HALF_CUT, 0)), CUT), CUT);
  const rUpper = sub<f64, V>(mul<f64, V>(mUpper, inverse), one);
  const rLower = mul<f64, V>(sub<f64, V>(m, mUpper), inverse);
  const r = add<f64, V>(rUpper, rLower);
  const rLost = add<f64, V>(sub<f64, V>(rUpper, r), rLower);

  // ln x = high + low, high from exact terms: k·ln 2 + ln c, r, −rUpper²/2.
  const start = add<f64, V>(upperPart<f64, V>(k), column<V>(row0, row1, HIGH));
  const linear = add<f64, V>(start, r);
  const halfUpper = mul<f64, V>(rUpper, half);
  const square = mul<f64, V>(halfUpper, rUpper);
  const sum = sub<f64, V>(linear, square);
  let low = add<f64, V>(lowerPart<f64, V>(k), column<V>(row0, row1, LOW));
  low = add<f64, V>(low, add<f64, V>(add<f64, V>(sub<f64, V>(start, linear), r), rLost));
  low = sub<f64, V>(low, mul<f64, V>(rLower, add<f64, V>(halfUpper, mul<f64, V>(r, half))));
  low = add<f64, V>(low, sub<f64, V>(sub<f64, V>(linear, sum), square));
  const r2 = mul<f64, V>(r, r);
  low = mulAdd<f64, V>(mul<f64, V>(r2, r), cubic<V>(r, r2), low);
  const high = add<f64, V>(sum, low);
  const highLost = add<f64, V>(sub<f64, V>(sum, high), low);

  // y·ln x = t + tLost.
  const yUpper = upper<f64, V>(y);
  const highUpper = upper<f64, V>(high);
  const product = mul<f64, V>(yUpper, highUpper);
  const beside = mulAdd<f64, V>(sub<f64, V>(y, yUpper), highUpper, mul<f64, V>(y, add<f64, V>(sub<f64, V>(high, highUpper), highLost)));
  const t = add<f64, V>(product, beside);
  const tLost = add<f64, V>(sub<f64, V>(product, t), beside);

  const common = usual && everyLane<f64, V>(less<f64, V>(absolute<f64, V>(t), entry<f64, V>(TABLE, COMMON)));
  const bounded = common ? t : atLeast<f64, V>(atMost<f64, V>(t, entry<f64, V>(TABLE, LIMIT)), entry<f64, V>(TABLE, LOWEST));
  const shifted = multiples<f64, V>(bounded);
  const n = sub<f64, V>(shifted, form);
  const exact = withoutUpper<f64, V>(bounded, n);
  const small = sub<f64, V>(tLost, lowerPart<f64, V>(n));
  const s = add<f64, V>(exact, small);
  const tail = beyondLinear<f64, V>(s, mul<f64, V>(s, s), add<f64, V>(sub<f64, V>(exact, s), small));
  const near = add<f64, V>(one, s);
  const e = add<f64, V>(near, add<f64, V>(add<f64, V>(sub<f64, V>(one, near), s), tail));
  if (common) return mul<f64, V>(e, powerOfTwo<f64, V>(shifted));
  const first = mulAdd<f64, V>(n, half, form);
  const rest = add<f64, V>(sub<f64, V>(n, sub<f64, V>(first, form)), form);
  const value = mul<f64, V>(mul<f64, V>(e, powerOfTwo<f64, V>(first)), powerOfTwo<f64, V>(rest));
  return withSpecial<V>(x, y, high, value, entry<f64, V>(TABLE, LIMIT));
}

/** (ln(1 + r) − r + r²/2) / r³, after Estrin. */
// @ts-ignore: decorator
@inline
function cubic<V>(r: V, r2: V): V {
  const low = mulAdd<f64, V>(pair<V>(2, r), r2, pair<V>(0, r));
  const high = mulAdd<f64, V>(pair<V>(6, r), r2, pair<V>(4, r));
  return mulAdd<f64, V>(high, mul<f64, V>(r2, r2), low);
}

// @ts-ignore: decorator
@inline
function pair<V>(i: i32, r: V): V {
  return mulAdd<f64, V>(entry<f64, V>(TABLE, P + i + 1), r, entry<f64, V>(TABLE, P + i));
}
