/**
 * The natural logarithm with the bits of glibc's: what NumPy's random streams are made of.
 *
 * x = 2^k z; log x = k ln2 + log c + log1p(z/c − 1), c from a table of 128, log1p by a polynomial (S. Nagy, ARM optimized-routines, 2018).
 * The result is right to 0.52 ulp: the rounding of the truth but for about one case in fifty, and there only the same operations in
 * the same order give the same bits. glibc runs them fused on every x86 since 2013; a plain multiply and add ends in another last bit
 * about once in 50,000 (146 of 7 million measured). So each result is computed plainly, as hi + s, together with a bound on what fusing
 * could change in s: where both ends of that interval round to one number, that is the number; elsewhere exactFma repeats the
 * fused operations.
 */
import { exactFma, productError } from "./exact-fma";
import { LOG_TABLE } from "./log-table";

const LN2_HI: f64 = reinterpret<f64>(0x3FE62E42FEFA3800);
const LN2_LO: f64 = reinterpret<f64>(0x3D2EF35793C76730);

// log1p(r) − r = r²(A0 + r(A1 + …)) for |r| < 1/128.
const A0: f64 = reinterpret<f64>(0xBFE0000000000001);
const A1: f64 = reinterpret<f64>(0x3FD555555551305B);
const A2: f64 = reinterpret<f64>(0xBFCFFFFFFFEB4590);
const A3: f64 = reinterpret<f64>(0x3FC999B324F10111);
const A4: f64 = reinterpret<f64>(0xBFC55575E506C89F);

// The same near 1, for −1/16 ≤ r < 0.065; B0 is −1/2.
const B0: f64 = -0.5;
const B1: f64 = reinterpret<f64>(0x3FD5555555555577);
const B2: f64 = reinterpret<f64>(0xBFCFFFFFFFFFFDCB);
const B3: f64 = reinterpret<f64>(0x3FC999999995DD0C);
const B4: f64 = reinterpret<f64>(0xBFC55555556745A7);
const B5: f64 = reinterpret<f64>(0x3FC24924A344DE30);
const B6: f64 = reinterpret<f64>(0xBFBFFFFFA4423D65);
const B7: f64 = reinterpret<f64>(0x3FBC7184282AD6CA);
const B8: f64 = reinterpret<f64>(0xBFB999EB43B068FF);
const B9: f64 = reinterpret<f64>(0x3FB78182F7AFD085);
const B10: f64 = reinterpret<f64>(0xBFB5521375D145CD);

/** The interval around 1 where the table would cancel: [1 − 2^-4, 1 + 0x1.09p-4), as bits. */
const NEAR: u64 = 0x3FEE000000000000;
const NEAR_SIZE: u64 = 0x3FF1090000000000 - NEAR;
/** Where z begins, as bits: 0.6875. */
const START: u64 = 0x3FE6000000000000;

/** 2^-67, three times what fusing can change in s: roundings of terms below r²/2 < 2^-17. */
const SLACK: f64 = reinterpret<f64>(0x3BC0000000000000);
/** 2^-50, nearly three times the same near 1 in units of r³, where r is not tiny … */
const SLACK_NEAR: f64 = reinterpret<f64>(0x3CD0000000000000);
/** … and 2^-100, in units of r, where it is. */
const SLACK_TINY: f64 = reinterpret<f64>(0x39B0000000000000);

/** log(x) for normal x > 0; anything else is a caller's mistake. */
export function log(x: f64): f64 {
  const bits = reinterpret<u64>(x);
  if (bits - NEAR < NEAR_SIZE) return logNear(x);
  const t = bits - START;
  const entry = LOG_TABLE + ((<usize>(t >> 45) & 127) << 4);
  const k = <f64>(<i32>(<i64>t >> 52));
  const z = reinterpret<f64>(bits - (t & 0xFFF0000000000000));
  const inverse = load<f64>(entry);
  // r = z/c − 1, rounded once: fl(z/c) − 1 is exact.
  const p = z * inverse;
  const r = p - 1 + productError(z, inverse, p);
  // k·LN2_HI is exact, and so is the sum.
  const w = k * LN2_HI + load<f64>(entry, 8);
  const hi = w + r;
  const rest = w - hi + r;
  const r2 = r * r;
  const s = rest + k * LN2_LO + r2 * A0 + r * r2 * (A1 + r * A2 + r2 * (A3 + r * A4));
  const y = hi + (s + SLACK);
  return y == hi + (s - SLACK) ? y : fused(r, r2, k, rest, hi);
}

/** The last steps of log in glibc's order, fused as its compiler fuses them. */
function fused(r: f64, r2: f64, k: f64, rest: f64, hi: f64): f64 {
  const lo = exactFma(r2, A0, exactFma(k, LN2_LO, rest));
  const q = exactFma(exactFma(r, A4, A3), r2, exactFma(r, A2, A1));
  return exactFma(r * r2, q, lo) + hi;
}

/** log(x) for x near 1: no table; r − r²/2 is carried in two parts. */
function logNear(x: f64): f64 {
  const r = x - 1;
  const r2 = r * r;
  const r3 = r * r2;
  const w = r * 134217728.0;
  const upper = r + w - w;
  const lower = r - upper;
  const square = upper * upper * B0; // exact
  const hi = r + square;
  const rest = r - hi + square; // exact
  const q = B1 + r * B2 + r2 * B3 + r3 * (B4 + r * B5 + r2 * B6 + r3 * (B7 + r * B8 + r2 * B9 + r3 * B10));
  const s = r3 * q + (rest + B0 * lower * (r + upper));
  const slack = abs(r) * (r2 * SLACK_NEAR + SLACK_TINY);
  const y = hi + (s + slack);
  return y == hi + (s - slack) ? y : fusedNear(r, r2, r3, upper, lower, rest, hi);
}

/** The last steps of logNear in glibc's order, fused as its compiler fuses them. */
function fusedNear(r: f64, r2: f64, r3: f64, upper: f64, lower: f64, rest: f64, hi: f64): f64 {
  const q7 = exactFma(r3, B10, exactFma(r2, B9, exactFma(r, B8, B7)));
  const q4 = exactFma(q7, r3, exactFma(r2, B6, exactFma(r, B5, B4)));
  const q1 = exactFma(q4, r3, exactFma(r2, B3, exactFma(r, B2, B1)));
  const lo = exactFma(B0 * lower, r + upper, rest);
  return hi + exactFma(q1, r3, lo);
}
