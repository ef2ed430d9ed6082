/**
 * Where the active part of the Hessenberg matrix begins: the row below the lowest subdiagonal element that may be taken for 0.
 *
 * A subdiagonal element is small when it is below eps times its diagonal neighbours and when the 2×2 block around it confirms that dropping
 * it moves the eigenvalues by no more than that (Ahues & Tisseur, LAPACK Working Note 122): safe on graded matrices, and it deflates
 * earlier than the plain test where that matters.
 */
import { epsilon } from "../float/limits";
import { entry } from "../rows/address";

/** Searches from row `high` up to row `low`; `tiny` is the absolute threshold. Sets the element found to 0. */
export function findActive<T>(n: i32, h: usize, first: i32, last: i32, low: i32, high: i32, tiny: T): i32 {
  for (let k = high; k > low; k--) {
    const p = entry<T>(h, n, k, k - 1);
    if (!isNegligible<T>(n, h, first, last, k, tiny)) continue;
    store<T>(p, 0);
    return k;
  }
  return low;
}

function isNegligible<T>(n: i32, h: usize, first: i32, last: i32, k: i32, tiny: T): bool {
  const below = abs<T>(load<T>(entry<T>(h, n, k, k - 1)));
  if (below <= tiny) return true;
  const upper = load<T>(entry<T>(h, n, k - 1, k - 1));
  const lower = load<T>(entry<T>(h, n, k, k));
  let neighbours = abs<T>(upper) + abs<T>(lower);
  if (neighbours == 0) {
    if (k - 2 >= first) neighbours += abs<T>(load<T>(entry<T>(h, n, k - 1, k - 2)));
    if (k + 1 <= last) neighbours += abs<T>(load<T>(entry<T>(h, n, k + 1, k)));
  }
  const eps = epsilon<T>();
  if (below > eps * neighbours) return false;
  const above = abs<T>(load<T>(entry<T>(h, n, k - 1, k)));
  const gap = abs<T>(upper - lower);
  const ab = max<T>(below, above);
  const ba = min<T>(below, above);
  const aa = max<T>(abs<T>(lower), gap);
  const bb = min<T>(abs<T>(lower), gap);
  const size = aa + ab;
  return ba * (ab / size) <= max<T>(tiny, eps * (bb * (aa / size)));
}
