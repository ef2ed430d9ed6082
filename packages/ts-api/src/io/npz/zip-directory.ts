/**
 * The members of a zip archive, from its central directory: the directory alone knows sizes and checksums when the archive was written as a stream, with
 * descriptors behind the data. The archive is all of the file: it begins with the first member, and the directory and its end record follow the last.
 */
import { dataView } from "../bytes.ts";
import type { Fail } from "../failing.ts";
import { nameFault } from "../names.ts";

export interface Member {
  /** The array's name: the path without ".npy". */
  readonly name: string;
  readonly path: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes once inflated. */
  readonly size: number;
  /** Where its bytes stand in the file. */
  readonly start: number;
  readonly end: number;
}

export const END = { signature: 0x06054b50, bytes: 22 } as const;
export const ENTRY = { signature: 0x02014b50, bytes: 46 } as const;
export const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
/** Flags of a member. */
const ENCRYPTED = 1;
/** Methods. */
const STORED = 0;
const DEFLATED = 8;
/** What stands in a field whose value a zip64 record holds. */
const IN_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;
const SUFFIX = ".npy";

export function readDirectory(file: Uint8Array, fail: Fail): Member[] {
  const data = dataView(file);
  const end = endRecord(data, fail);
  const count = data.getUint16(end + 10, true);
  const length = data.getUint32(end + 12, true);
  let at = data.getUint32(end + 16, true);
  if (count === 0xffff || length === IN_ZIP64 || at === IN_ZIP64)
    throw fail("it is a zip64 archive, wanted one below 4 GiB", { offset: end });
  if (data.getUint32(end + 4, true) !== 0 || data.getUint16(end + 8, true) !== count) {
    throw fail("it is a part of an archive, wanted the whole", { offset: end });
  }
  const directory = at;
  if (directory + length !== end) {
    throw fail(`its directory has bytes ${at} to ${at + length}, wanted its end at ${end}`, { offset: end, field: "directory" });
  }
  const members: Member[] = [];
  const names = new Set<string>();
  for (let i = 0; i < count; i++) {
    const { member, next } = readEntry(file, data, at, directory, end, fail);
    const fault = nameFault(member.name, names);
    if (fault !== undefined) throw fail(`the name "${member.name}" ${fault}`, { offset: at, field: "name" });
    names.add(member.name);
    members.push(member);
    at = next;
  }
  if (at !== end) throw fail(`${end - at} bytes follow the directory's ${count} entries`, { offset: at, field: "directory" });
  checkOverlaps(members, fail);
  return members;
}

/** The end record stands at the end, but for a comment. */
function endRecord(data: DataView, fail: Fail): number {
  const last = data.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (data.getUint32(at, true) === END.signature && data.getUint16(at + 20, true) === last - at) return at;
  }
  throw fail("it has no end record, wanted a whole zip archive", { offset: data.byteLength, field: "end record" });
}

function readEntry(file: Uint8Array, data: DataView, at: number, directory: number, end: number, fail: Fail) {
  if (at + ENTRY.bytes > end || data.getUint32(at, true) !== ENTRY.signature) {
    throw fail("an entry is missing", { offset: at, field: "directory" });
  }
  const pathLength = data.getUint16(at + 28, true);
  const next = at + ENTRY.bytes + pathLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  if (next > end) throw fail("an entry goes past the directory's end", { offset: at, field: "directory" });
  const pathBytes = file.subarray(at + ENTRY.bytes, at + ENTRY.bytes + pathLength);
  const path = decoded(pathBytes);
  if (path === undefined || !path.endsWith(SUFFIX)) {
    throw fail(`a member has the name ${JSON.stringify(path ?? "(not UTF-8)")}, wanted *${SUFFIX}`, { offset: at, field: "name" });
  }
  const wrong = (problem: string, field: string) => fail(`member "${path}" ${problem}`, { offset: at, field });
  if (data.getUint16(at + 8, true) & ENCRYPTED) throw wrong("is encrypted", "flags");
  const method = data.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED)
    throw wrong(`has compression method ${method}, wanted 0 (stored) or 8 (deflated)`, "method");
  const [crc, packed, size, local] = [16, 20, 24, 42].map((field) => data.getUint32(at + field, true)) as [number, number, number, number];
  if (packed === IN_ZIP64 || size === IN_ZIP64 || local === IN_ZIP64) throw wrong("is in zip64 format, wanted sizes below 4 GiB", "size");
  if (method === STORED && packed !== size) throw wrong(`is stored in ${packed} bytes, wanted its size ${size}`, "size");
  const start = startOf(file, data, local, pathBytes, directory);
  if (start === undefined) throw wrong(`has no header at byte ${local}`, "offset");
  if (start + packed > directory) throw wrong(`goes past the directory at byte ${directory}`, "size");
  const name = path.slice(0, -SUFFIX.length);
  return { member: { name, path, deflated: method === DEFLATED, crc, size, start, end: start + packed }, next };
}

/** Where a member's bytes begin, behind its own header, which repeats the path; undefined if that is not there. */
function startOf(file: Uint8Array, data: DataView, local: number, path: Uint8Array, directory: number): number | undefined {
  if (local + LOCAL.bytes > directory || data.getUint32(local, true) !== LOCAL.signature) return undefined;
  const pathAt = local + LOCAL.bytes;
  if (data.getUint16(local + 26, true) !== path.length || path.some((byte, i) => file[pathAt + i] !== byte)) return undefined;
  return pathAt + path.length + data.getUint16(local + 28, true);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Members that share bytes are how a small archive becomes a large one. */
function checkOverlaps(members: readonly Member[], fail: Fail): void {
  let last = 0;
  for (const { path, start, end } of members.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < last) throw fail(`member "${path}" overlaps another`, { offset: start, field: "offset" });
    last = end;
  }
}
