/** The ABI of the random area: one line per kernel per element type. */
import { affine, affineEach } from "../random/affine";
import { beta } from "../random/beta";
import { binomial, binomialScratch } from "../random/binomial";
import { randint, shuffle } from "../random/bounded";
import { exponential } from "../random/exponential";
import { gamma } from "../random/gamma";
import { gauss } from "../random/gauss";
import { integers, sampleDistinct, sampleDistinctScratch, shuffleTail } from "../random/integers";
import { seedArray, seedWord, stateBytes, WORDS } from "../random/mt19937";
import { pcg64StateBytes, setTables } from "../random/pcg64";
import { poisson } from "../random/poisson";
import { Mt19937, Pcg64 } from "../random/streams";
import { randomSample } from "../random/uniform";
import { unit } from "../random/unit";
import { exponentialLayers, normal, normalF32, zigguratBytes } from "../random/ziggurat";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function mt19937Bytes(): i32 { return stateBytes(); }
export function mt19937Words(): i32 { return WORDS; }
export function mt19937Seed(state: usize, seed: u32): void { seedWord(state, seed); }
export function mt19937SeedArray(state: usize, n: i32, key: usize): void { seedArray(state, n, key); }
export function random_sample_f64(state: usize, n: i32, out: usize): void { randomSample(state, n, out); }
export function gauss_f64(state: usize, n: i32, out: usize): void { gauss(state, n, out); }
export function exponential_f64(state: usize, n: i32, out: usize): void { exponential(state, n, out); }
export function randint_i32(state: usize, n: i32, low: i32, top: u32, out: usize): void { randint(state, n, low, top, out); }
export function shuffle_i32(state: usize, n: i32, x: usize): void { shuffle<Mt19937>(state, n, x); }

export function affine_f64(n: i32, location: f64, scale: f64, x: usize): void { affine(n, location, scale, x); }
export function affine_each_f64(n: i32, location: usize, locationStep: i32, scale: usize, scaleStep: i32, x: usize): void { affineEach(n, location, locationStep, scale, scaleStep, x); }

export function binomialScratchBytes(): i32 { return binomialScratch(); }
export function mt19937_gamma_f64(state: usize, n: i32, shape: usize, shapeStep: i32, scale: usize, scaleStep: i32, out: usize): void { gamma<Mt19937>(state, n, shape, shapeStep, scale, scaleStep, out); }
export function mt19937_beta_f64(state: usize, n: i32, a: usize, aStep: i32, b: usize, bStep: i32, out: usize): void { beta<Mt19937>(state, n, a, aStep, b, bStep, out); }
export function mt19937_binomial_i32(state: usize, n: i32, trials: usize, trialsStep: i32, p: usize, pStep: i32, out: usize, scratch: usize): void { binomial<Mt19937>(state, n, trials, trialsStep, p, pStep, out, scratch); }
export function mt19937_poisson_i32(state: usize, n: i32, means: usize, step: i32, out: usize): void { poisson<Mt19937>(state, n, means, step, out); }

export function pcg64Bytes(): i32 { return pcg64StateBytes(); }
export function pcg64TableBytes(): i32 { return zigguratBytes(); }
export function pcg64SetTables(state: usize, tables: usize): void { setTables(state, tables); }
export function pcg64_random_f64(state: usize, n: i32, out: usize): void { unit<f64>(state, n, out); }
export function pcg64_random_f32(state: usize, n: i32, out: usize): void { unit<f32>(state, n, out); }
export function pcg64_normal_f64(state: usize, n: i32, out: usize): void { normal(state, n, out); }
export function pcg64_normal_f32(state: usize, n: i32, out: usize): void { normalF32(state, n, out); }
export function pcg64_exponential_f64(state: usize, n: i32, out: usize): void { exponentialLayers(state, n, out); }
export function pcg64_integers_i32(state: usize, n: i32, low: i32, top: u32, out: usize): void { integers(state, n, low, top, out); }
export function pcg64_shuffle_i32(state: usize, n: i32, x: usize): void { shuffle<Pcg64>(state, n, x); }
export function pcg64_shuffle_tail_i32(state: usize, n: i32, first: i32, x: usize): void { shuffleTail(state, n, first, x); }
export function sample_distinct_i32_scratch(n: i32): i32 { return sampleDistinctScratch(n); }
export function pcg64_sample_distinct_i32(state: usize, population: i32, n: i32, out: usize, scratch: usize): void { sampleDistinct(state, population, n, out, scratch); }
export function pcg64_gamma_f64(state: usize, n: i32, shape: usize, shapeStep: i32, scale: usize, scaleStep: i32, out: usize): void { gamma<Pcg64>(state, n, shape, shapeStep, scale, scaleStep, out); }
export function pcg64_beta_f64(state: usize, n: i32, a: usize, aStep: i32, b: usize, bStep: i32, out: usize): void { beta<Pcg64>(state, n, a, aStep, b, bStep, out); }
export function pcg64_binomial_i32(state: usize, n: i32, trials: usize, trialsStep: i32, p: usize, pStep: i32, out: usize, scratch: usize): void { binomial<Pcg64>(state, n, trials, trialsStep, p, pStep, out, scratch); }
export function pcg64_poisson_i32(state: usize, n: i32, means: usize, step: i32, out: usize): void { poisson<Pcg64>(state, n, means, step, out); }
