/** The ABI of the special area: one line per function, float64, grouped by the number of arguments. */
import { CrossEntropyTerm, DivergenceTerm, EntropyTerm, JensenShannonTerm } from "../entropy/entropy";
import { Expit, Logit, Xlogy } from "../logistic/logistic";
import { pointwise1, pointwise2 } from "../pointwise/pointwise";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function expit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Expit>(n, x, xs, out); }
export function logit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Logit>(n, x, xs, out); }

export function xlogy_f64(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void { pointwise2<Xlogy>(n, x, xs, y, ys, out); }

export function entropyTerm_f64(n: i32, p: usize, ps: i32, out: usize): void { pointwise1<EntropyTerm>(n, p, ps, out); }
export function crossEntropyTerm_f64(n: i32, p: usize, ps: i32, q: usize, qs: i32, out: usize): void { pointwise2<CrossEntropyTerm>(n, p, ps, q, qs, out); }
export function divergenceTerm_f64(n: i32, p: usize, ps: i32, q: usize, qs: i32, out: usize): void { pointwise2<DivergenceTerm>(n, p, ps, q, qs, out); }
export function jensenShannonTerm_f64(n: i32, p: usize, ps: i32, q: usize, qs: i32, out: usize): void { pointwise2<JensenShannonTerm>(n, p, ps, q, qs, out); }
