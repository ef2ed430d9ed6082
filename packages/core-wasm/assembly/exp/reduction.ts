/**
 * x = n·ln 2 + r + lost with n an integer and |r| ≤ ln 2 / 2: the first step of everything that is built on e^x. ln 2 is split so that n·high is exact
 * (Cody & Waite, "Software Manual for the Elementary Functions", 1980); `lost` is what r loses in rounding. Each function takes what those
 * before it returned.
 */
import { bitsUp, less, select } from "../bits";
import { absolute, entry, mulAdd, mulSub, sub } from "../either";

const LOG2E = 0;
/** 1.5·2^mantissa bits + the exponent's bias: adding it to n leaves the exponent of 2^n in the low bits. */
const EXPONENT = 1;
const LN2_HIGH = 2;
const LN2_LOW = 3;
/** ln 1.5. */
const NEAR = 4;

const TABLE_F64 = memory.data<f64>([1.4426950408889634, 6755399441056767, 0.6931471805598903, 5.497923018708371e-14, 0.4054651081081644]);
const TABLE_F32 = memory.data<f32>([1.4426950408889634, 12583039, 0.693145751953125, 1.42860682031e-6, 0.4054651081081644]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** What turns n into the form that `powerOfTwo` takes, by addition. */
// @ts-ignore: decorator
@inline
export function exponentForm<T, V>(): V {
  return entry<T, V>(table<T>(), EXPONENT);
}

/** n = round(x / ln 2), in that form. */
// @ts-ignore: decorator
@inline
export function multiples<T, V>(x: V): V {
  return mulAdd<T, V>(x, entry<T, V>(table<T>(), LOG2E), exponentForm<T, V>());
}

/** The same, but n = 0 up to |x| = ln 1.5: for e^x − 1, whose parts would nearly cancel for n = 1 where it is below a half. */
// @ts-ignore: decorator
@inline
export function multiplesAside<T, V>(x: V): V {
  return select<T, V>(exponentForm<T, V>(), multiples<T, V>(x), less<T, V>(absolute<T, V>(x), entry<T, V>(table<T>(), NEAR)));
}

/** 2^n from n in that form, where it is a normal number. */
// @ts-ignore: decorator
@inline
export function powerOfTwo<T, V>(n: V): V {
  return bitsUp<T, V>(n, sizeof<T>() == 8 ? 52 : 23);
}

/** x less the upper part of n·ln 2: exact. */
// @ts-ignore: decorator
@inline
export function withoutUpper<T, V>(x: V, n: V): V {
  return mulSub<T, V>(n, entry<T, V>(table<T>(), LN2_HIGH), x);
}

/** r. */
// @ts-ignore: decorator
@inline
export function reduced<T, V>(exact: V, n: V): V {
  return mulSub<T, V>(n, entry<T, V>(table<T>(), LN2_LOW), exact);
}

/** What r lost. */
// @ts-ignore: decorator
@inline
export function lostIn<T, V>(r: V, exact: V, n: V): V {
  return mulSub<T, V>(n, entry<T, V>(table<T>(), LN2_LOW), sub<T, V>(exact, r));
}
