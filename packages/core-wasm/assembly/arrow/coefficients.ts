/**
 * The singular vectors of a broken arrow, z in the first row and the poles d (d₀ = 0) on the diagonal. Its singular values ω are the roots of
 * 1 + Σ z_j²/(d_j² − ω²) = 0, right vectors (ẑ_j/(d_j² − ω²))_j and left ones (−1, d_j ẑ_j/(d_j² − ω²))_{j≥1}, normalised. All roots first, as differences from the
 * squared poles, which are formed as (d_j − d_k)(d_j + d_k), then the ẑ for which they are exact (Gu & Eisenstat, SIMAX 16, 1995).
 */
import { element, entry } from "../rows/address";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";
import { multiplyRatios } from "../secular/ratios";
import { secularMiddle, secularOrigin, secularRoot } from "../secular/root";
import { SecularSums } from "../secular/sums";
import { Workspace } from "../conquer/workspace";

/** `count` poles and components from ws; values (count), ascending. Rows of `count` coefficients to ws.coefficients and ws.ofLeft, that of pole j at places[j]. */
export function arrowVectors<T>(count: i32, values: usize, ws: Workspace<T>): void {
  for (let j = 0; j < count; j++) {
    const z = load<T>(element<T>(ws.z, j));
    store<T>(element<T>(ws.weights, j), z * z);
    store<T>(element<T>(ws.products, j), 1);
  }
  const sums = changetype<SecularSums<T>>(ws.spare);
  for (let i = 0; i < count; i++) {
    const row = entry<T>(ws.coefficients, count, i, 0);
    distancesFrom<T>(count, i, ws.poles, ws.distances);
    const middle = secularMiddle<T>(count, i, ws.distances, ws.weights, sums);
    const origin = secularOrigin(count, i, middle >= 0);
    distancesFrom<T>(count, origin, ws.poles, row);
    const offset = secularRoot<T>(count, i, origin, middle, row, ws.weights, sums);
    const pole = load<T>(element<T>(ws.poles, origin));
    store<T>(element<T>(values, i), pole + offset / (pole + sqrt<T>(max<T>(0, pole * pole + offset))));
    multiplyRatios<T>(count, i, row, ws.distances, ws.products);
  }
  for (let j = 0; j < count; j++) {
    const z = element<T>(ws.z, j);
    store<T>(z, copysign<T>(sqrt<T>(load<T>(element<T>(ws.products, j))), load<T>(z)));
  }
  for (let i = 0; i < count; i++) {
    const row = entry<T>(ws.coefficients, count, i, 0);
    const left = entry<T>(ws.ofLeft, count, i, 0);
    for (let j = 0; j < count; j++) {
      const quotient = load<T>(element<T>(ws.z, j)) / load<T>(element<T>(row, j));
      store<T>(element<T>(ws.spare, j), quotient);
      const coefficient = j == 0 ? <T>-1 : load<T>(element<T>(ws.poles, j)) * quotient;
      store<T>(element<T>(left, load<i32>(element<i32>(ws.places, j))), coefficient);
    }
    for (let j = 0; j < count; j++) store<T>(element<T>(row, load<i32>(element<i32>(ws.places, j))), load<T>(element<T>(ws.spare, j)));
    scale<T>(count, <T>1 / sqrt<T>(dot<T>(count, row, row)), row);
    scale<T>(count, <T>1 / sqrt<T>(dot<T>(count, left, left)), left);
  }
}

/** d_j² − d_origin² for all j. */
function distancesFrom<T>(count: i32, origin: i32, poles: usize, to: usize): void {
  const from = load<T>(element<T>(poles, origin));
  for (let j = 0; j < count; j++) {
    const pole = load<T>(element<T>(poles, j));
    store<T>(element<T>(to, j), (pole - from) * (pole + from));
  }
}
