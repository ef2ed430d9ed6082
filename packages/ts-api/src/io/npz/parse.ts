import type { DType } from "../../array/dtype.ts";
import { type NDArray, wrap } from "../../array/ndarray.ts";
import type { Shape } from "../../array/types.ts";
import type { View } from "../../array/view.ts";
import { asBytes, type Bytes } from "../bytes.ts";
import { failing } from "../failing.ts";
import { readArray } from "../npy/read-array.ts";
import { unpacked } from "./unpacked.ts";
import { type Member, readDirectory } from "./zip-directory.ts";

/** What `npz.parse` accepts. */
export interface ParseOptions {
  /** Most bytes that the arrays may have once inflated, all together. Default: 2^30. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 2 ** 30;

/**
 * Reads a `.npz` file, what `np.savez` and `np.savez_compressed` write: a promise of the arrays by name, since the platform inflates asynchronously. The arrays are those of `npy.parse`.
 *
 * The promise is rejected with FormatError when the file is no zip archive, is encrypted or a zip64 archive (over 4 GiB), when a member is no `.npy` file, is
 * compressed otherwise than by deflate, overlaps another, has a wrong checksum or another size than its npy header says, when a name is there twice or is
 * `__proto__`, and when the members would have more than `limit` bytes. A member's header is checked before the rest is inflated.
 *
 * Source: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 *
 * @example
 * const file = io.npz.serialize({ weights: [[1, 2], [3, 4]], bias: [5, 6] });
 * const { weights, bias } = await io.npz.parse(file);
 * bias.toArray(); // [5, 6]
 * io.npz.parse(file, { limit: 300 }); // FormatError: Cannot parse npz: its members have 304 bytes, wanted at most the limit of 300
 */
export async function parse(bytes: Bytes, { limit = DEFAULT_LIMIT }: ParseOptions = {}): Promise<Record<string, NDArray<DType, Shape>>> {
  const file = asBytes(bytes, "parse npz");
  const fail = failing("npz");
  const members = readDirectory(file, fail);
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (total > limit) throw fail(`its members have ${total} bytes, wanted at most the limit of ${limit}`, { field: "size" });
  const contents: { member: Member; bytes: Uint8Array }[] = [];
  for (const member of members) contents.push({ member, bytes: await unpacked(file, member) });
  // From here on everything is synchronous, so that an enclosing scope() cannot end in between and a failure leaves no array behind.
  const views: View[] = [];
  try {
    for (const { member, bytes } of contents) views.push(readArray(bytes, failing("npz", `member "${member.path}": `)));
  } catch (error) {
    for (const { storage } of views) storage.dispose();
    throw error;
  }
  return Object.fromEntries(members.map(({ name }, i) => [name, wrap(views[i] as View)]));
}
