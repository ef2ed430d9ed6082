/** Files for tests of readers: golden ones, and ones put together by hand so that they can be wrong. */

/** An array of golden data: NaN and infinities stand as strings. */
export interface PlainArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: readonly (number | string | boolean)[];
}

interface Held {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: Iterable<number>;
}

/** What two arrays are compared by: NaN equals NaN, and 0 is not −0. */
export function contentOf({ dtype, shape, data }: Held) {
  return { dtype, shape: [...shape], values: Array.from(data) };
}

/** The same of golden data. */
export function wantedContent({ dtype, shape, values }: PlainArray) {
  return { dtype, shape, values: values.map(Number) };
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Version 1.0, or whatever `version` says, with a dictionary as it stands and so many zero bytes. */
export function npyFile(dictionary: string, bytes = 0, version: readonly [number, number] = [1, 0]): Uint8Array<ArrayBuffer> {
  const text = Uint8Array.from(dictionary, (char) => char.charCodeAt(0));
  const length = new Uint8Array(version[0] === 1 ? 2 : 4);
  for (let i = 0; i < length.length; i++) length[i] = text.length >>> (8 * i);
  return joined(Uint8Array.of(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, ...version), length, text, new Uint8Array(bytes));
}

/** A header as it stands and so many zero bytes; `length` may lie. */
export function safetensorsFile(header: string, bytes = 0, length?: bigint): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(header);
  const first = new Uint8Array(8);
  new DataView(first.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  return joined(first, text, new Uint8Array(bytes));
}
