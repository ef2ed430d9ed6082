/**
 * erf, erfc and the normal distribution function, of one number or of a vector of two: near 0 the polynomial of near.ts, elsewhere e^(−x²)·erfcx |x| of mills.ts, the square
 * with what it loses in rounding. Within 2 ulp, subnormal results included. A vector takes both ways only where its lanes need both.
 *
 * erf ±∞ = ±1, erf ±0 = ±0, erfc −∞ = 2, erfc ∞ = 0, ndtr −∞ = 0, ndtr ∞ = 1, NaN stays.
 */
import { everyLane, less, orBits, select, signBit, xorBits } from "../bits";
import { absolute, add, atMost, entry, mul, mulAdd, negate, sub } from "../either";
import { remainder } from "../float/upper";
import { Damped, HalfDamped } from "./damped";
import { mills } from "./mills";
import { beyondArgument } from "./near";

const ZERO = 0;
const HALF = 1;
const ONE = 2;
const TWO = 3;
/** Up to here near.ts. */
const NEAR = 4;
/** From here on erf is ±1, erfc and ndtr are 0 on their side. */
const ERF_END = 5;
const ERFC_END = 6;
const NDTR_END = 7;
/** √½ in two parts. */
const SQRT_HALF = 8;
const SQRT_HALF_LOW = 9;

const TABLE = memory.data<f64>([0, 0.5, 1, 2, 0.75, 6.5, 28, 39.5, 0.7071067811865476, -4.833646656726457e-17]);

// @ts-ignore: decorator
@inline
function constant<V>(i: i32): V {
  return entry<f64, V>(TABLE, i);
}

// @ts-ignore: decorator
@inline
export function erf<V>(x: V): V {
  const size = absolute<f64, V>(x);
  const isNear = less<f64, V>(size, constant<V>(NEAR));
  const near = mulAdd<f64, V>(x, beyondArgument<V>(mul<f64, V>(x, x)), x);
  if (everyLane<f64, V>(isNear)) return near;
  const bounded = atMost<f64, V>(size, constant<V>(ERF_END));
  const far = sub<f64, V>(constant<V>(ONE), tail<V>(bounded));
  return select<f64, V>(near, orBits<f64, V>(far, signBit<f64, V>(x)), isNear);
}

// @ts-ignore: decorator
@inline
export function erfc<V>(x: V): V {
  const size = absolute<f64, V>(x);
  const isNear = less<f64, V>(size, constant<V>(NEAR));
  const one = constant<V>(ONE);
  const linear = sub<f64, V>(one, x);
  const lost = sub<f64, V>(sub<f64, V>(one, linear), x);
  const near = add<f64, V>(linear, sub<f64, V>(lost, mul<f64, V>(x, beyondArgument<V>(mul<f64, V>(x, x)))));
  if (everyLane<f64, V>(isNear)) return near;
  const far = tail<V>(atMost<f64, V>(size, constant<V>(ERFC_END)));
  const left = less<f64, V>(x, constant<V>(ZERO));
  return select<f64, V>(near, select<f64, V>(sub<f64, V>(constant<V>(TWO), far), far, left), isNear);
}

/** erfc x for 3/4 ≤ x ≤ 28. */
// @ts-ignore: decorator
@inline
function tail<V>(x: V): V {
  const square = mul<f64, V>(x, x);
  return mills<V, Damped>(x, constant<V>(ZERO), negate<f64, V>(square), remainder<f64, V>(x, x, square));
}

/** Φ(x) = ½·erfc(−x/√2), what x/√2 loses in rounding included. */
// @ts-ignore: decorator
@inline
export function ndtr<V>(x: V): V {
  const root = constant<V>(SQRT_HALF);
  const half = constant<V>(HALF);
  const one = constant<V>(ONE);
  const bounded = atMost<f64, V>(absolute<f64, V>(x), constant<V>(NDTR_END));
  const halved = mul<f64, V>(bounded, half);
  const square = mul<f64, V>(halved, bounded);
  const y = mul<f64, V>(bounded, root);
  const yLost = sub<f64, V>(mul<f64, V>(bounded, constant<V>(SQRT_HALF_LOW)), remainder<f64, V>(bounded, root, y));
  const sign = signBit<f64, V>(x);

  const isNear = less<f64, V>(y, constant<V>(NEAR));
  const signed = xorBits<f64, V>(y, sign);
  const linear = add<f64, V>(one, signed);
  const beyond = xorBits<f64, V>(mulAdd<f64, V>(y, beyondArgument<V>(square), yLost), sign);
  const lost = add<f64, V>(sub<f64, V>(signed, sub<f64, V>(linear, one)), beyond);
  const near = mul<f64, V>(add<f64, V>(linear, lost), half);
  if (everyLane<f64, V>(isNear)) return near;
  const far = mills<V, HalfDamped>(y, yLost, negate<f64, V>(square), remainder<f64, V>(halved, bounded, square));
  const left = less<f64, V>(x, constant<V>(ZERO));
  return select<f64, V>(near, select<f64, V>(far, sub<f64, V>(one, far), left), isNear);
}
