/** The ABI of the stats area: one line per kernel per element type. */
import { affine } from "../random/affine";
import { randint, shuffle } from "../random/bounded";
import { exponential } from "../random/exponential";
import { gauss } from "../random/gauss";
import { seedArray, seedWord, stateBytes, WORDS } from "../random/mt19937";
import { randomSample } from "../random/uniform";

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
export function shuffle_i32(state: usize, n: i32, x: usize): void { shuffle(state, n, x); }

export function affine_f64(n: i32, location: f64, scale: f64, x: usize): void { affine(n, location, scale, x); }
