/**
 * The header of a safetensors file: its length in 8 bytes, then JSON that says for every tensor its type, its shape and which of the bytes behind the header
 * are its own. JSON.parse would take a name that stands there twice, so the few forms that may occur are read one by one.
 *
 *   {"__metadata__":{"format":"pt"},"weights":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}
 */
import { formatShape } from "../../errors/format-shape.ts";
import { dataView } from "../bytes.ts";
import { Cursor } from "../cursor.ts";
import { storedCount } from "../elements.ts";
import { ENCODINGS, type Encoding } from "../encoding.ts";
import type { Fail } from "../failing.ts";
import { nameFault } from "../names.ts";

/** The format's own limit. */
const MOST_BYTES = 100_000_000;
/** Bytes of the header's length. */
export const LENGTH_BYTES = 8;
export const METADATA = "__metadata__";

/** The format's names of types. */
const TYPES: Readonly<Record<string, Encoding>> = {
  F64: ENCODINGS.f64,
  F32: ENCODINGS.f32,
  F16: ENCODINGS.f16,
  BF16: ENCODINGS.bf16,
  C64: ENCODINGS.c64,
  I8: ENCODINGS.i8,
  U8: ENCODINGS.u8,
  I16: ENCODINGS.i16,
  U16: ENCODINGS.u16,
  I32: ENCODINGS.i32,
  U32: ENCODINGS.u32,
  I64: ENCODINGS.i64,
  U64: ENCODINGS.u64,
  BOOL: ENCODINGS.bool,
};

interface Tensor {
  readonly name: string;
  readonly encoding: Encoding;
  readonly shape: readonly number[];
  /** Bytes behind the header. */
  readonly begin: number;
  readonly end: number;
}

interface Header {
  readonly tensors: readonly Tensor[];
  readonly metadata: Record<string, string>;
  /** Where the tensors' bytes begin. */
  readonly length: number;
}

export function readHeader(file: Uint8Array, fail: Fail): Header {
  const text = headerText(file, fail);
  const cursor = new Cursor(text, (problem, at) => {
    const offset = LENGTH_BYTES + new TextEncoder().encode(text.slice(0, at)).length;
    return fail(problem, { offset, field: "header" });
  });
  const tensors: Tensor[] = [];
  let metadata: Record<string, string> = {};
  if (text[0] !== "{") throw cursor.fail('"{"');
  members(cursor, (name) => {
    if (name === METADATA) metadata = readMetadata(cursor);
    else tensors.push(readTensor(cursor, name, fail));
  });
  cursor.expectEnd();
  const length = Number(dataView(file).getBigUint64(0, true)) + LENGTH_BYTES;
  checkLayout(tensors, file.length - length, length, fail);
  return { tensors, metadata, length };
}

function headerText(file: Uint8Array, fail: Fail): string {
  if (file.length < LENGTH_BYTES)
    throw fail(`${file.length} bytes, wanted at least ${LENGTH_BYTES}`, { offset: 0, field: "header length" });
  const length = dataView(file).getBigUint64(0, true);
  if (length > MOST_BYTES)
    throw fail(`its header has ${length} bytes, wanted at most ${MOST_BYTES}`, { offset: 0, field: "header length" });
  const bytes = file.subarray(LENGTH_BYTES, LENGTH_BYTES + Number(length));
  if (bytes.length < length) {
    throw fail(`${bytes.length} of its header's ${length} bytes are there`, { offset: file.length, field: "header" });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fail("its header is not UTF-8", { offset: LENGTH_BYTES, field: "header" });
  }
}

/** The members of an object: `read` stands behind the colon of each. */
function members(cursor: Cursor, read: (name: string) => void): void {
  const names = new Set<string>();
  cursor.list("{", "}", false, () => {
    cursor.peek();
    const start = cursor.at;
    const name = readString(cursor);
    const fault = nameFault(name, names);
    if (fault !== undefined) throw cursor.fail(`another name: ${JSON.stringify(name)} ${fault}`, start);
    names.add(name);
    cursor.expect(":");
    read(name);
  });
}

function readMetadata(cursor: Cursor): Record<string, string> {
  const metadata: Record<string, string> = {};
  members(cursor, (name) => {
    metadata[name] = readString(cursor);
  });
  return metadata;
}

function readTensor(cursor: Cursor, name: string, fail: Fail): Tensor {
  const start = cursor.at;
  let dtype: string | undefined;
  let shape: readonly number[] | undefined;
  let offsets: readonly number[] | undefined;
  members(cursor, (key) => {
    if (key === "dtype") dtype = readString(cursor);
    else if (key === "shape") shape = readNaturals(cursor);
    else if (key === "data_offsets") offsets = readNaturals(cursor);
    else throw cursor.fail(`dtype, shape and data_offsets, not ${JSON.stringify(key)}`);
  });
  if (dtype === undefined || shape === undefined || offsets?.length !== 2) throw cursor.fail("dtype, shape and two data_offsets", start);
  const encoding = Object.hasOwn(TYPES, dtype) ? TYPES[dtype] : undefined;
  const tensor = `tensor ${JSON.stringify(name)}`;
  if (encoding === undefined) {
    const wanted = Object.keys(TYPES).join(", ");
    throw fail(`${tensor} has dtype ${JSON.stringify(dtype)}, wanted one of ${wanted}`, { field: `${name}.dtype` });
  }
  const [begin, end] = offsets as [number, number];
  const size = storedCount(shape, `${name}.shape`, (problem, where) => fail(`${tensor}: ${problem}`, where)) * encoding.bytes;
  if (end - begin !== size) {
    const described = `${size} for ${formatShape(shape)} of ${dtype}`;
    throw fail(`${tensor} has bytes ${begin} to ${end}, wanted ${described}`, { field: `${name}.data_offsets` });
  }
  return { name, encoding, shape, begin, end };
}

function readNaturals(cursor: Cursor): readonly number[] {
  const numbers: number[] = [];
  cursor.list("[", "]", false, () => numbers.push(cursor.natural()));
  return numbers;
}

function readString(cursor: Cursor): string {
  if (cursor.peek() !== '"') throw cursor.fail("a string");
  const start = cursor.at;
  let end = start + 1;
  while (end < cursor.text.length && cursor.text[end] !== '"') end += cursor.text[end] === "\\" ? 2 : 1;
  try {
    const value: unknown = JSON.parse(cursor.text.slice(start, end + 1));
    cursor.at = end + 1;
    return String(value);
  } catch {
    throw cursor.fail("a string of JSON", start);
  }
}

/** In the order of their bytes, every tensor begins where the one before ends, and the last ends with the file. */
function checkLayout(tensors: readonly Tensor[], size: number, length: number, fail: Fail): void {
  let last = 0;
  for (const { name, begin, end } of tensors.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    const field = `${name}.data_offsets`;
    const tensor = `tensor ${JSON.stringify(name)}`;
    if (begin < last) throw fail(`${tensor} overlaps another at byte ${begin}`, { offset: length + begin, field });
    if (begin > last) throw fail(`there is a hole of ${begin - last} bytes before ${tensor}`, { offset: length + last, field });
    if (end > size) throw fail(`${tensor} has bytes ${begin} to ${end}, but there are ${size}`, { offset: length + begin, field });
    last = end;
  }
  if (last !== size) throw fail(`${size - last} bytes follow the last tensor`, { offset: length + last, field: "data" });
}
