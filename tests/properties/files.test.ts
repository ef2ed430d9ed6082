/**
 * Readers of files from strangers: arbitrary bytes, and valid files with some bytes changed, cut or doubled. What comes out is an array whose size the file
 * justifies, or a FormatError; nothing else is thrown, and nothing stays allocated after an error.
 */
import { fromBase64 } from "@genmath/testing/files";
import { FormatError, io, memory, type NDArray } from "@genmath/ts-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import golden from "../golden/io.json";

const SEED = 42;
/** int8 becomes int32, and deflate packs at most 1032 bytes into one. */
const WIDEST = 4;
const MOST_INFLATED = 1032;

type Change =
  | { readonly kind: "byte"; readonly at: number; readonly value: number }
  | { readonly kind: "cut" | "double"; readonly at: number; readonly length: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("byte" as const),
      at: fc.nat(1 << 16),
      value: fc.constantFrom(0, 1, 0x20, 0x7f, 0x80, 0xff, ...range(48, 57)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("byte" as const), at: fc.nat(1 << 16), value: fc.nat(255) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("cut" as const, "double" as const),
      at: fc.nat(1 << 16),
      length: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function changed(file: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes = [...file];
  for (const { at, ...what } of changes) {
    const place = at % (bytes.length + 1);
    if (what.kind === "byte") bytes[place] = what.value;
    else if (what.kind === "cut") bytes.splice(place, what.length);
    else bytes = [...bytes.slice(0, place + what.length), ...bytes.slice(place)];
  }
  return Uint8Array.from(bytes);
}

/** Files that are not large: a change hits their headers often. */
const small = (files: readonly string[]) => fc.constantFrom(...files.map(fromBase64).filter(({ length }) => length < 4096));

const mutated = (files: readonly string[]) =>
  fc.tuple(small(files), fc.array(change, { minLength: 1, maxLength: 4 })).map(([file, changes]) => changed(file, changes));

const noise = (...first: readonly number[]) => fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.of(...first, ...bytes));

/** A call returns arrays of at most `most` bytes, or fails as it should. Returns whether it returned. */
async function survives(read: () => readonly NDArray[] | Promise<readonly NDArray[]>, most: number): Promise<boolean> {
  const before = memory();
  try {
    const arrays = await read();
    for (const a of arrays) expect(a.data.length).toBe(a.size * (a.dtype.startsWith("complex") ? 2 : 1));
    expect(arrays.reduce((sum, { data }) => sum + data.byteLength, 0)).toBeLessThanOrEqual(most);
    for (const a of arrays) a.dispose();
    return true;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return false;
  } finally {
    expect(memory().usedBytes).toBe(before.usedBytes);
  }
}

/** Runs a reader on every input; both answers must occur, or the inputs say little. */
async function fuzz<T>(inputs: fc.Arbitrary<T>, numRuns: number, read: (input: T) => Promise<boolean>): Promise<void> {
  const answers = { array: 0, error: 0 };
  const property = fc.asyncProperty(inputs, async (input) => {
    answers[(await read(input)) ? "array" : "error"]++;
  });
  await fc.assert(property, { numRuns, seed: SEED });
  expect(answers.array, "inputs that are read").toBeGreaterThan(0);
  expect(answers.error, "inputs that are refused").toBeGreaterThan(0);
}

test("npy", async () => {
  const { same, read, headers } = golden.npy;
  const files = [...same, ...read, ...headers].map(({ file }) => file);
  const inputs = fc.oneof(
    { weight: 9, arbitrary: mutated(files) },
    { weight: 1, arbitrary: noise(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, 40, 0) },
  );
  await fuzz(inputs, 4000, (bytes) => survives(() => [io.npy.parse(bytes)], WIDEST * bytes.length));
});

test("npz", async () => {
  const inputs = mutated(golden.npz.map(({ file }) => file));
  await fuzz(inputs, 1500, (bytes) =>
    survives(async () => Object.values(await io.npz.parse(bytes)), WIDEST * MOST_INFLATED * bytes.length),
  );
});

test("safetensors", async () => {
  const files = [golden.safetensors.file];
  const inputs = fc.oneof({ weight: 9, arbitrary: mutated(files) }, { weight: 1, arbitrary: noise(40, 0, 0, 0, 0, 0, 0, 0, 0x7b) });
  await fuzz(inputs, 4000, (bytes) => survives(() => Object.values(io.safetensors.parse(bytes).tensors), WIDEST * bytes.length));
});

test("csv", async () => {
  const piece = fc.constantFrom(
    "1",
    "2.5",
    "-",
    "e",
    ",",
    ",",
    ";",
    " ",
    "\t",
    "\n",
    "\n",
    "\r",
    "\r\n",
    '"',
    '""',
    "#",
    "nan",
    "inf",
    "NA",
    ".",
    "0x1",
    "é",
    "\0",
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const options = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t", " ", "whitespace"),
    header: fc.constantFrom(0, 0, 1),
    comments: fc.constantFrom("#", null),
    dtype: fc.constantFrom("float64" as const, "float32" as const, "int32" as const, "bool" as const),
  });
  await fuzz(fc.tuple(text, options), 20_000, ([given, how]) => survives(() => [io.csv.parse(given, how)], 8 * (given.length + 1)));
});

test("what is written is read: csv, any float64", () => {
  const column = fc.array(fc.double(), { minLength: 1, maxLength: 200 });
  const same = (values: readonly number[]) => [...io.csv.parse(io.csv.serialize(values)).data].every((x, i) => Object.is(x, values[i]));
  fc.assert(fc.property(column, same), { numRuns: 300, seed: SEED });
});

test("what is written is read: csv, any float32", () => {
  const column = fc.array(fc.float(), { minLength: 1, maxLength: 100 }).map((values) => Float32Array.from(values));
  const same = (values: Float32Array) =>
    [...io.csv.parse(io.csv.serialize(values), { dtype: "float32" }).data].every((x, i) => Object.is(x, values[i]));
  fc.assert(fc.property(column, same), { numRuns: 300, seed: SEED });
});
