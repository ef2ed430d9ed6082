/** The bytes of a member: the checksum's word is taken for it, and a declared size only when the npy header justifies it. */
import { type Fail, failing } from "../failing.ts";
import { LONGEST_HEADER, readHeader } from "../npy/read-header.ts";
import { crc32 } from "./crc32.ts";
import type { Member } from "./zip-directory.ts";

/** Deflate cannot do better: two bits for 258 bytes. */
const MOST_EXPANSION = 1032;

export async function unpacked(file: Uint8Array, member: Member): Promise<Uint8Array> {
  const { path, deflated, crc, size, start, end } = member;
  const fail = failing("npz", `member "${path}": `);
  const packed = file.subarray(start, end);
  if (!deflated) checkHeader(packed, size, fail);
  const bytes = deflated ? await inflated(packed, size, fail) : packed;
  const found = crc32(bytes);
  if (found !== crc) throw fail(`its checksum is ${found}, wanted ${crc}`, { offset: start, field: "crc" });
  return bytes;
}

/** The npy header, in the first bytes, must give reason for the whole size. */
function checkHeader(first: Uint8Array, size: number, fail: Fail): void {
  const header = readHeader(first, fail);
  if (header.length + header.size !== size) {
    throw fail(`it has ${size} bytes, wanted ${header.length + header.size} as its npy header says`, { field: "size" });
  }
}

async function inflated(packed: Uint8Array, size: number, fail: Fail): Promise<Uint8Array> {
  if (size > packed.length * MOST_EXPANSION) {
    throw fail(`${packed.length} deflated bytes cannot be ${size}`, { field: "size" });
  }
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    const first = await readSome(reader, Math.min(size, LONGEST_HEADER), fail);
    checkHeader(first, size, fail);
    const bytes = new Uint8Array(size);
    let length = 0;
    for (let chunk: Uint8Array | undefined = first; chunk !== undefined; chunk = await readNext(reader, fail)) {
      if (length + chunk.length > size) throw fail(`it inflates to more than its ${size} bytes`, { field: "size" });
      bytes.set(chunk, length);
      length += chunk.length;
    }
    if (length !== size) throw fail(`it inflates to ${length} bytes, wanted ${size}`, { field: "size" });
    return bytes;
  } finally {
    // After an error the rest is of no interest; after the end there is none.
    reader.cancel().catch(() => undefined);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The next `least` bytes, more when a chunk has more, fewer when the end comes before. */
async function readSome(reader: Reader, least: number, fail: Fail): Promise<Uint8Array> {
  let some = new Uint8Array(0);
  while (some.length < least) {
    const chunk = await readNext(reader, fail);
    if (chunk === undefined) break;
    const joined = new Uint8Array(some.length + chunk.length);
    joined.set(some);
    joined.set(chunk, some.length);
    some = joined;
  }
  return some;
}

async function readNext(reader: Reader, fail: Fail): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    throw fail("its deflated bytes are damaged", { field: "data" });
  }
}
