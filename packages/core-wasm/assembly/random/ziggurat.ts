/**
 * Normal and exponential deviates from PCG64 by the ziggurat method with 256 layers of equal area, as NumPy's Generator draws them: a layer, a point of it, and in
 * ninety-nine of a hundred cases the point lies under the density for certain. G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random
 * Variables" (J. Stat. Softw. 5, 2000).
 *
 * The host computes the tables (ts-api's random/ziggurat-tables.ts) and writes their address into the state. Each is 256 rows of two: the width of
 * a layer per unit of the random bits, and the bits below which the point is accepted at once; then 256 densities. float64 normal, float64 exponential, float32 normal.
 */
import { exp } from "../exp/exp";
import { log } from "./log";
import { hasHalf, highOf, incrementHigh, incrementLow, lowOf, nextHalf, nextHigh, nextLow, nextU64, setState, tablesOf, wordOf } from "./pcg64";
import { nextUnit, nextUnitF32 } from "./unit";

const DENSITIES: usize = 4096;
const EXPONENTIAL: usize = 6144;
const NORMAL_F32: usize = 12288;
const DENSITIES_F32: usize = NORMAL_F32 + 2048;
const BYTES: i32 = 15360;

/** Where the lowest layer's rectangle ends and the tail begins. */
const NORMAL_TAIL: f64 = 3.654152885361009;
const INVERSE_TAIL: f64 = 0.2736612373297583;
const EXPONENTIAL_TAIL: f64 = 7.69711747013105;

/** Bytes of the tables. */
export function zigguratBytes(): i32 {
  return BYTES;
}

/** The sign bit that bit 8 of a word asks for. */
// @ts-ignore: decorator
@inline
function signed(x: f64, word: u64): f64 {
  return reinterpret<f64>(reinterpret<u64>(x) ^ ((word & 0x100) << 55));
}

// @ts-ignore: decorator
@inline
function magnitudeOf(word: u64): u64 {
  return (word >> 9) & 0x000fffffffffffff;
}

/** The deviate that begins with `word`. */
function normalFrom(state: usize, word: u64): f64 {
  const tables = tablesOf(state);
  while (true) {
    const layer = <usize>word & 0xff;
    const row = tables + (layer << 4);
    const magnitude = magnitudeOf(word);
    const x = signed(<f64>(<i64>magnitude) * load<f64>(row), word);
    if (magnitude < load<u64>(row, 8)) return x;
    if (layer == 0) return normalTail(state, magnitude);
    if (below(tables + DENSITIES + (layer << 3), nextUnit(state), -0.5 * x * x)) return x;
    word = nextU64(state);
  }
}

/** Whether a point between two densities lies under e^t. `densities`: of the lower layer, after that of the one above it. */
// @ts-ignore: decorator
@inline
function below(densities: usize, u: f64, t: f64): bool {
  const lower = load<f64>(densities);
  return (load<f64>(densities - 8) - lower) * u + lower < exp<f64, f64>(t);
}

/** A deviate beyond the last layer: G. Marsaglia, "Generating a Variable from the Tail of the Normal Distribution" (Technometrics 6, 1964). */
function normalTail(state: usize, magnitude: u64): f64 {
  while (true) {
    const x = -INVERSE_TAIL * log(1.0 - nextUnit(state));
    const y = -log(1.0 - nextUnit(state));
    if (y + y > x * x) return magnitude & 0x100 ? -(NORMAL_TAIL + x) : NORMAL_TAIL + x;
  }
}

/** One standard normal deviate. */
// @ts-ignore: decorator
@inline
export function nextNormal(state: usize): f64 {
  return normalFrom(state, nextU64(state));
}

/** out[0..n) = the next n standard normal deviates; Generator.standard_normal(n). */
export function normal(state: usize, n: i32, out: usize): void {
  const tables = tablesOf(state);
  const c = incrementLow(state);
  const d = incrementHigh(state);
  let low = lowOf(state);
  let high = highOf(state);
  const end = out + (<usize>n << 3);
  for (let p = out; p < end; p += 8) {
    const next = nextLow(low, c);
    high = nextHigh(low, high, next, c, d);
    low = next;
    const word = wordOf(low, high);
    const row = tables + (<usize>(word << 4) & 0xff0);
    const magnitude = magnitudeOf(word);
    store<f64>(p, signed(<f64>(<i64>magnitude) * load<f64>(row), word));
    if (magnitude < load<u64>(row, 8)) continue;
    setState(state, low, high);
    store<f64>(p, normalFrom(state, word));
    low = lowOf(state);
    high = highOf(state);
  }
  setState(state, low, high);
}

/** The exponential deviate that begins with `word`. */
function exponentialFrom(state: usize, word: u64): f64 {
  const tables = tablesOf(state) + EXPONENTIAL;
  while (true) {
    const layer = <usize>(word >> 3) & 0xff;
    const row = tables + (layer << 4);
    const x = <f64>(<i64>(word >> 11)) * load<f64>(row);
    if (word >> 11 < load<u64>(row, 8)) return x;
    if (layer == 0) return EXPONENTIAL_TAIL - log(1.0 - nextUnit(state));
    if (below(tables + DENSITIES + (layer << 3), nextUnit(state), -x)) return x;
    word = nextU64(state);
  }
}

/** One standard exponential deviate. */
// @ts-ignore: decorator
@inline
export function nextExponential(state: usize): f64 {
  return exponentialFrom(state, nextU64(state));
}

/** out[0..n) = the next n standard exponential deviates; Generator.standard_exponential(n). */
export function exponentialLayers(state: usize, n: i32, out: usize): void {
  const tables = tablesOf(state) + EXPONENTIAL;
  const c = incrementLow(state);
  const d = incrementHigh(state);
  let low = lowOf(state);
  let high = highOf(state);
  const end = out + (<usize>n << 3);
  for (let p = out; p < end; p += 8) {
    const next = nextLow(low, c);
    high = nextHigh(low, high, next, c, d);
    low = next;
    const word = wordOf(low, high);
    const row = tables + (<usize>(word << 1) & 0xff0);
    store<f64>(p, <f64>(<i64>(word >> 11)) * load<f64>(row));
    if (word >> 11 < load<u64>(row, 8)) continue;
    setState(state, low, high);
    store<f64>(p, exponentialFrom(state, word));
    low = lowOf(state);
    high = highOf(state);
  }
  setState(state, low, high);
}

/** One standard normal deviate in float32: 32 bits are a layer, a sign and 23 bits of the point. */
function nextNormalF32(state: usize): f32 {
  const tables = tablesOf(state) + NORMAL_F32;
  while (true) {
    const half = nextHalf(state);
    const layer = <usize>half & 0xff;
    const row = tables + (layer << 3);
    const magnitude = half >> 9;
    const x = reinterpret<f32>(reinterpret<u32>(<f32>(<i32>magnitude) * load<f32>(row)) ^ ((half & 0x100) << 23));
    if (magnitude < load<u32>(row, 4)) return x;
    if (layer == 0) return normalTailF32(state, magnitude);
    const densities = tablesOf(state) + DENSITIES_F32 + (layer << 2);
    const lower = load<f32>(densities);
    if (<f64>((load<f32>(densities - 4) - lower) * nextUnitF32(state) + lower) < exp<f64, f64>(-0.5 * <f64>x * <f64>x)) return x;
  }
}

function normalTailF32(state: usize, magnitude: u32): f32 {
  while (true) {
    const x = -(<f32>INVERSE_TAIL) * <f32>log(<f64>(<f32>1.0 - nextUnitF32(state)));
    const y = -(<f32>log(<f64>(<f32>1.0 - nextUnitF32(state))));
    if (y + y > x * x) return magnitude & 0x100 ? -(<f32>NORMAL_TAIL + x) : <f32>NORMAL_TAIL + x;
  }
}

/** out[0..n) = the next n standard normal deviates in float32; Generator.standard_normal(n, dtype=np.float32). */
export function normalF32(state: usize, n: i32, out: usize): void {
  const end = out + (<usize>n << 2);
  for (let p = out; p < end; p += 4) store<f32>(p, nextNormalF32(state));
}
