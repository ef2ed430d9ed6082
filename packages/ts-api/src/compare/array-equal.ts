import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike } from "../array/types.ts";
import { componentsOf, scalarsOf, type View } from "../array/view.ts";
import { same } from "./isclose.ts";

/**
 * Whether two arrays have the same shape and equal elements, whatever their types. NaN equals NaN only with `equalNan`.
 *
 * Shapes: any; different ones are not equal, nothing is broadcast.
 *
 * @example
 * arrayEqual([1, 2], Int32Array.of(1, 2)); // true
 * arrayEqual([1, 2], [[1, 2]]); // false
 */
export function arrayEqual(a: ArrayLike, b: ArrayLike, { equalNan = false }: { readonly equalNan?: boolean } = {}): boolean {
  const [x, y] = [asView(a), asView(b)];
  if (x.shape.length !== y.shape.length || x.shape.some((dim, axis) => dim !== y.shape[axis])) return false;
  const dtype = promote(x.dtype, y.dtype);
  const [left, right] = [rowMajorOf(castTo(x, dtype)), rowMajorOf(castTo(y, dtype))];
  const [p, q] = [scalarsOf(left), scalarsOf(right)];
  const components = componentsOf(left);
  let at = 0;
  while (at < p.length && p[at] === q[at]) at++;
  if (equalNan) for (at -= at % components; at < p.length && same(p, q, at, components, true); ) at += components;
  if (left.storage !== x.storage) left.storage.dispose();
  if (right.storage !== y.storage) right.storage.dispose();
  return at >= p.length;
}

function rowMajorOf(view: View): View {
  return view.contiguous ? view : copyOf(view);
}
