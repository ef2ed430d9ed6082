/**
 * Mutual information of two continuous variables, in nats:
 *
 *     I = ψ(n) + ψ(k) − <ψ(n_x + 1) + ψ(n_y + 1)>
 *
 * averaged over n samples: the k-th nearest in the plane is at the distance d = max(|dx|, |dy|), and n_x other samples have an x that is nearer than d.
 * A. Kraskov, H. Stögbauer & P. Grassberger, "Estimating mutual information" (Phys. Rev. E 69, 2004), their first estimator.
 */
import { countWithin } from "../neighbours/line";
import { forgetNearest, justBelow } from "../neighbours/nearest";
import { nearestInPlane, planeScratch, plantPlane } from "../neighbours/plane";
import { sort, sortScratch } from "../sort/sort";
import { digamma } from "./digammas";

/** Bytes of scratch. */
export function kraskovScratch(n: i32, k: i32): usize {
  return 4 * (<usize>n << 3) + (<usize>k << 3) + max<usize>(planeScratch(n), sortScratch<u64>(n));
}

/** Samples x and y: n float64 each, contiguous and finite; 1 ≤ k < n; psi: ψ(1) to ψ(n). */
export function kraskovInformation(n: i32, x: usize, y: usize, k: i32, psi: usize, scratch: usize): f64 {
  const bytes = <usize>n << 3;
  const points = scratch;
  const xs = points + 2 * bytes;
  const ys = xs + bytes;
  const heap = ys + bytes;
  const room = heap + (<usize>k << 3);
  sort<f64, u64>(1, n, x, xs, 0, room);
  sort<f64, u64>(1, n, y, ys, 0, room);
  for (let i: usize = 0; i < bytes; i += 8) {
    store<f64>(points + 2 * i, load<f64>(x + i));
    store<f64>(points + 2 * i, load<f64>(y + i), 8);
  }
  plantPlane(n, points, room);
  let nearer: f64 = 0;
  let lost: f64 = 0;
  for (let i = 0; i < n; i++) {
    forgetNearest(k, heap);
    nearestInPlane(n, points, i, k, heap, room);
    const radius = justBelow(load<f64>(heap));
    const point = points + (<usize>i << 4);
    const term = digamma(psi, countWithin(n, xs, load<f64>(point), radius)) + digamma(psi, countWithin(n, ys, load<f64>(point, 8), radius)) - lost;
    const next = nearer + term;
    lost = next - nearer - term;
    nearer = next;
  }
  return max<f64>(digamma(psi, n) + digamma(psi, k) - nearer / <f64>n, 0);
}
