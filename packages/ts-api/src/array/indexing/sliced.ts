import { IndexError } from "../../errors/errors.ts";
import type { View } from "../view.ts";
import { areIntegers, indexed } from "./indexed.ts";
import type { BasicIndex } from "./language.ts";
import { select } from "./selection.ts";

/** The view at basic indices. Throws IndexError for a list, which would have to copy. */
export function sliced(view: View, index: readonly BasicIndex[]): View {
  if (areIntegers(index)) return indexed(view, index);
  const { view: found, lists } = select(view, index);
  const [list] = lists;
  if (list === undefined) return found;
  throw new IndexError(
    `Cannot slice by ${list.kind === "mask" ? "a mask" : "a list"} (argument ${list.argument}): wanted integers, slices, "..." or null; at() takes lists and copies`,
    list.argument,
  );
}
