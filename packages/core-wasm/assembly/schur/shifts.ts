/**
 * The two shifts of a Francis step: eigenvalues of the trailing 2×2 block of the active part (both copies of the nearer one if they are real),
 * or, every tenth step without a deflation, the ad-hoc block of Martin, Peters & Wilkinson (1970), which breaks the cycles that a
 * cyclic permutation matrix would otherwise stay in; at the bottom and at the top by turns, as in LAPACK's `dlahqr`.
 */
import { entry } from "../rows/address";

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
