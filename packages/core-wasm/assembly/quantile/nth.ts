/**
 * Order statistics of each row: the elements that would stand at given places if the row were sorted, without sorting it.
 *
 * Quickselect (Hoare, CACM 4, 1961) that looks for all places in one recursion: a partition at the middle one leaves the lower ones on its left and the upper
 * ones on its right. The pivot is the median of nine. Where partitions go badly, more than 2 log₂ n times, what is left is sorted by heapsort, so that no input
 * takes more than O(n log n) (Musser, "Introspective sorting and selection algorithms", 1997).
 */
import { lanes } from "../lanes";
import { element } from "../rows/address";

/** Shorter stretches are sorted by insertion. */
const SHORT: i32 = 16;

/**
 * x: (rows, n) contiguous, reordered; places: `count` ascending indices below n; out: (rows, count). A row that holds NaN gives NaN everywhere.
 */
export function orderStatistics<T>(rows: i32, n: i32, x: usize, count: i32, places: usize, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const clean = !holdsNaN<T>(n, x);
    if (clean) select<T>(x, 0, n, places, 0, count, 2 * (32 - clz<i32>(n)));
    for (let k = 0; k < count; k++) {
      store<T>(element<T>(out, k), clean ? load<T>(element<T>(x, load<i32>(element<i32>(places, k)))) : <T>NaN);
    }
    x = element<T>(x, n);
    out = element<T>(out, count);
  }
}

function holdsNaN<T>(n: i32, x: usize): bool {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    let found = i32x4.splat(0);
    for (; i <= n - lanes<T>(); i += lanes<T>()) {
      const v = v128.load(element<T>(x, i));
      found = v128.or(found, v128.ne<T>(v, v));
    }
    if (v128.any_true(found)) return true;
  }
  for (; i < n; i++) {
    const value = load<T>(element<T>(x, i));
    if (value != value) return true;
  }
  return false;
}

/** Puts the elements of places[from..to) where sorting would, within [low, high). `depth` partitions may still be made. */
function select<T>(x: usize, low: i32, high: i32, places: usize, from: i32, to: i32, depth: i32): void {
  while (from < to && high - low > 1) {
    if (high - low <= SHORT) return insertionSort<T>(element<T>(x, low), high - low);
    if (depth-- == 0) return heapSort<T>(element<T>(x, low), high - low);
    const pivot = medianOfNine<T>(x, low, high);
    const left = partition<T>(x, low, high, pivot, false);
    // Many elements that equal the pivot would leave the parts uneven; where it is near the lower end they are set aside with it.
    const right = left - low > (high - low) >> 3 ? left : partition<T>(x, left, high, pivot, true);
    const lower = countBelow(places, from, to, left);
    const upper = countBelow(places, lower, to, right);
    if (from < lower) select<T>(x, low, left, places, from, lower, depth);
    low = right;
    from = upper;
  }
}

/** How many of places[from..to) are below `limit`, counted from the list's beginning. */
function countBelow(places: usize, from: i32, to: i32, limit: i32): i32 {
  while (from < to && load<i32>(element<i32>(places, from)) < limit) from++;
  return from;
}

/**
 * Moves what is below the pivot, with `orEqual` also what equals it, to the front of [low, high); returns where the rest begins. Lomuto's partition
 * without a branch on the elements, which would be foreseen half of the time.
 */
function partition<T>(x: usize, low: i32, high: i32, pivot: T, orEqual: bool): i32 {
  let front = element<T>(x, low);
  const end = element<T>(x, high);
  if (orEqual) {
    for (let p = front; p < end; p += sizeof<T>()) {
      const value = load<T>(p);
      store<T>(p, load<T>(front));
      store<T>(front, value);
      front += <usize>(value <= pivot) << alignof<T>();
    }
  } else {
    for (let p = front; p < end; p += sizeof<T>()) {
      const value = load<T>(p);
      store<T>(p, load<T>(front));
      store<T>(front, value);
      front += <usize>(value < pivot) << alignof<T>();
    }
  }
  return <i32>((front - x) >> alignof<T>());
}

// @ts-ignore: decorator
@inline
function medianOfThree<T>(a: T, b: T, c: T): T {
  return max<T>(min<T>(a, b), min<T>(max<T>(a, b), c));
}

/** The median of three medians of three, of elements that are spread over [low, high). */
function medianOfNine<T>(x: usize, low: i32, high: i32): T {
  const step = (high - low) >> 3;
  const p = element<T>(x, low);
  const a = medianOfThree<T>(load<T>(p), load<T>(element<T>(p, step)), load<T>(element<T>(p, 2 * step)));
  const b = medianOfThree<T>(load<T>(element<T>(p, 3 * step)), load<T>(element<T>(p, 4 * step)), load<T>(element<T>(p, 5 * step)));
  const c = medianOfThree<T>(load<T>(element<T>(p, 6 * step)), load<T>(element<T>(p, 7 * step)), load<T>(element<T>(x, high - 1)));
  return medianOfThree<T>(a, b, c);
}

function insertionSort<T>(x: usize, n: i32): void {
  for (let i = 1; i < n; i++) {
    const value = load<T>(element<T>(x, i));
    let j = i;
    for (; j > 0 && load<T>(element<T>(x, j - 1)) > value; j--) store<T>(element<T>(x, j), load<T>(element<T>(x, j - 1)));
    store<T>(element<T>(x, j), value);
  }
}

function heapSort<T>(x: usize, n: i32): void {
  for (let i = (n >> 1) - 1; i >= 0; i--) siftDown<T>(x, i, n);
  for (let end = n - 1; end > 0; end--) {
    const top = load<T>(x);
    store<T>(x, load<T>(element<T>(x, end)));
    store<T>(element<T>(x, end), top);
    siftDown<T>(x, 0, end);
  }
}

function siftDown<T>(x: usize, root: i32, n: i32): void {
  const value = load<T>(element<T>(x, root));
  for (let child = 2 * root + 1; child < n; child = 2 * root + 1) {
    if (child + 1 < n && load<T>(element<T>(x, child)) < load<T>(element<T>(x, child + 1))) child++;
    if (load<T>(element<T>(x, child)) <= value) break;
    store<T>(element<T>(x, root), load<T>(element<T>(x, child)));
    root = child;
  }
  store<T>(element<T>(x, root), value);
}
