/** The content of a file, as `fetch`, a file input or `fs.readFile` give it. */
export type Bytes = Uint8Array | ArrayBuffer;

/** The bytes of an argument; throws TypeError for anything else. `action` starts the message: "parse npy". */
export function asBytes(value: Bytes, action: string): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(`Cannot ${action}: ${value === null ? "null" : typeof value}, wanted a Uint8Array or an ArrayBuffer`);
}

/** A view for reading numbers from bytes. */
export function dataView({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
