import { asView } from "../../array/as-view.ts";
import type { ArrayLike } from "../../array/types.ts";
import { namedEntries } from "../names.ts";
import { writeArray } from "../npy/write-array.ts";
import { writeZip } from "./write-zip.ts";

/**
 * Named arrays as a `.npz` file, which `np.load` reads. The members are stored, not compressed, each byte for byte what `np.save` writes.
 *
 * Throws RangeError for the name `__proto__` and past 65,534 arrays or 4 GiB, the limits of zip.
 *
 * @example
 * const file = io.npz.serialize({ x: [1, 2], y: [true, false] });
 * const { y } = await io.npz.parse(file);
 * y.dtype; // "bool"
 */
export function serialize(arrays: Readonly<Record<string, ArrayLike>>): Uint8Array<ArrayBuffer> {
  const views = namedEntries(arrays, "serialize npz").map(([name, array]) => [name, asView(array)] as const);
  return writeZip(views.map(([name, view]) => ({ path: `${name}.npy`, content: writeArray(view) })));
}
