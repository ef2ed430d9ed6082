/** The ABI of the special area: one line per function, float64, grouped by the number of arguments. */
import * as bernoulli from "../distributions/bernoulli";
import * as beta from "../distributions/beta";
import * as binom from "../distributions/binom";
import * as cauchy from "../distributions/cauchy";
import * as chi2 from "../distributions/chi2";
import * as expon from "../distributions/expon";
import * as f from "../distributions/f";
import * as gamma from "../distributions/gamma";
import * as geom from "../distributions/geom";
import * as laplace from "../distributions/laplace";
import * as lognorm from "../distributions/lognorm";
import * as norm from "../distributions/norm";
import * as poisson from "../distributions/poisson";
import * as t from "../distributions/t";
import * as uniform from "../distributions/uniform";
import { density, densityVectors, entropy, keptProbability, keptQuantile, logDensity, logDensityVectors, mean, probability, probabilityVectors, quantile, variance } from "../distributions/run";
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

// Distributions: the function of the standard one, and how loc and scale change it (distributions/run.ts).

export function bernoulli_pmf_f64(n: i32, operands: usize, out: usize): void { density(bernoulli.pmf, n, operands, out); }
export function bernoulli_logpmf_f64(n: i32, operands: usize, out: usize): void { logDensity(bernoulli.logpmf, n, operands, out); }
export function bernoulli_cdf_f64(n: i32, operands: usize, out: usize): void { probability(bernoulli.cdf, n, operands, out); }
export function bernoulli_sf_f64(n: i32, operands: usize, out: usize): void { probability(bernoulli.sf, n, operands, out); }
export function bernoulli_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(bernoulli.logcdf, n, operands, out); }
export function bernoulli_logsf_f64(n: i32, operands: usize, out: usize): void { probability(bernoulli.logsf, n, operands, out); }
export function bernoulli_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(bernoulli.ppf, n, operands, out); }
export function bernoulli_isf_f64(n: i32, operands: usize, out: usize): void { quantile(bernoulli.isf, n, operands, out); }
export function bernoulli_mean_f64(n: i32, operands: usize, out: usize): void { mean(bernoulli.mean, n, operands, out); }
export function bernoulli_variance_f64(n: i32, operands: usize, out: usize): void { variance(bernoulli.variance, n, operands, out); }
export function bernoulli_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(bernoulli.entropy, n, operands, out); }

export function beta_pdf_f64(n: i32, operands: usize, out: usize): void { density(beta.pdf, n, operands, out); }
export function beta_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(beta.logpdf, n, operands, out); }
export function beta_cdf_f64(n: i32, operands: usize, out: usize): void { keptProbability(beta.factor, beta.cdf, n, operands, out); }
export function beta_sf_f64(n: i32, operands: usize, out: usize): void { keptProbability(beta.factor, beta.sf, n, operands, out); }
export function beta_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(beta.logcdf, n, operands, out); }
export function beta_logsf_f64(n: i32, operands: usize, out: usize): void { probability(beta.logsf, n, operands, out); }
export function beta_ppf_f64(n: i32, operands: usize, out: usize): void { keptQuantile(beta.factor, beta.ppf, n, operands, out); }
export function beta_isf_f64(n: i32, operands: usize, out: usize): void { keptQuantile(beta.factor, beta.isf, n, operands, out); }
export function beta_mean_f64(n: i32, operands: usize, out: usize): void { mean(beta.mean, n, operands, out); }
export function beta_variance_f64(n: i32, operands: usize, out: usize): void { variance(beta.variance, n, operands, out); }
export function beta_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(beta.entropy, n, operands, out); }

export function binom_pmf_f64(n: i32, operands: usize, out: usize): void { density(binom.pmf, n, operands, out); }
export function binom_logpmf_f64(n: i32, operands: usize, out: usize): void { logDensity(binom.logpmf, n, operands, out); }
export function binom_cdf_f64(n: i32, operands: usize, out: usize): void { probability(binom.cdf, n, operands, out); }
export function binom_sf_f64(n: i32, operands: usize, out: usize): void { probability(binom.sf, n, operands, out); }
export function binom_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(binom.logcdf, n, operands, out); }
export function binom_logsf_f64(n: i32, operands: usize, out: usize): void { probability(binom.logsf, n, operands, out); }
export function binom_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(binom.ppf, n, operands, out); }
export function binom_isf_f64(n: i32, operands: usize, out: usize): void { quantile(binom.isf, n, operands, out); }
export function binom_mean_f64(n: i32, operands: usize, out: usize): void { mean(binom.mean, n, operands, out); }
export function binom_variance_f64(n: i32, operands: usize, out: usize): void { variance(binom.variance, n, operands, out); }
export function binom_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(binom.entropy, n, operands, out); }

export function cauchy_pdf_f64(n: i32, operands: usize, out: usize): void { density(cauchy.pdf, n, operands, out); }
export function cauchy_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(cauchy.logpdf, n, operands, out); }
export function cauchy_cdf_f64(n: i32, operands: usize, out: usize): void { probability(cauchy.cdf, n, operands, out); }
export function cauchy_sf_f64(n: i32, operands: usize, out: usize): void { probability(cauchy.sf, n, operands, out); }
export function cauchy_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(cauchy.logcdf, n, operands, out); }
export function cauchy_logsf_f64(n: i32, operands: usize, out: usize): void { probability(cauchy.logsf, n, operands, out); }
export function cauchy_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(cauchy.ppf, n, operands, out); }
export function cauchy_isf_f64(n: i32, operands: usize, out: usize): void { quantile(cauchy.isf, n, operands, out); }
export function cauchy_mean_f64(n: i32, operands: usize, out: usize): void { mean(cauchy.mean, n, operands, out); }
export function cauchy_variance_f64(n: i32, operands: usize, out: usize): void { variance(cauchy.variance, n, operands, out); }
export function cauchy_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(cauchy.entropy, n, operands, out); }

export function chi2_pdf_f64(n: i32, operands: usize, out: usize): void { density(chi2.pdf, n, operands, out); }
export function chi2_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(chi2.logpdf, n, operands, out); }
export function chi2_cdf_f64(n: i32, operands: usize, out: usize): void { probability(chi2.cdf, n, operands, out); }
export function chi2_sf_f64(n: i32, operands: usize, out: usize): void { probability(chi2.sf, n, operands, out); }
export function chi2_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(chi2.logcdf, n, operands, out); }
export function chi2_logsf_f64(n: i32, operands: usize, out: usize): void { probability(chi2.logsf, n, operands, out); }
export function chi2_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(chi2.ppf, n, operands, out); }
export function chi2_isf_f64(n: i32, operands: usize, out: usize): void { quantile(chi2.isf, n, operands, out); }
export function chi2_mean_f64(n: i32, operands: usize, out: usize): void { mean(chi2.mean, n, operands, out); }
export function chi2_variance_f64(n: i32, operands: usize, out: usize): void { variance(chi2.variance, n, operands, out); }
export function chi2_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(chi2.entropy, n, operands, out); }

export function expon_pdf_f64(n: i32, operands: usize, out: usize): void { density(expon.pdf, n, operands, out); }
export function expon_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(expon.logpdf, n, operands, out); }
export function expon_cdf_f64(n: i32, operands: usize, out: usize): void { probability(expon.cdf, n, operands, out); }
export function expon_sf_f64(n: i32, operands: usize, out: usize): void { probability(expon.sf, n, operands, out); }
export function expon_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(expon.logcdf, n, operands, out); }
export function expon_logsf_f64(n: i32, operands: usize, out: usize): void { probability(expon.logsf, n, operands, out); }
export function expon_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(expon.ppf, n, operands, out); }
export function expon_isf_f64(n: i32, operands: usize, out: usize): void { quantile(expon.isf, n, operands, out); }
export function expon_mean_f64(n: i32, operands: usize, out: usize): void { mean(expon.mean, n, operands, out); }
export function expon_variance_f64(n: i32, operands: usize, out: usize): void { variance(expon.variance, n, operands, out); }
export function expon_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(expon.entropy, n, operands, out); }

export function f_pdf_f64(n: i32, operands: usize, out: usize): void { density(f.pdf, n, operands, out); }
export function f_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(f.logpdf, n, operands, out); }
export function f_cdf_f64(n: i32, operands: usize, out: usize): void { probability(f.cdf, n, operands, out); }
export function f_sf_f64(n: i32, operands: usize, out: usize): void { probability(f.sf, n, operands, out); }
export function f_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(f.logcdf, n, operands, out); }
export function f_logsf_f64(n: i32, operands: usize, out: usize): void { probability(f.logsf, n, operands, out); }
export function f_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(f.ppf, n, operands, out); }
export function f_isf_f64(n: i32, operands: usize, out: usize): void { quantile(f.isf, n, operands, out); }
export function f_mean_f64(n: i32, operands: usize, out: usize): void { mean(f.mean, n, operands, out); }
export function f_variance_f64(n: i32, operands: usize, out: usize): void { variance(f.variance, n, operands, out); }
export function f_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(f.entropy, n, operands, out); }

export function gamma_pdf_f64(n: i32, operands: usize, out: usize): void { density(gamma.pdf, n, operands, out); }
export function gamma_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(gamma.logpdf, n, operands, out); }
export function gamma_cdf_f64(n: i32, operands: usize, out: usize): void { probability(gamma.cdf, n, operands, out); }
export function gamma_sf_f64(n: i32, operands: usize, out: usize): void { probability(gamma.sf, n, operands, out); }
export function gamma_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(gamma.logcdf, n, operands, out); }
export function gamma_logsf_f64(n: i32, operands: usize, out: usize): void { probability(gamma.logsf, n, operands, out); }
export function gamma_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(gamma.ppf, n, operands, out); }
export function gamma_isf_f64(n: i32, operands: usize, out: usize): void { quantile(gamma.isf, n, operands, out); }
export function gamma_mean_f64(n: i32, operands: usize, out: usize): void { mean(gamma.mean, n, operands, out); }
export function gamma_variance_f64(n: i32, operands: usize, out: usize): void { variance(gamma.variance, n, operands, out); }
export function gamma_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(gamma.entropy, n, operands, out); }

export function geom_pmf_f64(n: i32, operands: usize, out: usize): void { density(geom.pmf, n, operands, out); }
export function geom_logpmf_f64(n: i32, operands: usize, out: usize): void { logDensity(geom.logpmf, n, operands, out); }
export function geom_cdf_f64(n: i32, operands: usize, out: usize): void { probability(geom.cdf, n, operands, out); }
export function geom_sf_f64(n: i32, operands: usize, out: usize): void { probability(geom.sf, n, operands, out); }
export function geom_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(geom.logcdf, n, operands, out); }
export function geom_logsf_f64(n: i32, operands: usize, out: usize): void { probability(geom.logsf, n, operands, out); }
export function geom_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(geom.ppf, n, operands, out); }
export function geom_isf_f64(n: i32, operands: usize, out: usize): void { quantile(geom.isf, n, operands, out); }
export function geom_mean_f64(n: i32, operands: usize, out: usize): void { mean(geom.mean, n, operands, out); }
export function geom_variance_f64(n: i32, operands: usize, out: usize): void { variance(geom.variance, n, operands, out); }
export function geom_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(geom.entropy, n, operands, out); }

export function laplace_pdf_f64(n: i32, operands: usize, out: usize): void { density(laplace.pdf, n, operands, out); }
export function laplace_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(laplace.logpdf, n, operands, out); }
export function laplace_cdf_f64(n: i32, operands: usize, out: usize): void { probability(laplace.cdf, n, operands, out); }
export function laplace_sf_f64(n: i32, operands: usize, out: usize): void { probability(laplace.sf, n, operands, out); }
export function laplace_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(laplace.logcdf, n, operands, out); }
export function laplace_logsf_f64(n: i32, operands: usize, out: usize): void { probability(laplace.logsf, n, operands, out); }
export function laplace_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(laplace.ppf, n, operands, out); }
export function laplace_isf_f64(n: i32, operands: usize, out: usize): void { quantile(laplace.isf, n, operands, out); }
export function laplace_mean_f64(n: i32, operands: usize, out: usize): void { mean(laplace.mean, n, operands, out); }
export function laplace_variance_f64(n: i32, operands: usize, out: usize): void { variance(laplace.variance, n, operands, out); }
export function laplace_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(laplace.entropy, n, operands, out); }

export function lognorm_pdf_f64(n: i32, operands: usize, out: usize): void { density(lognorm.pdf, n, operands, out); }
export function lognorm_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(lognorm.logpdf, n, operands, out); }
export function lognorm_cdf_f64(n: i32, operands: usize, out: usize): void { probability(lognorm.cdf, n, operands, out); }
export function lognorm_sf_f64(n: i32, operands: usize, out: usize): void { probability(lognorm.sf, n, operands, out); }
export function lognorm_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(lognorm.logcdf, n, operands, out); }
export function lognorm_logsf_f64(n: i32, operands: usize, out: usize): void { probability(lognorm.logsf, n, operands, out); }
export function lognorm_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(lognorm.ppf, n, operands, out); }
export function lognorm_isf_f64(n: i32, operands: usize, out: usize): void { quantile(lognorm.isf, n, operands, out); }
export function lognorm_mean_f64(n: i32, operands: usize, out: usize): void { mean(lognorm.mean, n, operands, out); }
export function lognorm_variance_f64(n: i32, operands: usize, out: usize): void { variance(lognorm.variance, n, operands, out); }
export function lognorm_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(lognorm.entropy, n, operands, out); }

export function norm_pdf_f64(n: i32, operands: usize, out: usize): void { densityVectors<norm.Density>(n, operands, out); }
export function norm_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensityVectors<norm.LogDensity>(n, operands, out); }
export function norm_cdf_f64(n: i32, operands: usize, out: usize): void { probabilityVectors<norm.Lower>(n, operands, out); }
export function norm_sf_f64(n: i32, operands: usize, out: usize): void { probabilityVectors<norm.Upper>(n, operands, out); }
export function norm_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(norm.logcdf, n, operands, out); }
export function norm_logsf_f64(n: i32, operands: usize, out: usize): void { probability(norm.logsf, n, operands, out); }
export function norm_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(norm.ppf, n, operands, out); }
export function norm_isf_f64(n: i32, operands: usize, out: usize): void { quantile(norm.isf, n, operands, out); }
export function norm_mean_f64(n: i32, operands: usize, out: usize): void { mean(norm.mean, n, operands, out); }
export function norm_variance_f64(n: i32, operands: usize, out: usize): void { variance(norm.variance, n, operands, out); }
export function norm_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(norm.entropy, n, operands, out); }

export function poisson_pmf_f64(n: i32, operands: usize, out: usize): void { density(poisson.pmf, n, operands, out); }
export function poisson_logpmf_f64(n: i32, operands: usize, out: usize): void { logDensity(poisson.logpmf, n, operands, out); }
export function poisson_cdf_f64(n: i32, operands: usize, out: usize): void { probability(poisson.cdf, n, operands, out); }
export function poisson_sf_f64(n: i32, operands: usize, out: usize): void { probability(poisson.sf, n, operands, out); }
export function poisson_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(poisson.logcdf, n, operands, out); }
export function poisson_logsf_f64(n: i32, operands: usize, out: usize): void { probability(poisson.logsf, n, operands, out); }
export function poisson_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(poisson.ppf, n, operands, out); }
export function poisson_isf_f64(n: i32, operands: usize, out: usize): void { quantile(poisson.isf, n, operands, out); }
export function poisson_mean_f64(n: i32, operands: usize, out: usize): void { mean(poisson.mean, n, operands, out); }
export function poisson_variance_f64(n: i32, operands: usize, out: usize): void { variance(poisson.variance, n, operands, out); }
export function poisson_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(poisson.entropy, n, operands, out); }

export function t_pdf_f64(n: i32, operands: usize, out: usize): void { density(t.pdf, n, operands, out); }
export function t_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(t.logpdf, n, operands, out); }
export function t_cdf_f64(n: i32, operands: usize, out: usize): void { probability(t.cdf, n, operands, out); }
export function t_sf_f64(n: i32, operands: usize, out: usize): void { probability(t.sf, n, operands, out); }
export function t_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(t.logcdf, n, operands, out); }
export function t_logsf_f64(n: i32, operands: usize, out: usize): void { probability(t.logsf, n, operands, out); }
export function t_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(t.ppf, n, operands, out); }
export function t_isf_f64(n: i32, operands: usize, out: usize): void { quantile(t.isf, n, operands, out); }
export function t_mean_f64(n: i32, operands: usize, out: usize): void { mean(t.mean, n, operands, out); }
export function t_variance_f64(n: i32, operands: usize, out: usize): void { variance(t.variance, n, operands, out); }
export function t_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(t.entropy, n, operands, out); }

export function uniform_pdf_f64(n: i32, operands: usize, out: usize): void { density(uniform.pdf, n, operands, out); }
export function uniform_logpdf_f64(n: i32, operands: usize, out: usize): void { logDensity(uniform.logpdf, n, operands, out); }
export function uniform_cdf_f64(n: i32, operands: usize, out: usize): void { probability(uniform.cdf, n, operands, out); }
export function uniform_sf_f64(n: i32, operands: usize, out: usize): void { probability(uniform.sf, n, operands, out); }
export function uniform_logcdf_f64(n: i32, operands: usize, out: usize): void { probability(uniform.logcdf, n, operands, out); }
export function uniform_logsf_f64(n: i32, operands: usize, out: usize): void { probability(uniform.logsf, n, operands, out); }
export function uniform_ppf_f64(n: i32, operands: usize, out: usize): void { quantile(uniform.ppf, n, operands, out); }
export function uniform_isf_f64(n: i32, operands: usize, out: usize): void { quantile(uniform.isf, n, operands, out); }
export function uniform_mean_f64(n: i32, operands: usize, out: usize): void { mean(uniform.mean, n, operands, out); }
export function uniform_variance_f64(n: i32, operands: usize, out: usize): void { variance(uniform.variance, n, operands, out); }
export function uniform_entropy_f64(n: i32, operands: usize, out: usize): void { entropy(uniform.entropy, n, operands, out); }
