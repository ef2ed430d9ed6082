/**
 * atan x and the angle of (x, y). Around b = 0, ½, 1, 3/2 or ∞ = tan β, whichever is near: atan(y/x) = β + atan t, t = (y − b·x)/(x + b·y), |t| ≤ 7/16, and
 * atan t = t + t³·p(t²) with the polynomial of least relative error; the division into five as in fdlibm (s_atan.c). β is head and rest, the heads short, so that
 * they add up exactly step by step. Beside ∞ t is −x/y.
 */
import { andBits, bitsDown, equal, everyLane, less, lessOrEqual, select, subBits, xorBits } from "../bits";
import { absolute, add, atLeast, div, entry, mul, mulAdd, mulSub, sub } from "../either";
import { polynomial } from "./polynomial";
import { remainder } from "../float/upper";

/** Columns of the tables. */
const ZERO = 0;
const HALF = 1;
const ONE = 2;
const SIGN = 3;
const INFINITY = 4;
const PI = 5;
const PI_LOW = 6;
/** Where the larger part is beyond these, both are scaled by the next two, powers of two. */
const SMALL = 7;
const LARGE = 8;
const UP = 9;
const DOWN = 10;
/** A numerator below it may have no exact remainder, nor needs one. */
const REMAINDERS = 11;
/** Where the nearest b changes. */
const BOUND = 12;
/** From one β to the next, heads and rests. */
const STEP = 16;
const STEP_LOW = 20;
const P = 24;

const TABLE_F64 = memory.data<f64>([
  0, 0.5, 1, -0.0, Infinity, 3.141592653589793, 1.2246467991473532e-16, 1e-200, 1e280, 4.149515568880993e180, 2.409919865102884e-181, 1e-250,
  0.4375, 0.6875, 1.1875, 2.4375,
  0.46364760900080526, 0.3217505543966439, 0.19739555984988044, 0.5880026035475687,
  8.553660459218291e-16, -1.7129282956432704e-15, 3.1635404844009413e-16, -1.1739162981615356e-15,
  -0.3333333333333292, 0.19999999999873697, -0.14285714272263297, 0.11111110395134025, -0.09090886877209998, 0.07691872264811464, -0.06661034352818362,
  0.058333254076368087, -0.049759205000895694, 0.03651042356604384, -0.01626566234234333,
]);

const TABLE_F32 = memory.data<f32>([
  0, 0.5, 1, -0.0, Infinity, 3.1415929794311523, -3.258413591052874e-7, 1e-20, 1e30, 1.2676506002282294e30, 7.888609052210118e-31, 1e-29,
  0.4375, 0.6875, 1.1875, 2.4375,
  0.46364784240722656, 0.3217506408691406, 0.19739532470703125, 0.5880022048950195,
  -2.3340642044628573e-7, -8.64724984315986e-8, 2.3514284950837005e-7, 3.986525480199956e-7,
  -0.33333303442568984, 0.1999773804406293, -0.14229582600566487, 0.10490811795448997, -0.05819111251116913,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

// @ts-ignore: decorator
@inline
export function atan<T, V>(x: V): V {
  const one = entry<T, V>(table<T>(), ONE);
  return xorBits<T, V>(angle<T, V>(absolute<T, V>(x), one, one, false), signOf<T, V>(x));
}

/** The angle of (x, y) from the positive x axis, in [−π, π]; zeros and infinities of either sign as C99's atan2. */
export function atan2<T, V>(y: V, x: V): V {
  const c = table<T>();
  const ax = absolute<T, V>(x);
  const ay = absolute<T, V>(y);
  const larger = atLeast<T, V>(ax, ay);
  const common = andBits<T, V>(less<T, V>(entry<T, V>(c, SMALL), larger), less<T, V>(larger, entry<T, V>(c, LARGE)));
  if (!everyLane<T, V>(common)) return atan2Any<T, V>(y, x);
  return xorBits<T, V>(angle<T, V>(ay, ax, x, true), signOf<T, V>(y));
}

/** atan2 of anything. The direction of an infinite vector is that of its infinite parts; zeros lie along x. */
function atan2Any<T, V>(y: V, x: V): V {
  const c = table<T>();
  const zero = entry<T, V>(c, ZERO);
  const one = entry<T, V>(c, ONE);
  let ax = absolute<T, V>(x);
  let ay = absolute<T, V>(y);
  const infiniteX = equal<T, V>(ax, entry<T, V>(c, INFINITY));
  const infiniteY = equal<T, V>(ay, entry<T, V>(c, INFINITY));
  ax = select<T, V>(one, select<T, V>(zero, ax, infiniteY), infiniteX);
  ay = select<T, V>(one, select<T, V>(zero, ay, infiniteX), infiniteY);
  const larger = atLeast<T, V>(ax, ay);
  const down = select<T, V>(entry<T, V>(c, DOWN), one, less<T, V>(entry<T, V>(c, LARGE), larger));
  const scale = select<T, V>(entry<T, V>(c, UP), down, less<T, V>(larger, entry<T, V>(c, SMALL)));
  ax = select<T, V>(one, mul<T, V>(ax, scale), equal<T, V>(larger, zero));
  const direction = xorBits<T, V>(angle<T, V>(mul<T, V>(ay, scale), ax, x, true), signOf<T, V>(y));
  return select<T, V>(direction, add<T, V>(x, y), andBits<T, V>(equal<T, V>(x, x), equal<T, V>(y, y)));
}

/** The angle of (x, y), neither negative. With `full`, y/x is not rounded before it is used, and the angle is of (−x, y) where `side` has its sign set; else x is 1. */
// @ts-ignore: decorator
@inline
function angle<T, V>(y: V, x: V, side: V, full: bool): V {
  const c = table<T>();
  const half = entry<T, V>(c, HALF);
  const one = beyond<T, V>(y, x, 0, full);
  const two = beyond<T, V>(y, x, 1, full);
  const three = beyond<T, V>(y, x, 2, full);
  const far = beyond<T, V>(y, x, 3, full);
  const b = add<T, V>(add<T, V>(andBits<T, V>(one, half), andBits<T, V>(two, half)), andBits<T, V>(three, half));
  const above = select<T, V>(xorBits<T, V>(x, entry<T, V>(c, SIGN)), full ? mulSub<T, V>(b, x, y) : sub<T, V>(y, b), far);
  const below = select<T, V>(y, mulAdd<T, V>(b, y, x), far);
  let t = div<T, V>(above, below);
  let head = steps<T, V>(STEP, one, two, three, far);
  let low = steps<T, V>(STEP_LOW, one, two, three, far);
  if (full) {
    const exact = less<T, V>(entry<T, V>(c, REMAINDERS), absolute<T, V>(above));
    const lost = andBits<T, V>(div<T, V>(remainder<T, V>(t, below, above), below), exact);
    const left = subBits<T, V>(entry<T, V>(c, ZERO), bitsDown<T, V>(side, sizeof<T>() * 8 - 1));
    const sign = signOf<T, V>(side);
    t = xorBits<T, V>(t, sign);
    head = add<T, V>(andBits<T, V>(left, entry<T, V>(c, PI)), xorBits<T, V>(head, sign));
    low = add<T, V>(andBits<T, V>(left, entry<T, V>(c, PI_LOW)), xorBits<T, V>(add<T, V>(low, lost), sign));
  }
  const z = mul<T, V>(t, t);
  const p = polynomial<T, V>(c + P * sizeof<T>(), sizeof<T>() == 8 ? 11 : 5, z);
  return add<T, V>(head, add<T, V>(t, mulAdd<T, V>(mul<T, V>(z, p), t, low)));
}

/** The mask of y/x at or beyond a bound. */
// @ts-ignore: decorator
@inline
function beyond<T, V>(y: V, x: V, bound: i32, full: bool): V {
  const slope = entry<T, V>(table<T>(), BOUND + bound);
  return lessOrEqual<T, V>(full ? mul<T, V>(slope, x) : slope, y);
}

/** The sum of the steps from a column on whose masks are set. */
// @ts-ignore: decorator
@inline
function steps<T, V>(column: i32, one: V, two: V, three: V, far: V): V {
  const c = table<T>() + <usize>column * sizeof<T>();
  const near = add<T, V>(andBits<T, V>(one, entry<T, V>(c, 0)), andBits<T, V>(two, entry<T, V>(c, 1)));
  return add<T, V>(add<T, V>(near, andBits<T, V>(three, entry<T, V>(c, 2))), andBits<T, V>(far, entry<T, V>(c, 3)));
}

// @ts-ignore: decorator
@inline
function signOf<T, V>(x: V): V {
  return andBits<T, V>(x, entry<T, V>(table<T>(), SIGN));
}
