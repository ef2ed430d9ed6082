import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { DTypeError } from "../errors/errors.ts";
import { withAxes } from "../manipulate/expand-dims.ts";
import { join } from "../manipulate/join.ts";
import { type CrossOptions, crossDims } from "../shape/cross.ts";

/**
 * Cross product of vectors in space: perpendicular to both. (a₂b₃ − a₃b₂, a₃b₁ − a₁b₃, a₁b₂ − a₂b₁). A vector of two components has 0 for the third; of two such vectors
 * only the third component of the product is returned.
 *
 * Shapes: (…, 3) and (…, 3) → (…, 3), other axes broadcast; (…, 2) and (…, 2) → (…). Throws ShapeError for vectors of other lengths, AxisError, DTypeError for booleans.
 *
 * @example
 * cross([1, 0, 0], [0, 1, 0]).toArray(); // [0, 0, 1]
 */
export function cross<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
  options: CrossOptions = {},
): NDArray<PromoteAll<readonly [A, B]>, Shape> {
  const [given, other] = [asView(a), asView(b)];
  const { axisA, axisB, axisC } = crossDims(given.shape, other.shape, options);
  const dtype = promote(given.dtype, other.dtype);
  if (dtype === "bool") throw new DTypeError("Cannot cross bool and bool: wanted numbers", ["bool", "bool"]);
  const [x, y] = [components(castTo(given, dtype), axisA), components(castTo(other, dtype), axisB)];
  if (axisC === undefined) return wrap(determinant(x, y, 0, 1));
  const found = [determinant(x, y, 1, 2), determinant(x, y, 2, 0), determinant(x, y, 0, 1)];
  const out = join(
    found.map((component) => withAxes(component, [axisC])),
    axisC,
    "cross",
  );
  for (const component of found) component.storage.dispose();
  return wrap(out);
}

/** The components of the vectors along an axis; the third is missing in the plane. */
function components(view: View, axis: number): View[] {
  const [shape, strides] = [view.shape.toSpliced(axis, 1), view.strides.toSpliced(axis, 1)];
  const step = view.strides[axis] as number;
  // Where there are no vectors, no component begins inside of the storage.
  return Array.from({ length: view.shape[axis] as number }, (_, i) =>
    restride(view, shape, strides, view.offset + (view.size === 0 ? 0 : i * step)),
  );
}

/** aᵢ bⱼ − aⱼ bᵢ, where a component that is missing counts as 0. */
function determinant(a: readonly View[], b: readonly View[], i: number, j: number): View {
  const [first, second] = [productOf(a[i], b[j]), productOf(a[j], b[i])];
  if (first === undefined || second === undefined) return first ?? negated(second as View);
  const difference = binaryOf(base, "subtract", first, second);
  first.storage.dispose();
  second.storage.dispose();
  return difference;
}

function productOf(a: View | undefined, b: View | undefined): View | undefined {
  return a === undefined || b === undefined ? undefined : binaryOf(base, "multiply", a, b);
}

/** −x. */
function negated(x: View): View {
  const negative = binaryOf(base, "multiply", x, -1);
  x.storage.dispose();
  return negative;
}
