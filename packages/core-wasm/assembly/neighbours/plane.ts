/**
 * The k-th nearest neighbour in the plane, distances being max(|dx|, |dy|): a k-d tree (J. L. Bentley, CACM 18, 1975; J. H. Friedman, J. L. Bentley & R. A. Finkel, ACM TOMS
 * 3, 1977). n points take O(n log n) to build and O(log n + k) each to ask, on average.
 *
 * Points are pairs (x, y) of float64 and are put in the tree's order where they stand: of a range the median of its longer side stands in the middle, what is not above
 * it before, what is not below it behind, split again without it; `axes` holds a byte for each median, which side that was. Ranges of up to LEAF points are searched through.
 */
import { offerNearer } from "./nearest";

/** For 1e3 points 8 and 32 were slower, 23 and 19 ms against 14 for twenty features on a busy machine. */
const LEAF = 16;

/** A range left for later: two i32, and how far the point is from it in x and in y. */
const ENTRY: usize = 24;

/** The tree is not deeper than the bits of n. */
const DEEPEST: usize = 32;

const POINT: usize = 16;

/** Bytes of scratch for both functions. */
export function planeScratch(n: i32): usize {
  return DEEPEST * ENTRY + (<usize>n + 7 & ~7);
}

/** Puts n points in the tree's order. */
export function plantPlane(n: i32, points: usize, scratch: usize): void {
  split(0, n, points, scratch + DEEPEST * ENTRY);
}

/** Offers the distances from the point at index `self` to all others to the heap of k; those that cannot be among the k least are left out. */
export function nearestInPlane(n: i32, points: usize, self: i32, k: i32, heap: usize, scratch: usize): void {
  const axes = scratch + DEEPEST * ENTRY;
  const own = points + <usize>self * POINT;
  const x = load<f64>(own);
  const y = load<f64>(own, 8);
  let top = push(scratch, 0, n, 0, 0);
  while (top > scratch) {
    top -= ENTRY;
    const awayX = load<f64>(top, 8);
    const awayY = load<f64>(top, 16);
    if (max<f64>(awayX, awayY) >= load<f64>(heap)) continue;
    let low = load<i32>(top);
    let high = load<i32>(top, 4);
    while (high - low > LEAF) {
      const middle = (low + high) >> 1;
      const isY = load<u8>(axes + middle);
      const median = points + <usize>middle * POINT;
      const beyond = (isY ? y : x) - load<f64>(median + (<usize>isY << 3));
      const away = abs<f64>(beyond);
      const farX = isY ? awayX : max<f64>(awayX, away);
      const farY = isY ? max<f64>(awayY, away) : awayY;
      look(median, own, x, y, k, heap);
      if (beyond < 0) {
        top = push(top, middle + 1, high, farX, farY);
        high = middle;
      } else {
        top = push(top, low, middle, farX, farY);
        low = middle + 1;
      }
    }
    const end = points + <usize>high * POINT;
    for (let p = points + <usize>low * POINT; p < end; p += POINT) look(p, own, x, y, k, heap);
  }
}

// @ts-ignore: decorator
@inline
function look(point: usize, own: usize, x: f64, y: f64, k: i32, heap: usize): void {
  const distance = max<f64>(abs<f64>(load<f64>(point) - x), abs<f64>(load<f64>(point, 8) - y));
  if (distance < load<f64>(heap) && point != own) offerNearer(k, heap, distance);
}

function push(top: usize, low: i32, high: i32, awayX: f64, awayY: f64): usize {
  store<i32>(top, low);
  store<i32>(top, high, 4);
  store<f64>(top, awayX, 8);
  store<f64>(top, awayY, 16);
  return top + ENTRY;
}

/** Plants the range [low, high). */
function split(low: i32, high: i32, points: usize, axes: usize): void {
  while (high - low > LEAF) {
    const middle = (low + high) >> 1;
    const isY = extent(low, high, points + 8) > extent(low, high, points);
    store<u8>(axes + middle, <u8>isY);
    partition(low, high - 1, middle, points, <usize>isY << 3);
    split(low, middle, points, axes);
    low = middle + 1;
  }
}

/** The length of a side of the range's box. */
function extent(low: i32, high: i32, coordinates: usize): f64 {
  let least: f64 = Infinity;
  let most: f64 = -Infinity;
  for (let i = low; i < high; i++) {
    const c = load<f64>(coordinates + <usize>i * POINT);
    least = min<f64>(least, c);
    most = max<f64>(most, c);
  }
  return most - least;
}

/** Puts the point that belongs at `wanted` of [low, high] there by one coordinate: C. A. R. Hoare's FIND (CACM 4, 1961), pivots the median of three. */
function partition(low: i32, high: i32, wanted: i32, points: usize, side: usize): void {
  const coordinates = points + side;
  while (low < high) {
    const pivot = medianOfThree(at(coordinates, low), at(coordinates, (low + high) >> 1), at(coordinates, high));
    let i = low;
    let j = high;
    while (i <= j) {
      while (at(coordinates, i) < pivot) i++;
      while (pivot < at(coordinates, j)) j--;
      if (i > j) break;
      swapPoints(points + <usize>i * POINT, points + <usize>j * POINT);
      i++;
      j--;
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else return;
  }
}

// @ts-ignore: decorator
@inline
function at(coordinates: usize, i: i32): f64 {
  return load<f64>(coordinates + <usize>i * POINT);
}

function medianOfThree(a: f64, b: f64, c: f64): f64 {
  return max<f64>(min<f64>(a, b), min<f64>(max<f64>(a, b), c));
}

function swapPoints(p: usize, q: usize): void {
  const x = load<f64>(p);
  const y = load<f64>(p, 8);
  store<f64>(p, load<f64>(q));
  store<f64>(p, load<f64>(q, 8), 8);
  store<f64>(q, x);
  store<f64>(q, y, 8);
}
