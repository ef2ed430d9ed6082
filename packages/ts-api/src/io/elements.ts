/** The elements of an array between its file and its storage. Storage is little-endian, as Wasm is. */

import { copyOf } from "../array/contiguous.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import { formatShape } from "../errors/format-shape.ts";
import { MAX_ELEMENTS } from "../shape/count.ts";
import { dataView } from "./bytes.ts";
import type { Encoding } from "./encoding.ts";
import type { Fail } from "./failing.ts";

/** How many elements a stored shape has; fails for what no array can have, before anything is allocated. */
export function storedCount(shape: readonly number[], field: string, fail: Fail): number {
  const product = shape.reduce((total, dim) => total * dim, 1);
  const most = Math.max(product, ...shape);
  if (most > MAX_ELEMENTS) throw fail(`its shape ${formatShape(shape)} has a size of ${most}, wanted at most ${MAX_ELEMENTS}`, { field });
  return product;
}

/** A new array of the stored elements. `bytes` holds exactly those of `shape`. */
export function readElements(bytes: Uint8Array, encoding: Encoding, shape: readonly number[], little: boolean, fail: Fail): View {
  const data = dataView(bytes);
  checkValues(data, encoding, little, fail);
  const out = allocate(encoding.dtype, shape);
  const scalars = scalarsOf(out);
  if (encoding.plain && little) {
    bytesOf(scalars).set(bytes);
    return out;
  }
  const step = encoding.bytes / encoding.components;
  for (let i = 0; i < scalars.length; i++) scalars[i] = encoding.read(data, i * step, little);
  return out;
}

function checkValues(data: DataView, { fits, text, bytes, dtype }: Encoding, little: boolean, fail: Fail): void {
  if (fits === undefined) return;
  for (let at = 0; at < data.byteLength; at += bytes) {
    if (!fits(data, at, little)) {
      throw fail(`element ${at / bytes} is ${text?.(data, at, little)}, wanted values that fit ${dtype}`, { field: "data" });
    }
  }
}

/** Calls `use` with the elements' bytes in row-major order, which end with the call. */
export function withBytes<R>(view: View, use: (bytes: Uint8Array) => R): R {
  const packed = view.contiguous ? view : copyOf(view);
  try {
    return use(bytesOf(scalarsOf(packed)));
  } finally {
    if (packed !== view) packed.storage.dispose();
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: { buffer: ArrayBuffer; byteOffset: number; byteLength: number }): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
