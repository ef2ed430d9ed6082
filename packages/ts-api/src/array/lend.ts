/** A view's elements lent for the time of a call: where they lie, without a copy, since nobody may keep them. */
import { DisposedError } from "../errors/errors.ts";
import { copyOf } from "./contiguous.ts";
import type { ScalarArray } from "./dtype.ts";
import { componentsOf, type View } from "./view.ts";

export function lend<R>(view: View, look: (data: ScalarArray) => R): R {
  if (!view.contiguous) {
    const packed = copyOf(view);
    try {
      return lend(packed, look);
    } finally {
      packed.storage.dispose();
    }
  }
  const length = view.size * componentsOf(view);
  const all = view.storage.scalars();
  const data = view.offset === 0 && length === all.length ? all : all.subarray(view.offset, view.offset + length);
  const result = look(data);
  if (view.storage.disposed || view.storage.scalars() !== all) {
    throw new DisposedError(
      "Cannot trust what was read: the memory moved meanwhile, because arrays were made, or this one's `data` asked for; wanted neither until the reading ends",
    );
  }
  return result;
}
