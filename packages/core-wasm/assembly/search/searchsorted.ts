/**
 * Where values belong in a sorted list: binary search without branches.
 *
 * out[i] is the number of elements of a that are less than v[i], with `right` those less or equal, in the order where NaN comes last and equals NaN. A step is a
 * conditional move, as mispredicted branches would cost more than the loads, and its length depends on n alone, so that several searches go in one loop.
 */
/** Searches that go on at the same time: each waits for its own loads only. */
const ABREAST: i32 = 4;

/** a holds n elements, v and out m; `sorter` (or 0) is the order in which a is sorted. Entries of `sorter` are trusted. */
export function searchsorted<T>(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void {
  let i = 0;
  for (; i + ABREAST <= m; i += ABREAST) {
    const p = v + <usize>i * sizeof<T>();
    const v0 = load<T>(p), v1 = load<T>(p, sizeof<T>()), v2 = load<T>(p, 2 * sizeof<T>()), v3 = load<T>(p, 3 * sizeof<T>());
    let i0 = 0, i1 = 0, i2 = 0, i3 = 0;
    let left = n;
    while (left > 0) {
      const step = (left + 1) >>> 1;
      i0 = further<T>(a, sorter, i0, step, v0, right);
      i1 = further<T>(a, sorter, i1, step, v1, right);
      i2 = further<T>(a, sorter, i2, step, v2, right);
      i3 = further<T>(a, sorter, i3, step, v3, right);
      left -= step;
    }
    const to = out + <usize>i * 4;
    store<i32>(to, i0);
    store<i32>(to, i1, 4);
    store<i32>(to, i2, 8);
    store<i32>(to, i3, 12);
  }
  for (; i < m; i++) {
    const value = load<T>(v + <usize>i * sizeof<T>());
    let at = 0;
    let left = n;
    while (left > 0) {
      const step = (left + 1) >>> 1;
      at = further<T>(a, sorter, at, step, value, right);
      left -= step;
    }
    store<i32>(out + <usize>i * 4, at);
  }
  if (isFloat<T>()) placeNaN<T>(n, a, sorter, m, v, right, out);
}

/**
 * Behind `step` more elements when the last of them is below the value. Of a NaN among the elements both comparisons are false: it is above every number.
 */
// @ts-ignore: decorator
@inline
function further<T>(a: usize, sorter: usize, from: i32, step: i32, value: T, right: i32): i32 {
  const next = from + step;
  const x = elementAt<T>(a, sorter, next - 1);
  return (right ? x <= value : x < value) ? next : from;
}

// @ts-ignore: decorator
@inline
function elementAt<T>(a: usize, sorter: usize, i: i32): T {
  const index = sorter ? load<i32>(sorter + <usize>i * 4) : i;
  return load<T>(a + <usize>index * sizeof<T>());
}

/** The places of values that are NaN: before the first NaN of a, or behind everything. */
function placeNaN<T>(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void {
  let numbers = -1;
  for (let i = 0; i < m; i++) {
    const value = load<T>(v + <usize>i * sizeof<T>());
    if (value == value) continue;
    if (numbers < 0) {
      numbers = n;
      while (!right && numbers > 0 && elementAt<T>(a, sorter, numbers - 1) != elementAt<T>(a, sorter, numbers - 1)) numbers--;
    }
    store<i32>(out + <usize>i * 4, numbers);
  }
}

/** The same for interleaved complex numbers, in NumPy's order (see sort/complex.ts). */
export function searchsortedComplex<T>(n: i32, a: usize, sorter: usize, m: i32, v: usize, right: i32, out: usize): void {
  for (let i = 0; i < m; i++) {
    const value = v + 2 * <usize>i * sizeof<T>();
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const x = a + 2 * <usize>(sorter ? load<i32>(sorter + <usize>middle * 4) : middle) * sizeof<T>();
      const below = right ? !complexLess<T>(value, x) : complexLess<T>(x, value);
      if (below) low = middle + 1;
      else high = middle;
    }
    store<i32>(out + <usize>i * 4, low);
  }
}

/** Whether the complex number at p comes before that at q. */
function complexLess<T>(p: usize, q: usize): bool {
  const pr = load<T>(p);
  const pi = load<T>(p, sizeof<T>());
  const qr = load<T>(q);
  const qi = load<T>(q, sizeof<T>());
  const pKind = missing<T>(pr, pi);
  const qKind = missing<T>(qr, qi);
  if (pKind != qKind) return pKind < qKind;
  if (pr < qr) return true;
  if (pr > qr) return false;
  return pi < qi;
}

/** Which parts are NaN: 0 none, 1 the imaginary one, 2 the real one, 3 both. */
function missing<T>(re: T, im: T): i32 {
  return 2 * i32(re != re) + i32(im != im);
}
