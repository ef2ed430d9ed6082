/**
 * The header of a `.npy` file: "\x93NUMPY", two bytes of version, the length of the rest (two bytes in version 1.0, four in 2.0 and 3.0), and a Python
 * dictionary of descr, fortran_order and shape. NumPy refuses to evaluate headers over 10,000 bytes, and so do we.
 */
import { dataView } from "../bytes.ts";
import { storedCount } from "../elements.ts";
import { ENCODINGS, type Encoding } from "../encoding.ts";
import type { Fail } from "../failing.ts";
import { parseDictionary } from "./dictionary.ts";

const MOST_BYTES = 10_000;
/** The longest header, with the magic, version and length before it. */
export const LONGEST_HEADER = MOST_BYTES + 12;

const MAGIC = [0x93, ...Array.from("NUMPY", (char) => char.charCodeAt(0))];

export interface Header {
  readonly descr: string;
  readonly encoding: Encoding;
  readonly little: boolean;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  /** Bytes of the header: where the elements begin. */
  readonly length: number;
  /** Bytes of the elements. */
  readonly size: number;
}

/** NumPy's type codes. */
const TYPES: Readonly<Record<string, Encoding>> = {
  f8: ENCODINGS.f64,
  f4: ENCODINGS.f32,
  f2: ENCODINGS.f16,
  c16: ENCODINGS.c128,
  c8: ENCODINGS.c64,
  i1: ENCODINGS.i8,
  u1: ENCODINGS.u8,
  i2: ENCODINGS.i16,
  u2: ENCODINGS.u16,
  i4: ENCODINGS.i32,
  u4: ENCODINGS.u32,
  i8: ENCODINGS.i64,
  u8: ENCODINGS.u64,
  b1: ENCODINGS.bool,
};

/** Reads the header from the first bytes of a file, LONGEST_HEADER of them or all. */
export function readHeader(bytes: Uint8Array, fail: Fail): Header {
  const { start, end } = bounds(bytes, fail);
  // One character a byte, so that positions in the text are positions in the file.
  const text = String.fromCharCode(...bytes.subarray(start, end));
  const { descr, fortran, shape } = parseDictionary(text, (problem, at) => fail(problem, { offset: start + at, field: "header" }));
  const [order = "", code] = [descr.slice(0, 1), descr.slice(1)];
  const encoding = Object.hasOwn(TYPES, code) ? TYPES[code] : undefined;
  if (encoding === undefined || !(order === "<" || order === ">" || (order === "|" && encoding.bytes === 1))) {
    const codes = Object.keys(TYPES).join(", ");
    throw fail(`its dtype is ${JSON.stringify(descr)}, wanted one of ${codes}, with its byte order`, { offset: start, field: "descr" });
  }
  const size = storedCount(shape, "shape", fail) * encoding.bytes;
  return { descr, encoding, little: order !== ">", fortran, shape, length: end, size };
}

/** Where the dictionary stands. */
function bounds(bytes: Uint8Array, fail: Fail): { start: number; end: number } {
  if (!MAGIC.every((byte, i) => bytes[i] === byte)) throw fail(`it does not begin with "\\x93NUMPY"`, { offset: 0, field: "magic" });
  const [major, minor] = [bytes[MAGIC.length] ?? 0, bytes[MAGIC.length + 1] ?? 0];
  if (![1, 2, 3].includes(major) || minor !== 0) {
    throw fail(`its version is ${major}.${minor}, wanted 1.0, 2.0 or 3.0`, { offset: MAGIC.length, field: "version" });
  }
  const at = MAGIC.length + 2;
  const start = at + (major === 1 ? 2 : 4);
  if (bytes.length < start) throw fail(`${bytes.length} bytes end before the header`, { offset: bytes.length, field: "header length" });
  const length = major === 1 ? dataView(bytes).getUint16(at, true) : dataView(bytes).getUint32(at, true);
  if (length > MOST_BYTES)
    throw fail(`its header has ${length} bytes, wanted at most ${MOST_BYTES}`, { offset: at, field: "header length" });
  if (start + length > bytes.length) {
    throw fail(`${bytes.length - start} of its header's ${length} bytes are there`, { offset: bytes.length, field: "header" });
  }
  return { start, end: start + length };
}
