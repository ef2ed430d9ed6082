/**
 * The two shifts of a Francis step: eigenvalues of the trailing 2×2 block of the active part (both copies of the nearer one if they are real),
 * or, every tenth step without a deflation, the ad-hoc block of Martin, Peters & Wilkinson (1970), which breaks the cycles that a
 * cyclic permutation matrix would otherwise stay in; at the bottom and at the top by turns, as in LAPACK's `dlahqr`.
 */
import { element, entry } from "../rows/address";

/** Shifts re1 + i·im and re2 − i·im; real ones may differ, complex ones are conjugate. */
@unmanaged
export class Shifts<T> {
  re1: T;
  re2: T;
  im: T;
}

const PATIENCE: i32 = 10;

/** `low` and `high` bound the active part (high − low ≥ 2); `steps` counts those since the last deflation, from 1. */
export function chooseShifts<T>(n: i32, h: usize, low: i32, high: i32, steps: i32, shifts: Shifts<T>): void {
  let h11 = load<T>(entry<T>(h, n, high - 1, high - 1));
  let h12 = load<T>(entry<T>(h, n, high - 1, high));
  let h21 = load<T>(entry<T>(h, n, high, high - 1));
  let h22 = load<T>(entry<T>(h, n, high, high));
  if (steps % PATIENCE == 0) {
    const bottom = steps % (2 * PATIENCE) == 0;
    const row = bottom ? high : low;
    const size = bottom
      ? abs<T>(h21) + abs<T>(load<T>(entry<T>(h, n, high - 1, high - 2)))
      : abs<T>(load<T>(entry<T>(h, n, low + 1, low))) + abs<T>(load<T>(entry<T>(h, n, low + 2, low + 1)));
    h11 = <T>0.75 * size + load<T>(entry<T>(h, n, row, row));
    h12 = <T>-0.4375 * size;
    h21 = size;
    h22 = h11;
  }
  const size = abs<T>(h11) + abs<T>(h12) + abs<T>(h21) + abs<T>(h22);
  shifts.re1 = 0;
  shifts.re2 = 0;
  shifts.im = 0;
  if (size == 0) return;
  h11 /= size;
  h12 /= size;
  h21 /= size;
  h22 /= size;
  const mean = <T>0.5 * (h11 + h22);
  const determinant = (h11 - mean) * (h22 - mean) - h12 * h21;
  const root = sqrt<T>(abs<T>(determinant));
  if (determinant >= 0) {
    shifts.re1 = mean * size;
    shifts.re2 = shifts.re1;
    shifts.im = root * size;
  } else {
    const nearer = abs<T>(mean + root - h22) <= abs<T>(mean - root - h22) ? mean + root : mean - root;
    shifts.re1 = nearer * size;
    shifts.re2 = shifts.re1;
  }
}

/** Pairs of shifts for a sweep from eigenvalues first … end−1 of a window: conjugate ones, or real ones as they follow each other. How many. */
export function pairUp<T>(first: i32, end: i32, values: usize, shifts: usize): i32 {
  let pairs = 0;
  let single = false;
  let held: T = 0;
  for (let k = first; k < end; k++) {
    const re = load<T>(element<T>(values, 2 * k));
    const im = load<T>(element<T>(values, 2 * k + 1));
    if (im != 0) {
      put<T>(shifts, pairs++, re, re, im);
      k++;
    } else {
      if (single) put<T>(shifts, pairs++, held, re, 0);
      held = re;
      single = !single;
    }
  }
  if (single && pairs == 0) put<T>(shifts, pairs++, held, held, 0);
  return pairs;
}

/** Pairs made up from the lowest subdiagonal elements, as `chooseShifts` does: eigenvalues of [¾s + h, −7/16·s; s, ¾s + h]. How many. */
export function adHocPairs<T>(n: i32, h: usize, low: i32, high: i32, most: i32, shifts: usize): i32 {
  let pairs = 0;
  for (let k = high; k >= low + 2 && pairs < most; k -= 2) {
    const row = entry<T>(h, n, k, k);
    const size = abs<T>(load<T>(element<T>(row, -1))) + abs<T>(load<T>(entry<T>(h, n, k - 1, k - 2)));
    const re = <T>0.75 * size + load<T>(row);
    put<T>(shifts, pairs++, re, re, sqrt<T>(<T>0.4375) * size);
  }
  return pairs;
}

function put<T>(shifts: usize, k: i32, re1: T, re2: T, im: T): void {
  const pair = changetype<Shifts<T>>(shifts + <usize>k * offsetof<Shifts<T>>());
  pair.re1 = re1;
  pair.re2 = re2;
  pair.im = im;
}
