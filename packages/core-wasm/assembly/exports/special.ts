/** The ABI of the special area: one line per function, float64, grouped by the number of arguments. */
import { Erfcx } from "../erf/functions";
import { Erf, Erfc, Ndtr } from "../erf/vectors";
import { Gammaln } from "../gamma/functions";
import { Expit, Logit, Xlogy } from "../logistic/logistic";
import { pointwise1, pointwise2 } from "../pointwise/pointwise";
import { vector1 } from "../pointwise/vector";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function erf_f64(n: i32, x: usize, xs: i32, out: usize): void { vector1<Erf>(n, x, xs, out); }
export function erfc_f64(n: i32, x: usize, xs: i32, out: usize): void { vector1<Erfc>(n, x, xs, out); }
export function ndtr_f64(n: i32, x: usize, xs: i32, out: usize): void { vector1<Ndtr>(n, x, xs, out); }
export function erfcx_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Erfcx>(n, x, xs, out); }

export function gammaln_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Gammaln>(n, x, xs, out); }

export function expit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Expit>(n, x, xs, out); }
export function logit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Logit>(n, x, xs, out); }

export function xlogy_f64(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void { pointwise2<Xlogy>(n, x, xs, y, ys, out); }
