/**
 * erfcx x = e^(x²)·erfc x for x ≥ 0, in two parts: p(t)·u with u = 6/(x + 3) and t = 1 − u, which takes [0, ∞) to [−1, 1] (after Shepherd & Laframboise, Math. Comp. 36,
 * 1981). p is the polynomial of degree 25 of nearly least relative error, 2^-58, each coefficient rounded before those above it were fitted
 * (tests/golden/special_coefficients.py). What u, t, p and the product lose in rounding is kept (Dekker, Numer. Math. 18, 1971), so that a factor e^(−x²) is put on as if
 * nothing but the polynomial's small terms had been rounded.
 */
import { add, div, entry, mul, mulAdd, mulSub, sub } from "../either";
import { remainder } from "../float/upper";

const ONE = 0;
const THREE = 1;
const SIX = 2;
/** What the constant term is beyond the first coefficient. */
const LOW = 3;
const P = 4;
/** p′ to three digits. */
const SLOPE = 30;

const TABLE = memory.data<f64>([
  1, 3, 6, -5.661204168110641e-18,
  0.17900115118138996, -0.1472324088616473, 0.09837139285068369, -0.05174454365009262, 0.0199212935478794,
  -0.004471205770812774, -0.00020206943783535177, 0.0005056770012815158, -9.138494879067159e-05, -4.61296510549094e-05,
  1.7926914382403213e-05, 5.066417629795943e-06, -2.911757569897426e-06, -7.917484564122981e-07, 4.6088511382649775e-07,
  1.6699755753141289e-07, -6.797057273862148e-08, -3.975091984831584e-08, 7.653022629508004e-09, 9.291247483110292e-09,
  -1.4806706610183373e-10, -1.9268250669928426e-09, -1.6902739678192197e-10, 3.08848798310686e-10, 2.8370910611519977e-11,
  -2.7776510728935164e-11,
  -0.147081, 0.197265, -0.157466, 0.07756, -0.0170923,
]);

/**
 * What the class `After` makes of erfcx(x + low) = f + fLost, with a and lost for it alone: `of<V>(f, fLost, a, lost)`. x ≥ 0, low below an ulp of it.
 */
// @ts-ignore: decorator
@inline
export function mills<V, After>(x: V, low: V, a: V, lost: V): V {
  const one = entry<f64, V>(TABLE, ONE);
  const three = entry<f64, V>(TABLE, THREE);
  const six = entry<f64, V>(TABLE, SIX);
  const d = add<f64, V>(x, three);
  const dLost = add<f64, V>(low, lostInSum<V>(x, three, d));
  const u = div<f64, V>(six, d);
  const uLost = div<f64, V>(mulSub<f64, V>(u, dLost, remainder<f64, V>(u, d, six)), d);
  const t = sub<f64, V>(one, u);
  const tLost = sub<f64, V>(sub<f64, V>(sub<f64, V>(one, t), u), uLost);

  const constant = entry<f64, V>(TABLE, P);
  const first = entry<f64, V>(TABLE, P + 1);
  const higher = mul<f64, V>(t, beyondLinear<V>(t));
  const s = add<f64, V>(first, higher);
  const sLost = lostInSum<V>(first, higher, s);
  const rest = mul<f64, V>(t, s);
  const restLost = sub<f64, V>(mul<f64, V>(t, sLost), remainder<f64, V>(t, s, rest));
  const p = add<f64, V>(constant, rest);
  const rounding = add<f64, V>(lostInSum<V>(constant, rest, p), add<f64, V>(restLost, entry<f64, V>(TABLE, LOW)));
  const pLost = mulAdd<f64, V>(tLost, slope<V>(t), rounding);

  const f = mul<f64, V>(p, u);
  const product = remainder<f64, V>(p, u, f);
  const fLost = sub<f64, V>(mulAdd<f64, V>(p, uLost, mul<f64, V>(pLost, u)), product);
  return changetype<After>(0).of<V>(f, fLost, a, lost);
}

/** a + b − sum, exactly, whichever is larger (Knuth's two-sum). */
// @ts-ignore: decorator
@inline
function lostInSum<V>(a: V, b: V, sum: V): V {
  const added = sub<f64, V>(sum, a);
  return add<f64, V>(sub<f64, V>(a, sub<f64, V>(sum, added)), sub<f64, V>(b, added));
}

/** The polynomial from its square term on, over t²; terms in fours, so that the chain is short (Estrin). */
// @ts-ignore: decorator
@inline
function beyondLinear<V>(t: V): V {
  const t2 = mul<f64, V>(t, t);
  const t4 = mul<f64, V>(t2, t2);
  let p = four<V>(P + 22, t, t2);
  p = mulAdd<f64, V>(p, t4, four<V>(P + 18, t, t2));
  p = mulAdd<f64, V>(p, t4, four<V>(P + 14, t, t2));
  p = mulAdd<f64, V>(p, t4, four<V>(P + 10, t, t2));
  p = mulAdd<f64, V>(p, t4, four<V>(P + 6, t, t2));
  return mulAdd<f64, V>(p, t4, four<V>(P + 2, t, t2));
}

// @ts-ignore: decorator
@inline
function slope<V>(t: V): V {
  const high = mulAdd<f64, V>(entry<f64, V>(TABLE, SLOPE + 4), t, entry<f64, V>(TABLE, SLOPE + 3));
  const middle = mulAdd<f64, V>(high, t, entry<f64, V>(TABLE, SLOPE + 2));
  return mulAdd<f64, V>(mulAdd<f64, V>(middle, t, entry<f64, V>(TABLE, SLOPE + 1)), t, entry<f64, V>(TABLE, SLOPE));
}

// @ts-ignore: decorator
@inline
function four<V>(i: i32, t: V, t2: V): V {
  return mulAdd<f64, V>(pair<V>(i + 2, t), t2, pair<V>(i, t));
}

// @ts-ignore: decorator
@inline
function pair<V>(i: i32, t: V): V {
  return mulAdd<f64, V>(entry<f64, V>(TABLE, i + 1), t, entry<f64, V>(TABLE, i));
}
