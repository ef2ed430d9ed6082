/** The normal distribution: φ(z) = e^(−z²/2) / √2π, and Φ and its tails by the error functions. What e^(−z²/2) would lose to the rounding of z² is put back. */
import { absolute, atMost, entry, mul, mulAdd, negate, sub } from "../either";
import { ndtr } from "../erf/erf";
import { logNdtr } from "../erf/log-ndtr";
import { ndtri } from "../erf/quantiles";
import { exp } from "../exp/exp";
import { remainder } from "../float/upper";

const HALF = 0;
const INVERSE_ROOT_TWO_PI = 1;
const LOG_ROOT_TWO_PI = 2;
/** From here on e^(−z²/2) is 0. */
const GONE = 3;

const TABLE = memory.data<f64>([0.5, 0.3989422804014327, 0.9189385332046727, 40]);

/** ½ ln 2πe. */
const ENTROPY: f64 = 1.4189385332046727;

/** e^(−z²/2) / √2π: at 0 far out, NaN stays. */
@unmanaged
export class Density {
  @inline of<T, V>(z: V): V {
    const size = atMost<T, V>(absolute<T, V>(z), entry<T, V>(TABLE, GONE));
    const half = entry<T, V>(TABLE, HALF);
    const square = mul<T, V>(size, size);
    const e = exp<T, V>(negate<T, V>(mul<T, V>(square, half)));
    const whole = mulAdd<T, V>(mul<T, V>(e, half), remainder<T, V>(size, size, square), e);
    return mul<T, V>(whole, entry<T, V>(TABLE, INVERSE_ROOT_TWO_PI));
  }
}

/** −z²/2 − ln √2π. */
@unmanaged
export class LogDensity {
  @inline of<T, V>(z: V): V {
    return sub<T, V>(mul<T, V>(mul<T, V>(z, z), negate<T, V>(entry<T, V>(TABLE, HALF))), entry<T, V>(TABLE, LOG_ROOT_TWO_PI));
  }
}

/** Φ(z). */
@unmanaged
export class Lower {
  @inline of<T, V>(z: V): V { return ndtr<V>(z); }
}

/** 1 − Φ(z) = Φ(−z). */
@unmanaged
export class Upper {
  @inline of<T, V>(z: V): V { return ndtr<V>(negate<T, V>(z)); }
}

export function pdf(z: f64): f64 {
  return changetype<Density>(0).of<f64, f64>(z);
}

export function logpdf(z: f64): f64 {
  return changetype<LogDensity>(0).of<f64, f64>(z);
}

/** ln Φ(z), also where Φ itself is 0. */
export function logcdf(z: f64, a: f64, b: f64): f64 {
  return logNdtr(z);
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return logNdtr(-z);
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return ndtri(p);
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return 0 - ndtri(q);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return 0;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return 1;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return ENTROPY;
}
