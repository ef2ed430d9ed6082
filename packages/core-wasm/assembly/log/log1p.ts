/**
 * ln(1 + x): u = 1 + x with its rounding error c (Knuth's sum), ln(u + c) = ln u + c/u to well below an ulp.
 *
 * ±0 and tiny numbers stay, −1 gives −∞, less and NaN give NaN, +∞ gives +∞.
 */
import { andBits, everyLane, less, orBits, signBit } from "../bits";
import { add, div, entry, sub } from "../either";
import { beyondSquare, binade, fraction, halfSquare, joined, lowerPart, scaleOf } from "./reduction";
import { withSpecial } from "./special";

const ONE = 0;
const MINUS_ONE = 1;
const INFINITY = 2;

const TABLE_F64 = memory.data<f64>([1, -1, Infinity]);
const TABLE_F32 = memory.data<f32>([1, -1, Infinity]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** ln(1 + x) of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function log1p<T, V>(x: V): V {
  const c = table<T>();
  const y = orBits<T, V>(log1pFinite<T, V>(x), signBit<T, V>(x));
  if (everyLane<T, V>(andBits<T, V>(less<T, V>(entry<T, V>(c, MINUS_ONE), x), less<T, V>(x, entry<T, V>(c, INFINITY))))) return y;
  return withSpecial<T, V>(add<T, V>(x, entry<T, V>(c, ONE)), y);
}

/** The same for −1 < x < ∞; −0 gives 0. */
// @ts-ignore: decorator
@inline
export function log1pFinite<T, V>(x: V): V {
  const one = entry<T, V>(table<T>(), ONE);
  const u = add<T, V>(x, one);
  const part = sub<T, V>(u, x);
  const lost = add<T, V>(sub<T, V>(one, part), sub<T, V>(x, sub<T, V>(u, part)));
  const exponent = binade<T, V>(u);
  const k = scaleOf<T, V>(exponent);
  const f = fraction<T, V>(u, exponent);
  const square = halfSquare<T, V>(f);
  const small = add<T, V>(div<T, V>(lost, u), lowerPart<T, V>(k));
  return joined<T, V>(k, f, square, beyondSquare<T, V>(f, square, small));
}
