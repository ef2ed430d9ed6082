import type { DType } from "../../array/dtype.ts";
import { type NDArray, wrap } from "../../array/ndarray.ts";
import type { Shape } from "../../array/types.ts";
import type { View } from "../../array/view.ts";
import { asBytes, type Bytes } from "../bytes.ts";
import { readElements } from "../elements.ts";
import { failing } from "../failing.ts";
import { readHeader } from "./read-header.ts";

/** What a safetensors file holds. */
export interface Safetensors {
  /** The arrays by name, in the order of the header. */
  readonly tensors: Record<string, NDArray<DType, Shape>>;
  /** The header's `__metadata__`; empty where there is none. */
  readonly metadata: Record<string, string>;
}

/**
 * Reads a `.safetensors` file: its tensors and its metadata.
 *
 * F64, F32, C64, I32 and BOOL keep their type. F16 and BF16 become float32. I8, U8, I16 and U16 become int32, and so do U32, I64 and U64 where all values fit.
 *
 * Throws FormatError for any other type, a value that does not fit, a header that is not as the format says or over 100,000,000 bytes, a name that is there twice or
 * is `__proto__`, and unless the tensors' bytes are exactly those of the file: no overlap, no hole, none past the end. Nothing is allocated before all of that
 * is known.
 *
 * Source: https://github.com/huggingface/safetensors, section Format.
 *
 * @example
 * const file = io.safetensors.serialize({ weights: [[1, 2], [3, 4]] }, { metadata: { epoch: "3" } });
 * const { tensors, metadata } = io.safetensors.parse(file);
 * tensors.weights.toArray(); // [[1, 2], [3, 4]]
 * metadata.epoch; // "3"
 * io.safetensors.parse(file.subarray(0, 20)); // FormatError: Cannot parse safetensors: 12 of its header's 96 bytes are there
 */
export function parse(bytes: Bytes): Safetensors {
  const file = asBytes(bytes, "parse safetensors");
  const fail = failing("safetensors");
  const { tensors, metadata, length } = readHeader(file, fail);
  const views: [string, View][] = [];
  try {
    for (const { name, encoding, shape, begin, end } of tensors) {
      const data = file.subarray(length + begin, length + end);
      views.push([name, readElements(data, encoding, shape, true, failing("safetensors", `tensor ${JSON.stringify(name)}: `))]);
    }
  } catch (error) {
    for (const [, { storage }] of views) storage.dispose();
    throw error;
  }
  return { tensors: Object.fromEntries(views.map(([name, view]) => [name, wrap(view)])), metadata };
}
