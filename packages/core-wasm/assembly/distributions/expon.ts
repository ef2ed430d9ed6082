/** The exponential distribution: density e^−z from 0 on. */
import { exp, expm1 } from "../exp/single";
import { log, log1p } from "../log/single";
import { log1mexp } from "./log1mexp";

export function pdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? 0 : exp(-z);
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? -Infinity : -z;
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? 0 : -expm1(-z);
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? 1 : exp(-z);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? -Infinity : log1mexp(z);
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? 0 : -z;
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return -log1p(-p);
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return -log(q);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return 1;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return 1;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return 1;
}
