/** The ABI of the special area: one line per function, float64, grouped by the number of arguments. */
import { CrossEntropyTerm, DivergenceTerm, EntropyTerm, JensenShannonTerm } from "../entropy/entropy";
import { Erfcinv, Erfcx, Erfinv, LogNdtr, Ndtri } from "../erf/functions";
import { Erf, Erfc, Ndtr } from "../erf/vectors";
import { Beta, Betaln, Digamma, Gamma, Gammaln, Gammasgn } from "../gamma/functions";
import { keptScale2, keptScale3 } from "../incomplete/kept-scale";
import { BetaInc, BetaIncC, BetaIncCInv, BetaIncInv, GammaInc, GammaIncC, GammaIncCInv, GammaIncInv } from "../incomplete/policies";
import { Entr, KlDiv, LogExpit, RelEntr, Xlog1py } from "../logistic/entropy";
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
export function erfinv_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Erfinv>(n, x, xs, out); }
export function erfcinv_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Erfcinv>(n, x, xs, out); }
export function ndtri_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Ndtri>(n, x, xs, out); }
export function logNdtr_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<LogNdtr>(n, x, xs, out); }

export function gamma_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Gamma>(n, x, xs, out); }
export function gammaln_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Gammaln>(n, x, xs, out); }
export function gammasgn_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Gammasgn>(n, x, xs, out); }
export function digamma_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Digamma>(n, x, xs, out); }
export function beta_f64(n: i32, a: usize, ast: i32, b: usize, bs: i32, out: usize): void { pointwise2<Beta>(n, a, ast, b, bs, out); }
export function betaln_f64(n: i32, a: usize, ast: i32, b: usize, bs: i32, out: usize): void { pointwise2<Betaln>(n, a, ast, b, bs, out); }

export function expit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Expit>(n, x, xs, out); }
export function logit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Logit>(n, x, xs, out); }
export function logExpit_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<LogExpit>(n, x, xs, out); }
export function entr_f64(n: i32, x: usize, xs: i32, out: usize): void { pointwise1<Entr>(n, x, xs, out); }

export function xlogy_f64(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void { pointwise2<Xlogy>(n, x, xs, y, ys, out); }
export function xlog1py_f64(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void { pointwise2<Xlog1py>(n, x, xs, y, ys, out); }
export function relEntr_f64(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void { pointwise2<RelEntr>(n, x, xs, y, ys, out); }
export function klDiv_f64(n: i32, x: usize, xs: i32, y: usize, ys: i32, out: usize): void { pointwise2<KlDiv>(n, x, xs, y, ys, out); }

export function gammainc_f64(n: i32, a: usize, at: i32, x: usize, xs: i32, out: usize): void { keptScale2<GammaInc>(n, a, at, x, xs, out); }
export function gammaincc_f64(n: i32, a: usize, at: i32, x: usize, xs: i32, out: usize): void { keptScale2<GammaIncC>(n, a, at, x, xs, out); }
export function gammaincinv_f64(n: i32, a: usize, at: i32, x: usize, xs: i32, out: usize): void { keptScale2<GammaIncInv>(n, a, at, x, xs, out); }
export function gammainccinv_f64(n: i32, a: usize, at: i32, x: usize, xs: i32, out: usize): void { keptScale2<GammaIncCInv>(n, a, at, x, xs, out); }

export function betainc_f64(n: i32, a: usize, at: i32, b: usize, bs: i32, x: usize, xs: i32, out: usize): void { keptScale3<BetaInc>(n, a, at, b, bs, x, xs, out); }
export function betaincc_f64(n: i32, a: usize, at: i32, b: usize, bs: i32, x: usize, xs: i32, out: usize): void { keptScale3<BetaIncC>(n, a, at, b, bs, x, xs, out); }
export function betaincinv_f64(n: i32, a: usize, at: i32, b: usize, bs: i32, x: usize, xs: i32, out: usize): void { keptScale3<BetaIncInv>(n, a, at, b, bs, x, xs, out); }
export function betainccinv_f64(n: i32, a: usize, at: i32, b: usize, bs: i32, x: usize, xs: i32, out: usize): void { keptScale3<BetaIncCInv>(n, a, at, b, bs, x, xs, out); }

export function entropyTerm_f64(n: i32, p: usize, ps: i32, out: usize): void { pointwise1<EntropyTerm>(n, p, ps, out); }
export function crossEntropyTerm_f64(n: i32, p: usize, ps: i32, q: usize, qs: i32, out: usize): void { pointwise2<CrossEntropyTerm>(n, p, ps, q, qs, out); }
export function divergenceTerm_f64(n: i32, p: usize, ps: i32, q: usize, qs: i32, out: usize): void { pointwise2<DivergenceTerm>(n, p, ps, q, qs, out); }
export function jensenShannonTerm_f64(n: i32, p: usize, ps: i32, q: usize, qs: i32, out: usize): void { pointwise2<JensenShannonTerm>(n, p, ps, q, qs, out); }
