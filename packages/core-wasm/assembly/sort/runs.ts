/**
 * Runs of equal rows in sorted order: what unique stands on.
 *
 * A row is `width` elements. Two elements are equal also when both are NaN; with `whole` two rows are equal also when each has a NaN anywhere, as NumPy has it
 * for complex numbers.
 */

// @ts-ignore: decorator
@inline
function rowAt<T>(x: usize, width: i32, order: usize, i: i32): usize {
  const index = order ? load<i32>(order + <usize>i * 4) : i;
  return x + <usize>index * <usize>width * sizeof<T>();
}

// @ts-ignore: decorator
@inline
function isNaNOf<T>(value: T): bool {
  if (isFloat<T>()) return value != value;
  return false;
}

function same<T>(a: usize, b: usize, width: i32, whole: i32): bool {
  let equal = true;
  let aMissing = false;
  let bMissing = false;
  for (let k: usize = 0; k < <usize>width * sizeof<T>(); k += sizeof<T>()) {
    const u = load<T>(a + k);
    const v = load<T>(b + k);
    equal = equal & ((u == v) | (isNaNOf<T>(u) & isNaNOf<T>(v)));
    aMissing = aMissing | isNaNOf<T>(u);
    bMissing = bMissing | isNaNOf<T>(v);
  }
  return equal || (whole != 0 && aMissing && bMissing);
}

/** Writes where each run begins, in sorted order, to `starts`, which has room for n int32; returns how many there are. `order` as argsort gives it, or 0. */
export function runs<T>(n: i32, width: i32, x: usize, order: usize, whole: i32, starts: usize): i32 {
  if (n == 0) return 0;
  let count = 1;
  store<i32>(starts, 0);
  let before = rowAt<T>(x, width, order, 0);
  for (let i = 1; i < n; i++) {
    const here = rowAt<T>(x, width, order, i);
    store<i32>(starts + <usize>count * 4, i);
    count += i32(!same<T>(before, here, width, whole));
    before = here;
  }
  return count;
}

/** The number of the run that each element is in: out[order[i]] for i in sorted order. */
export function runOfEach(n: i32, count: i32, starts: usize, order: usize, out: usize): void {
  let run = -1;
  let next = 0;
  for (let i = 0; i < n; i++) {
    if (i == next) {
      run++;
      next = run + 1 < count ? load<i32>(starts + <usize>(run + 1) * 4) : n;
    }
    store<i32>(out + <usize>load<i32>(order + <usize>i * 4) * 4, run);
  }
}
