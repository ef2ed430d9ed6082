/** Which elements of one array are among those of another, and arrays joined: what the operations on sets stand on. */

import { offset } from "@genmath/core-wasm";
import { castTo } from "../array/cast.ts";
import { pack } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { gatherAlong } from "../array/gather.ts";
import { nonzeroPositions } from "../array/nonzero.ts";
import { promote } from "../array/promote.ts";
import { allocate, elementBytes, scalarsOf, type View } from "../array/view.ts";
import { linesAlong } from "../shape/lines.ts";
import { distinctValues } from "./distinct.ts";
import { placesIn } from "./places.ts";

/** bool, of the elements' shape. NaN is among nothing: it equals nothing. */
export function membersOf(elements: View, test: View, invert = false): View {
  const dtype = promote(elements.dtype, test.dtype);
  const [x, list] = [castTo(elements, dtype), distinctValues(castTo(test, dtype))];
  const [left, right] = [placesIn(list, x, "left"), placesIn(list, x, "right")];
  const numbers = placesOfNumbers(list);
  const out = allocate("bool", elements.shape);
  const [from, to, found] = [scalarsOf(left), scalarsOf(right), scalarsOf(out)];
  for (const [i, low] of from.entries()) found[i] = ((to[i] as number) > low && low < numbers) !== invert ? 1 : 0;
  for (const { storage } of [list, left, right]) storage.dispose();
  return out;
}

/** How many elements of a sorted list come before the first with a NaN. */
function placesOfNumbers(list: View): number {
  const scalars = scalarsOf(list);
  const components = scalars.length / Math.max(1, list.size);
  const at = scalars.findIndex(Number.isNaN);
  return at < 0 ? list.size : Math.floor(at / components);
}

/** The elements of a list of different ones that are (or with `invert` are not) among those of another. */
export function selectMembers(list: View, test: View, invert: boolean): View {
  const kept = membersOf(list, test, invert);
  const positions = nonzeroPositions(kept);
  const out = gatherAlong(list, positions, linesAlong(list.shape, 0));
  for (const { storage } of [kept, positions]) storage.dispose();
  return out;
}

/** The elements of both, flattened, one after the other. */
export function joined(a: View, b: View): View {
  const dtype = promote(a.dtype, b.dtype);
  const [first, second] = [castTo(a, dtype), castTo(b, dtype)];
  const out = allocate(dtype, [a.size + b.size]);
  withFrame((frame) => {
    const to = frame.output(out);
    pack(frame, first, to);
    pack(frame, second, offset(to, first.size * elementBytes(first)));
  });
  return out;
}
