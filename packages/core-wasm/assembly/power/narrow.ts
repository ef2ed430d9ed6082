/**
 * x^y in float32, computed in float64, of which one number holds ln x as well as the result needs: power.ts with shorter polynomials and without the second
 * numbers. Rounded once to float32, subnormal results too: within 0.56 ulp.
 */
import { everyLane, less } from "../bits";
import { absolute, add, entry, mul, mulAdd, sub } from "../either";
import { exponentForm, multiples, powerOfTwo, withoutUpper } from "../exp/reduction";
import { narrow, widenHigh, widenLow } from "../lanes";
import { scaleOf, upperPart } from "../log/reduction";
import { allNormal } from "../log/special";
import { withSpecial } from "./special";
import { binade, column, distanceOf, HIGH, INVERSE, rowOf, significand } from "./table";

const ONE = 0;
/** Beyond this the result is 0 or ∞ in float32. */
const LIMIT = 1;
/** (ln(1 + r) − r) / r² */
const P = 2;
/** (e^s − 1 − s) / s² */
const Q = 7;

const TABLE = memory.data<f64>([
  1, 670,
  -0.5000000000002627, 0.3333333296503629, -0.2499999919810169, 0.20004866329941193, -0.16672564136182313,
  0.49999993448819674, 0.16666520639395832, 0.041668387909352546, 0.00836871616645248, 0.0013814602167867883,
]);

/** x^y of two float32 numbers or of two vectors of them. */
export function narrowPower<V>(x: V, y: V): V {
  if (isVector<V>()) return narrow(wide<V>(widenLow(x), widenLow(y)), wide<V>(widenHigh(x), widenHigh(y)));
  return <V>wide<f64>(<f64>x, <f64>y);
}

/** The same in float64, good to float32. */
function wide<V>(x: V, y: V): V {
  const one = entry<f64, V>(TABLE, ONE);
  const limit = entry<f64, V>(TABLE, LIMIT);
  const usual = allNormal<f64, V>(x);
  const base = usual ? x : absolute<f64, V>(x);
  const distance = distanceOf<V>(base);
  const exponent = binade<V>(distance);
  const row0 = rowOf<V>(distance, 0);
  const row1 = rowOf<V>(distance, 1);
  // Exact: 24 bits times 11.
  const r = sub<f64, V>(mul<f64, V>(significand<V>(base, exponent), column<V>(row0, row1, INVERSE)), one);
  const start = add<f64, V>(upperPart<f64, V>(scaleOf<f64, V>(exponent)), column<V>(row0, row1, HIGH));
  const log = add<f64, V>(start, quartic<V>(r, P));
  const t = mul<f64, V>(y, log);

  const shifted = multiples<f64, V>(t);
  const s = withoutUpper<f64, V>(t, sub<f64, V>(shifted, exponentForm<f64, V>()));
  const power = powerOfTwo<f64, V>(shifted);
  const value = mulAdd<f64, V>(quartic<V>(s, Q), power, power);
  if (usual && everyLane<f64, V>(less<f64, V>(absolute<f64, V>(t), limit))) return value;
  return withSpecial<V>(x, y, log, value, limit);
}

/** r + r²·(a₀ + a₁r + … + a₄r⁴), the coefficients from column `a` on. */
// @ts-ignore: decorator
@inline
function quartic<V>(r: V, a: i32): V {
  const r2 = mul<f64, V>(r, r);
  const low = mulAdd<f64, V>(entry<f64, V>(TABLE, a + 1), r, entry<f64, V>(TABLE, a));
  const middle = mulAdd<f64, V>(entry<f64, V>(TABLE, a + 3), r, entry<f64, V>(TABLE, a + 2));
  return mulAdd<f64, V>(mulAdd<f64, V>(mulAdd<f64, V>(entry<f64, V>(TABLE, a + 4), r2, middle), r2, low), r2, r);
}
