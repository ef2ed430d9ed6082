/**
 * a^b. Whole exponents below 100 by squaring, as NumPy; others as e^(b ln a), off by an ulp times |b ln a|. a^0 is 1; of 0, powers with a positive real part are
 * 0, others NaN. Infinite operands may give NaN where NumPy gives an infinite part.
 */
import { atan2, cos, sin } from "../trig/single";
import { expTimes } from "./exp";
import { logModulus } from "./log";

/** From here on nothing is squared. */
const WHOLE: f64 = 100;

/** Writes the power of two numbers as two T. */
export function power<T>(ar: f64, ai: f64, br: f64, bi: f64, out: usize): void {
  if (br == 0 && bi == 0) return write<T>(out, 1, 0);
  if (ar == 0 && ai == 0) return br > 0 ? write<T>(out, 0, 0) : write<T>(out, NaN, NaN);
  if (bi == 0 && abs<f64>(br) < WHOLE && floor<f64>(br) == br) return wholePower<T>(ar, ai, <i32>br, out);
  const length = logModulus(ar, ai);
  const angle = atan2(ai, ar);
  const re = br * length - bi * angle;
  const im = bi == 0 ? br * angle : br * angle + bi * length;
  if (abs<f64>(re) == Infinity && !(abs<f64>(im) < Infinity)) return re > 0 ? write<T>(out, re, NaN) : write<T>(out, 0, copysign<f64>(0, im));
  write<T>(out, expTimes(re, cos(im)), im == 0 ? im : expTimes(re, sin(im)));
}

function wholePower<T>(re: f64, im: f64, n: i32, out: usize): void {
  let bits = abs<i32>(n);
  for (; !(bits & 1); bits >>= 1) {
    const r = re * re - im * im;
    im = 2 * (re * im);
    re = r;
  }
  let pr = re;
  let pi = im;
  while ((bits >>= 1)) {
    const r = re * re - im * im;
    im = 2 * (re * im);
    re = r;
    if (bits & 1) {
      const product = pr * re - pi * im;
      pi = pr * im + pi * re;
      pr = product;
    }
  }
  if (n > 0) write<T>(out, pr, pi);
  else if (abs<f64>(pr) >= abs<f64>(pi)) {
    const ratio = pi / pr;
    const below = pr + pi * ratio;
    write<T>(out, 1 / below, -ratio / below);
  } else {
    const ratio = pr / pi;
    const below = pr * ratio + pi;
    write<T>(out, ratio / below, -1 / below);
  }
}

// @ts-ignore: decorator
@inline
function write<T>(out: usize, re: f64, im: f64): void {
  store<T>(out, <T>re);
  store<T>(out, <T>im, sizeof<T>());
}
