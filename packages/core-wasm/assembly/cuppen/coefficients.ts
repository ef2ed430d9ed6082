/**
 * The eigenvectors of diag(p) + ρzzᵀ, one a row: (ẑ_j/(p_j − x_i))_j, normalised. All roots x first, as differences from the poles, then the ẑ for which they are exact
 * roots: the vectors are orthogonal to full precision however close the roots are (Gu & Eisenstat 1995).
 */
import { lanes } from "../lanes";
import { element, entry } from "../rows/address";
import { dot } from "../rows/dot";
import { shift } from "../rows/shift";
import { multiplyRatios } from "../secular/ratios";
import { secularMiddle, secularOrigin, secularRoot } from "../secular/root";
import { SecularSums } from "../secular/sums";
import { Workspace } from "../conquer/workspace";

/** `count` poles and components from ws; roots (count), ascending. Rows of `count` elements go to ws.coefficients, the element of pole j at places[j]. */
export function secularVectors<T>(count: i32, rho: T, roots: usize, ws: Workspace<T>): void {
  for (let j = 0; j < count; j++) {
    const z = load<T>(element<T>(ws.z, j));
    store<T>(element<T>(ws.weights, j), rho * z * z);
    store<T>(element<T>(ws.products, j), 1);
  }
  const sums = changetype<SecularSums<T>>(ws.spare);
  for (let i = 0; i < count; i++) {
    const row = entry<T>(ws.coefficients, count, i, 0);
    shift<T>(count, ws.poles, load<T>(element<T>(ws.poles, i)), ws.distances);
    const middle = secularMiddle<T>(count, i, ws.distances, ws.weights, sums);
    const origin = secularOrigin(count, i, middle >= 0);
    const pole = load<T>(element<T>(ws.poles, origin));
    shift<T>(count, ws.poles, pole, row);
    const offset = secularRoot<T>(count, i, origin, middle, row, ws.weights, sums);
    store<T>(element<T>(roots, i), pole + offset);
    multiplyRatios<T>(count, i, row, ws.distances, ws.products);
  }
  for (let j = 0; j < count; j++) {
    const z = element<T>(ws.z, j);
    store<T>(z, copysign<T>(sqrt<T>(load<T>(element<T>(ws.products, j))), load<T>(z)));
  }
  for (let i = 0; i < count; i++) {
    const row = entry<T>(ws.coefficients, count, i, 0);
    quotients<T>(count, ws.z, row, ws.spare);
    const factor = <T>1 / sqrt<T>(dot<T>(count, ws.spare, ws.spare));
    for (let j = 0; j < count; j++) {
      store<T>(element<T>(row, load<i32>(element<i32>(ws.places, j))), factor * load<T>(element<T>(ws.spare, j)));
    }
  }
}

/** to = x/y, element by element. */
function quotients<T>(count: i32, x: usize, y: usize, to: usize): void {
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    for (; j <= count - lanes<T>(); j += lanes<T>()) {
      v128.store(element<T>(to, j), v128.div<T>(v128.load(element<T>(x, j)), v128.load(element<T>(y, j))));
    }
  }
  for (; j < count; j++) store<T>(element<T>(to, j), load<T>(element<T>(x, j)) / load<T>(element<T>(y, j)));
}
