/** A zip archive of stored members, without compression, in the order given. Every member has the same date, so that equal arrays are equal files. */
import { dataView } from "../bytes.ts";
import { crc32 } from "./crc32.ts";
import { END, ENTRY, LOCAL } from "./zip-directory.ts";

interface Content {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Version of the format that a reader needs: 2.0. */
const VERSION = 20;
/** Paths are UTF-8. */
const UTF8 = 1 << 11;
/** 1 January 1980, the first day that zip knows. */
const DATE = (1 << 5) | 1;
const MOST_MEMBERS = 0xfffe;
const MOST_BYTES = 0xfffffffe;

export function writeZip(contents: readonly Content[]): Uint8Array<ArrayBuffer> {
  const members = contents.map(({ path, content }) => ({ path: new TextEncoder().encode(path), content, crc: crc32(content) }));
  const local = members.reduce((sum, { path, content }) => sum + LOCAL.bytes + path.length + content.length, 0);
  const directory = members.reduce((sum, { path }) => sum + ENTRY.bytes + path.length, 0);
  const length = local + directory + END.bytes;
  if (members.length > MOST_MEMBERS || length > MOST_BYTES) {
    throw new RangeError(
      `Cannot serialize npz: ${members.length} arrays in ${length} bytes, wanted at most ${MOST_MEMBERS} in ${MOST_BYTES} bytes`,
    );
  }
  const file = new Uint8Array(length);
  const data = dataView(file);
  let at = 0;
  let entry = local;
  for (const { path, content, crc } of members) {
    // What a member's own header and its entry in the directory have in common, 26 bytes.
    const describe = (from: number) => {
      data.setUint16(from, VERSION, true);
      data.setUint16(from + 2, UTF8, true);
      data.setUint16(from + 8, DATE, true);
      data.setUint32(from + 10, crc, true);
      data.setUint32(from + 14, content.length, true);
      data.setUint32(from + 18, content.length, true);
      data.setUint16(from + 22, path.length, true);
    };
    data.setUint32(entry, ENTRY.signature, true);
    data.setUint16(entry + 4, VERSION, true);
    describe(entry + 6);
    data.setUint32(entry + 42, at, true);
    file.set(path, entry + ENTRY.bytes);
    entry += ENTRY.bytes + path.length;

    data.setUint32(at, LOCAL.signature, true);
    describe(at + 4);
    file.set(path, at + LOCAL.bytes);
    file.set(content, at + LOCAL.bytes + path.length);
    at += LOCAL.bytes + path.length + content.length;
  }
  data.setUint32(entry, END.signature, true);
  data.setUint16(entry + 8, members.length, true);
  data.setUint16(entry + 10, members.length, true);
  data.setUint32(entry + 12, directory, true);
  data.setUint32(entry + 16, local, true);
  return file;
}
