/**
 * Puts a strongly graded matrix into decreasing order: rows and columns lo … hi by the largest element of the row.
 *
 * The reduction to Hessenberg form works from the top left. On a matrix that is graded downwards its rounding errors are graded too, and even the
 * smallest eigenvalues come out with correct digits; graded upwards, errors of the size of the largest row reach every vector: NumPy's
 * residual for rows of 1e-200 … 1e200 is 2e14 n eps‖A‖. A matrix whose rows differ by less than half the digits is left as it is.
 *
 * `order[k]`, lo ≤ k ≤ hi, is the row that row k was exchanged with, first to last; `marks` moves with the rows.
 */
import { epsilon } from "../float/limits";
import { exponentOrZero } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { swap } from "../rows/swap";
import { exchange } from "./exchange";
import { Range } from "./range";

export function orderByGrade<T>(n: i32, a: usize, marks: usize, order: usize, range: Range): void {
  const lo = range.lo;
  const hi = range.hi;
  for (let k = lo; k <= hi; k++) store<i32>(element<i32>(order, k), k);
  if (!isGraded<T>(n, a, range)) return;
  for (let k = lo; k < hi; k++) {
    let largest = k;
    for (let i = k + 1; i <= hi; i++) if (gradeOf<T>(n, a, i, range) > gradeOf<T>(n, a, largest, range)) largest = i;
    exchange<T>(n, a, k, largest, lo, hi);
    if (largest != k) swap<i32>(1, element<i32>(marks, k), element<i32>(marks, largest));
    store<i32>(element<i32>(order, k), largest);
  }
}

/** In bits. */
// @ts-ignore: decorator
@inline
export function halfTheDigits<T>(): i32 {
  return -exponentOrZero<T>(epsilon<T>()) / 2;
}

/** Whether the rows differ by more than half the digits. */
export function isGraded<T>(n: i32, a: usize, range: Range): bool {
  let most = i32.MIN_VALUE;
  let least = i32.MAX_VALUE;
  for (let k = range.lo; k <= range.hi; k++) {
    const grade = gradeOf<T>(n, a, k, range);
    most = max<i32>(most, grade);
    least = min<i32>(least, grade);
  }
  return range.lo <= range.hi && most - least > halfTheDigits<T>();
}

/** The exponent of the largest element of row k, in the columns that are reduced. */
function gradeOf<T>(n: i32, a: usize, k: i32, range: Range): i32 {
  return exponentOrZero<T>(maxAbs<T>(range.hi - range.lo + 1, entry<T>(a, n, k, range.lo)));
}
