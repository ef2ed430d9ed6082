/**
 * The probes that say what this machine's WebAssembly could do at best: multiply-adds that never leave the registers, a copy, and an
 * empty call. Every row of the report is compared with them, so they hold no more than the instruction they measure.
 */

const VECTOR: usize = 16;

/** Independent sums: at least latency × pipes of the machines we know (4 × 2 on x86), and with two operands few enough for its sixteen registers. */
const SUMS: i32 = 12;

// @ts-ignore: decorator
@inline
function fma<T>(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_madd<T>(a, b, c);
  return v128.add<T>(v128.mul<T>(a, b), c);
}

/**
 * `rounds` times s ← s · y + x for SUMS independent vectors s. Each step needs the one before, so that no engine can move a product out
 * of the loop. Reads x, y and the first sums at `p`, SUMS + 2 vectors, and leaves the sum of all sums at `p`.
 */
function multiplyAdd<T>(p: usize, rounds: i32): void {
  const x = v128.load(p);
  const y = v128.load(p, VECTOR);
  let s0 = v128.load(p, 2 * VECTOR);
  let s1 = v128.load(p, 3 * VECTOR);
  let s2 = v128.load(p, 4 * VECTOR);
  let s3 = v128.load(p, 5 * VECTOR);
  let s4 = v128.load(p, 6 * VECTOR);
  let s5 = v128.load(p, 7 * VECTOR);
  let s6 = v128.load(p, 8 * VECTOR);
  let s7 = v128.load(p, 9 * VECTOR);
  let s8 = v128.load(p, 10 * VECTOR);
  let s9 = v128.load(p, 11 * VECTOR);
  let s10 = v128.load(p, 12 * VECTOR);
  let s11 = v128.load(p, 13 * VECTOR);
  for (let i = 0; i < rounds; i++) {
    s0 = fma<T>(s0, y, x);
    s1 = fma<T>(s1, y, x);
    s2 = fma<T>(s2, y, x);
    s3 = fma<T>(s3, y, x);
    s4 = fma<T>(s4, y, x);
    s5 = fma<T>(s5, y, x);
    s6 = fma<T>(s6, y, x);
    s7 = fma<T>(s7, y, x);
    s8 = fma<T>(s8, y, x);
    s9 = fma<T>(s9, y, x);
    s10 = fma<T>(s10, y, x);
    s11 = fma<T>(s11, y, x);
  }
  const left = v128.add<T>(v128.add<T>(v128.add<T>(s0, s1), v128.add<T>(s2, s3)), v128.add<T>(s4, s5));
  const right = v128.add<T>(v128.add<T>(v128.add<T>(s6, s7), v128.add<T>(s8, s9)), v128.add<T>(s10, s11));
  v128.store(p, v128.add<T>(left, right));
}

export function multiplyAdd_f32(p: usize, rounds: i32): void { multiplyAdd<f32>(p, rounds); }
export function multiplyAdd_f64(p: usize, rounds: i32): void { multiplyAdd<f64>(p, rounds); }

/** Floating-point operations of one round: a multiplication and an addition for each element of each sum. */
export function flopsPerRound_f32(): i32 { return 2 * SUMS * (<i32>VECTOR / <i32>sizeof<f32>()); }
export function flopsPerRound_f64(): i32 { return 2 * SUMS * (<i32>VECTOR / <i32>sizeof<f64>()); }

/** What the sum of all sums is when each sum has arrived at 1. */
export function sums(): i32 { return SUMS; }

/** Vectors that `multiplyAdd` reads. */
export function multiplyAddVectors(): i32 { return SUMS + 2; }

export function copy(to: usize, from: usize, bytes: usize): void { memory.copy(to, from, bytes); }

/** Nothing: its time is what a call from JavaScript costs. */
export function nothing(): void {}
