import { asView } from "../../array/as-view.ts";
import type { DType } from "../../array/dtype.ts";
import type { ArrayLike } from "../../array/types.ts";
import { elementBytes } from "../../array/view.ts";
import { DTypeError } from "../../errors/errors.ts";
import { dataView } from "../bytes.ts";
import { withBytes } from "../elements.ts";
import { namedEntries } from "../names.ts";
import { LENGTH_BYTES, METADATA } from "./read-header.ts";

/** What `safetensors.serialize` writes beside the tensors. */
export interface SerializeOptions {
  /** The header's `__metadata__`. Default: none. */
  readonly metadata?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<DType, string | undefined>> = {
  float64: "F64",
  float32: "F32",
  complex128: undefined,
  complex64: "C64",
  int32: "I32",
  bool: "BOOL",
};

/** The header ends at a multiple of this, and wider elements stand before narrower ones, so that every tensor is aligned in the file. */
const ALIGNMENT = 8;

/**
 * Named arrays as a `.safetensors` file. Wider elements come first, arrays of equal width in the order given.
 *
 * Throws DTypeError for complex128, which the format does not know, RangeError for the names `__proto__` and `__metadata__`, TypeError for metadata that is no string.
 *
 * @example
 * const file = io.safetensors.serialize({ bias: Float32Array.of(1, 2) });
 * new TextDecoder().decode(file.subarray(8, 72)); // {"bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}
 */
export function serialize(arrays: Readonly<Record<string, ArrayLike>>, { metadata }: SerializeOptions = {}): Uint8Array<ArrayBuffer> {
  const views = namedEntries(arrays, "serialize safetensors")
    .map(([name, array]) => ({ name, view: asView(array) }))
    .sort((a, b) => elementBytes(b.view) - elementBytes(a.view));
  let size = 0;
  const tensors = views.map(({ name, view }) => {
    const begin = size;
    size += view.size * elementBytes(view);
    return [name, { dtype: typeOf(name, view.dtype), shape: view.shape, data_offsets: [begin, size] }] as const;
  });
  const header = new TextEncoder().encode(padded(JSON.stringify(Object.fromEntries([...metadataEntry(metadata), ...tensors]))));
  const file = new Uint8Array(LENGTH_BYTES + header.length + size);
  dataView(file).setBigUint64(0, BigInt(header.length), true);
  file.set(header, LENGTH_BYTES);
  let at = LENGTH_BYTES + header.length;
  for (const { view } of views) {
    withBytes(view, (elements) => file.set(elements, at));
    at += view.size * elementBytes(view);
  }
  return file;
}

function typeOf(name: string, dtype: DType): string {
  const type = name === METADATA ? undefined : TYPES[dtype];
  if (name === METADATA) throw new RangeError(`Cannot serialize safetensors: "${METADATA}" is no name for an array`);
  if (type === undefined) {
    throw new DTypeError(`Cannot serialize safetensors: "${name}" is ${dtype}, wanted a type of the format, such as complex64`, [dtype]);
  }
  return type;
}

function metadataEntry(metadata: Readonly<Record<string, string>> | undefined): [string, Readonly<Record<string, string>>][] {
  if (metadata === undefined) return [];
  for (const [key, value] of namedEntries(metadata, "serialize safetensors")) {
    if (typeof value !== "string")
      throw new TypeError(`Cannot serialize safetensors: metadata "${key}" is ${typeof value}, wanted a string`);
  }
  return [[METADATA, metadata]];
}

/** Filled up with blanks to whole multiples; a blank is one byte. */
function padded(json: string): string {
  const bytes = new TextEncoder().encode(json).length;
  return json + " ".repeat((ALIGNMENT - (bytes % ALIGNMENT)) % ALIGNMENT);
}
