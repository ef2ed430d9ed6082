/** npz against NumPy's own archives, and against archives that are none or that mean harm. */
import { contentOf, fromBase64, joined, npyFile, wantedContent } from "@genmath/testing/files";
import golden from "@genmath/tests/golden/io.json";
import { describe, expect, test } from "vitest";
import { array } from "../src/create/array.ts";
import { FormatError } from "../src/errors/errors.ts";
import { npy, npz } from "../src/io/index.ts";
import { sum } from "../src/reduce/sum.ts";
import { memory } from "../src/runtime/memory.ts";

type Wanted = Parameters<typeof wantedContent>[0];
const archive = (name: string) => fromBase64(golden.npz.find((entry) => entry.name === name)?.file as string);

/** Where bytes stand in a file, from the end. */
function lastIndexOf(file: Uint8Array, signature: number): number {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = file.length - 4; at >= 0; at--) if (data.getUint32(at, true) === signature) return at;
  throw new Error("no such bytes");
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** An archive with fields of its last directory entry or of its end record changed. */
function changed(file: Uint8Array, signature: number, ...fields: readonly [at: number, value: number, bytes: 2 | 4][]): Uint8Array {
  const copy = file.slice();
  const data = new DataView(copy.buffer);
  const start = lastIndexOf(copy, signature);
  for (const [at, value, bytes] of fields) bytes === 2 ? data.setUint16(start + at, value, true) : data.setUint32(start + at, value, true);
  return copy;
}

async function refusal(file: Uint8Array, options?: npz.ParseOptions): Promise<string> {
  const before = memory();
  const error: unknown = await npz.parse(file, options).catch((error: unknown) => error);
  if (!(error instanceof FormatError)) throw error;
  expect(error.format).toBe("npz");
  expect(memory()).toEqual(before);
  return error.message.replace("Cannot parse npz: ", "");
}

describe("npz.parse", () => {
  test.each(golden.npz)("reads NumPy's $name", async ({ file, members }) => {
    const arrays = await npz.parse(fromBase64(file));
    const entries = Object.entries<object>(members);
    expect(Object.keys(arrays)).toEqual(entries.map(([name]) => name));
    for (const [name, wanted] of entries) {
      const a = arrays[name] as (typeof arrays)[string];
      if ("values" in wanted) expect(contentOf(a), name).toEqual(wantedContent(wanted as Wanted));
      else expect({ dtype: a.dtype, shape: a.shape, sum: sum(a).item() }, name).toEqual(wanted);
    }
  });

  test("refuses what is no whole archive", async () => {
    const file = npz.serialize({ a: [1, 2] });
    expect(await refusal(new Uint8Array(0))).toBe("it has no end record, wanted a whole zip archive");
    expect(await refusal(npy.serialize([1]))).toBe("it has no end record, wanted a whole zip archive");
    expect(await refusal(file.subarray(0, -1))).toBe("it has no end record, wanted a whole zip archive");
    expect(await refusal(joined(file, Uint8Array.of(0)))).toBe("it has no end record, wanted a whole zip archive");
    expect(await refusal(joined(Uint8Array.of(0), file))).toBe("its directory has bytes 179 to 230, wanted its end at 231");
    expect(await refusal(changed(file, END, [4, 1, 2]))).toBe("it is a part of an archive, wanted the whole");
    expect(await refusal(changed(file, END, [8, 2, 2], [10, 2, 2]))).toBe("an entry is missing");
    expect(await refusal(changed(file, END, [8, 0, 2], [10, 0, 2]))).toBe("51 bytes follow the directory's 0 entries");
    expect(await refusal(changed(file, END, [16, 0xffffffff, 4]))).toBe("it is a zip64 archive, wanted one below 4 GiB");
  });

  test("refuses members that are not as the directory says", async () => {
    const file = npz.serialize({ a: [1, 2] });
    expect(await refusal(changed(file, ENTRY, [8, 1, 2]))).toBe('member "a.npy" is encrypted');
    expect(await refusal(changed(file, ENTRY, [10, 14, 2]))).toBe(
      'member "a.npy" has compression method 14, wanted 0 (stored) or 8 (deflated)',
    );
    expect(await refusal(changed(file, ENTRY, [24, 0xffffffff, 4]))).toBe('member "a.npy" is in zip64 format, wanted sizes below 4 GiB');
    expect(await refusal(changed(file, ENTRY, [24, 7, 4]))).toBe('member "a.npy" is stored in 144 bytes, wanted its size 7');
    expect(await refusal(changed(file, ENTRY, [20, 145, 4], [24, 145, 4]))).toBe('member "a.npy" goes past the directory at byte 179');
    expect(await refusal(changed(file, ENTRY, [42, 1, 4]))).toBe('member "a.npy" has no header at byte 1');
    expect(await refusal(changed(file, ENTRY, [16, 0, 4]))).toMatch(/^member "a\.npy": its checksum is \d+, wanted 0$/);
    expect(await refusal(changed(file, ENTRY, [20, 143, 4], [24, 143, 4]))).toBe(
      'member "a.npy": it has 143 bytes, wanted 144 as its npy header says',
    );
    expect(await refusal(changed(file, ENTRY, [28, 60000, 2]))).toBe("an entry goes past the directory's end");
  });

  test("refuses names that are no arrays, twice there or __proto__", async () => {
    const renamed = (from: string, to: string, file: Uint8Array) => {
      const text = Array.from(file, (byte) => String.fromCharCode(byte)).join("");
      return Uint8Array.from(text.replaceAll(from, to), (char) => char.charCodeAt(0));
    };
    const two = npz.serialize({ aaaaaaaaa: [1], bbbbbbbbb: [1] });
    expect(await refusal(renamed("bbbbbbbbb", "aaaaaaaaa", two))).toBe('the name "aaaaaaaaa" stands there twice');
    expect(await refusal(renamed("bbbbbbbbb", "__proto__", two))).toBe('the name "__proto__" is no name here');
    expect(await refusal(renamed(".npy", ".txt", two))).toBe('a member has the name "aaaaaaaaa.txt", wanted *.npy');
    expect(await refusal(renamed("aaaa", "\xff\xff\xff\xff", two))).toBe('a member has the name "(not UTF-8)", wanted *.npy');
  });

  test("refuses members that share bytes", async () => {
    const two = npz.serialize({ a: [1], b: [1] });
    const first = new DataView(two.buffer).getUint32(lastIndexOf(two, END) + 16, true);
    const entry = two.subarray(first, first + 51);
    const end = two.slice(lastIndexOf(two, END));
    // Both entries are the first: the same name is seen before the same bytes, unless it differs in both places.
    const twice = joined(two.subarray(0, first), entry, entry, end);
    expect(await refusal(twice)).toBe('the name "a" stands there twice');
    const local = lastIndexOf(two.subarray(0, first), 0x04034b50);
    const inner = changed(two, ENTRY, [20, 0, 4], [24, 0, 4]);
    // The first member says that it goes on into the second.
    const data = new DataView(inner.buffer);
    data.setUint32(first + 20, local + 40, true);
    data.setUint32(first + 24, local + 40, true);
    expect(await refusal(inner)).toBe('member "b.npy" overlaps another');
  });

  test("refuses an npy file with an error that names the member", async () => {
    const zip = (content: Uint8Array) => {
      // A member's size is that of its content: serialize an array of as many bytes, then replace them.
      const file = npz.serialize({ x: Array<boolean>(content.length - 128).fill(true) });
      const at = 30 + 5;
      file.set(content, at);
      return file;
    };
    expect(await refusal(zip(npyFile("".padEnd(118), 100)))).toBe('member "x.npy": its header has no more characters, wanted "{"');
    expect(await refusal(zip(npyFile("{'descr': '|O', 'fortran_order': False, 'shape': (1,)}".padEnd(118), 8)))).toContain(
      'its dtype is "|O"',
    );
  });

  test("refuses what would inflate beyond its header or the limit", async () => {
    const compressed = archive("savez_compressed");
    expect(await refusal(compressed, { limit: 100 })).toBe("its members have 705 bytes, wanted at most the limit of 100");
    expect(await refusal(changed(compressed, ENTRY, [24, 2 ** 29, 4]))).toMatch(
      /^member "constructor.npy": \d+ deflated bytes cannot be 536870912$/,
    );
    expect(await refusal(changed(compressed, ENTRY, [24, 5000, 4]))).toBe(
      'member "constructor.npy": it has 5000 bytes, wanted 132 as its npy header says',
    );
    const large = archive("large, compressed");
    const packed = new DataView(large.buffer).getUint32(lastIndexOf(large, ENTRY) + 20, true);
    expect(await refusal(changed(large, ENTRY, [20, packed - 9, 4]))).toBe('member "steps.npy": its deflated bytes are damaged');
    const damaged = large.slice();
    damaged.fill(0xff, lastIndexOf(large, ENTRY) - 200, lastIndexOf(large, ENTRY) - 100);
    expect(await refusal(damaged)).toMatch(/^member "steps.npy": it/);
  });
});

describe("npz.serialize", () => {
  test.each(golden.npz)("stores NumPy's own npy files: $name", async ({ file, npy: files }) => {
    const written = npz.serialize(await npz.parse(fromBase64(file)));
    const text = Array.from(written, (byte) => String.fromCharCode(byte)).join("");
    for (const [name, member] of Object.entries<string>(files)) expect(text.includes(atob(member)), name).toBe(true);
    const again = await npz.parse(written);
    for (const [name, a] of Object.entries(await npz.parse(fromBase64(file)))) {
      expect(contentOf(again[name] as typeof a)).toEqual(contentOf(a));
    }
  });

  test("equal arrays are equal files", () => {
    const a = array([
      [1, 2],
      [3, 4],
    ]);
    expect(npz.serialize({ a: a.T })).toEqual(npz.serialize({ a: a.T.copy() }));
  });

  test("refuses what zip cannot hold", () => {
    expect(() => npz.serialize(JSON.parse('{"__proto__": [1]}'))).toThrow(
      new RangeError('Cannot serialize npz: "__proto__" is no name here'),
    );
    const many = Object.fromEntries(Array.from({ length: 65_535 }, (_, i) => [`a${i}`, 0]));
    expect(() => npz.serialize(many)).toThrow("Cannot serialize npz: 65535 arrays in");
  });
});
