/**
 * Mutual information of a continuous and a discrete variable, in nats:
 *
 *     I = ψ(n) + <ψ(k)> − <ψ(n_x)> − <ψ(m)>
 *
 * averaged over n samples: n_x of them are of the sample's class, its k-th nearest in the class is at the distance d, and m samples of all classes, itself among them, are nearer
 * than d. k is less where a class is smaller; classes of one sample are left out, and NaN is the result if there are no others.
 * B. C. Ross, "Mutual information between discrete and continuous data sets" (PLoS ONE 9, 2014).
 */
import { expandedDistances, firstBeyond, firstWithin, lineDistances } from "../neighbours/line";
import { justBelow } from "../neighbours/nearest";
import { sort, sortScratch } from "../sort/sort";
import { digamma } from "./digammas";

/** Bytes of scratch. */
export function rossScratch(n: i32, classes: i32): usize {
  return 4 * (<usize>n << 3) + startBytes(classes) + sortScratch<u64>(n);
}

/** Samples x: n float64, contiguous; labels: n i32 below `classes`; k ≥ 1; psi: ψ(1) to ψ(n). All finite. */
export function rossInformation(n: i32, classes: i32, x: usize, labels: usize, k: i32, psi: usize, scratch: usize): f64 {
  const bytes = <usize>n << 3;
  const grouped = scratch;
  const lines = grouped + bytes;
  const distances = lines + bytes;
  const all = distances + bytes;
  const starts = all + bytes;
  const room = starts + startBytes(classes);
  const total = group(n, classes, x, labels, starts, grouped);
  if (total == 0) return NaN;
  sort<f64, u64>(1, total, grouped, all, 0, room);

  const end = all + (<usize>total << 3);
  let neighbours: f64 = 0;
  let members: f64 = 0;
  let nearer: f64 = 0;
  let lost: f64 = 0;
  for (let label = 0; label < classes; label++) {
    const from = load<i32>(starts + (<usize>label << 2));
    const count = load<i32>(starts + (<usize>label << 2), 4) - from;
    if (count == 0) continue;
    const line = lines + (<usize>from << 3);
    const found = distances + (<usize>from << 3);
    const kth = min<i32>(k, count - 1);
    sort<f64, u64>(1, count, grouped + (<usize>from << 3), line, 0, room);
    if (kth < count / 2) lineDistances(count, kth, line, found);
    else expandedDistances(count, kth, line, found, grouped + (<usize>from << 3));
    let low = all;
    let high = all;
    for (let i: usize = 0; i < <usize>count << 3; i += 8) {
      const value = load<f64>(line + i);
      const radius = justBelow(load<f64>(found + i));
      low = firstWithin(all, end, low, value, radius);
      high = firstBeyond(all, end, high, value, radius);
      const term = digamma(psi, <i32>((high - low) >> 3)) - lost;
      const next = nearer + term;
      lost = next - nearer - term;
      nearer = next;
    }
    neighbours += <f64>count * digamma(psi, kth);
    members += <f64>count * digamma(psi, count);
  }
  const information = digamma(psi, total) + (neighbours - members - nearer) / <f64>total;
  return max<f64>(information, 0);
}

function startBytes(classes: i32): usize {
  return (<usize>classes + 2) << 2 & ~7;
}

/** Copies the samples class by class, classes of one left out; writes where each class starts and where the last ends, which is returned. */
function group(n: i32, classes: i32, x: usize, labels: usize, starts: usize, grouped: usize): i32 {
  memory.fill(starts, 0, startBytes(classes));
  for (let i = 0; i < n; i++) {
    const slot = starts + (<usize>load<i32>(labels + (<usize>i << 2)) << 2);
    store<i32>(slot, load<i32>(slot) + 1);
  }
  let total = 0;
  for (let label = 0; label < classes; label++) {
    const slot = starts + (<usize>label << 2);
    const count = load<i32>(slot);
    // Until its samples are there, a class's start is where its next one goes; −1 for a class that has none.
    store<i32>(slot, count > 1 ? total : -1);
    if (count > 1) total += count;
  }
  for (let i = 0; i < n; i++) {
    const slot = starts + (<usize>load<i32>(labels + (<usize>i << 2)) << 2);
    const to = load<i32>(slot);
    if (to < 0) continue;
    store<f64>(grouped + (<usize>to << 3), load<f64>(x + (<usize>i << 3)));
    store<i32>(slot, to + 1);
  }
  // Now each holds its end: the start of the next. A class without samples ends where the one before does.
  let start = 0;
  for (let label = 0; label < classes; label++) {
    const slot = starts + (<usize>label << 2);
    const after = load<i32>(slot);
    store<i32>(slot, start);
    if (after > 0) start = after;
  }
  store<i32>(starts + (<usize>classes << 2), total);
  return total;
}
