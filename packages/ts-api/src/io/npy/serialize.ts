import { asView } from "../../array/as-view.ts";
import type { ArrayLike } from "../../array/types.ts";
import { writeArray } from "./write-array.ts";

/**
 * An array as a `.npy` file, which `np.load` reads. Version 1.0, row-major, byte for byte what `np.save` writes for an array in C order; views are written as their copies.
 *
 * @example
 * const file = io.npy.serialize([1, 2, 3]);
 * file.length; // 152
 * io.npy.parse(file).toArray(); // [1, 2, 3]
 */
export function serialize(array: ArrayLike): Uint8Array<ArrayBuffer> {
  return writeArray(asView(array));
}
