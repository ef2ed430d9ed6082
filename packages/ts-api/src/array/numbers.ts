import { copyOf } from "./contiguous.ts";
import { scalarsOf, type View } from "./view.ts";

/** The elements of a real view in row-major order, as JavaScript's numbers, a copy: for work on a few of them that needs no kernel. */
export function numbersOf(view: View): Float64Array<ArrayBuffer> {
  const given = view.contiguous ? view : copyOf(view);
  const numbers = new Float64Array(scalarsOf(given));
  if (given !== view) given.storage.dispose();
  return numbers;
}
