/** Transforms of real numbers, whose bins n − k and k are conjugate: only k = 0 … n/2 are stored. */
import { fftRow } from "./fft";
import { length } from "./plan";

export function rfft<T>(plan: usize, conjugate: i32, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const n = length(plan);
  const row = scratch;
  scratch += 2 * <usize>n * sizeof<T>();
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < n; j++) {
      const at = row + 2 * <usize>j * sizeof<T>();
      store<T>(at, load<T>(x + (<usize>i * <usize>xRow + <usize>j * <usize>xPoint) * sizeof<T>()));
      store<T>(at + sizeof<T>(), 0);
    }
    fftAny<T>(plan, <T>(conjugate ? -1 : 1), scale, row, row, scratch);
    for (let k = 0; k <= n >> 1; k++) {
      const at = row + 2 * <usize>k * sizeof<T>();
      const to = out + 2 * (<usize>i * <usize>outRow + <usize>k * <usize>outPoint) * sizeof<T>();
      store<T>(to, load<T>(at));
      store<T>(to + sizeof<T>(), load<T>(at + sizeof<T>()));
    }
  }
}

export function irfft<T>(plan: usize, conjugate: i32, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const n = length(plan);
  const row = scratch;
  const sign = <T>(conjugate ? -1 : 1);
  scratch += 2 * <usize>n * sizeof<T>();
  for (let i = 0; i < count; i++) {
    for (let k = 0; k <= n >> 1; k++) {
      const from = x + 2 * (<usize>i * <usize>xRow + <usize>k * <usize>xPoint) * sizeof<T>();
      const mirror = k == 0 ? 0 : n - k;
      const re = load<T>(from);
      const im = mirror == k ? <T>0 : <T>(sign * load<T>(from + sizeof<T>()));
      store<T>(row + 2 * <usize>mirror * sizeof<T>(), re);
      store<T>(row + (2 * <usize>mirror + 1) * sizeof<T>(), <T>-im);
      store<T>(row + 2 * <usize>k * sizeof<T>(), re);
      store<T>(row + (2 * <usize>k + 1) * sizeof<T>(), im);
    }
    fftAny<T>(plan, -1, scale, row, row, scratch);
    for (let j = 0; j < n; j++) store<T>(out + (<usize>i * <usize>outRow + <usize>j * <usize>outPoint) * sizeof<T>(), load<T>(row + 2 * <usize>j * sizeof<T>()));
  }
}

function fftAny<T>(plan: usize, sign: T, scale: T, x: usize, out: usize, scratch: usize): void {
  if (ASC_FEATURE_SIMD) fftRow<T, v128>(plan, sign, scale, x, out, scratch);
  else fftRow<T, T>(plan, sign, scale, x, out, scratch);
}
