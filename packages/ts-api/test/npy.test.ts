/** npy against NumPy's own files, both ways, and against files that are none. */
import { contentOf, fromBase64, joined, npyFile, wantedContent } from "@genmath/testing/files";
import golden from "@genmath/tests/golden/io.json";
import { describe, expect, test } from "vitest";
import { array } from "../src/create/array.ts";
import { FormatError } from "../src/errors/errors.ts";
import { npy } from "../src/io/index.ts";
import { memory } from "../src/runtime/memory.ts";

/** The error that a call throws. */
function errorOf(call: () => unknown): FormatError {
  try {
    call();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("npy.parse", () => {
  test.each([...golden.npy.same, ...golden.npy.read])("reads NumPy's $name", ({ file, ...wanted }) => {
    expect(contentOf(npy.parse(fromBase64(file)))).toEqual(wantedContent(wanted));
  });

  test.each(golden.npy.headers)("reads the header $name", ({ file, ...wanted }) => {
    expect(contentOf(npy.parse(fromBase64(file)))).toEqual(wantedContent(wanted));
  });

  test("takes an ArrayBuffer, and bytes at an odd place", () => {
    const file = npy.serialize([1.5, 2]);
    expect(npy.parse(file.buffer).toArray()).toEqual([1.5, 2]);
    expect(npy.parse(joined(Uint8Array.of(1, 2, 3), file).subarray(3)).toArray()).toEqual([1.5, 2]);
    // @ts-expect-error: text is not bytes.
    expect(() => npy.parse("text")).toThrow(new TypeError("Cannot parse npy: string, wanted a Uint8Array or an ArrayBuffer"));
  });

  test("an array in Fortran order can be computed with", () => {
    const [matrix] = golden.npy.read.filter(({ name }) => name === "int32 in Fortran order");
    const a = npy.parse(fromBase64(matrix?.file as string));
    expect(a.add(0).toArray()).toEqual(a.toArray());
    expect(a.T.shape).toEqual([4, 3, 2]);
  });

  test.each(golden.npy.refused)("refuses $name", ({ file }) => {
    const before = memory();
    expect(errorOf(() => npy.parse(fromBase64(file))).format).toBe("npy");
    expect(memory()).toEqual(before);
  });

  const codes = "f8, f4, f2, c16, c8, i1, u1, i2, u2, i4, u4, i8, u8, b1";
  const dictionary = (descr: string, shape: string, order = "False") =>
    `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }`;
  const integers = "an integer from 0 up with at most 15 digits";
  test.each([
    ["nothing", new Uint8Array(0), 'it does not begin with "\\x93NUMPY"', 0],
    ["another file", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 'it does not begin with "\\x93NUMPY"', 0],
    ["version 4.0", npyFile(dictionary("<f8", "()"), 8, [4, 0]), "its version is 4.0, wanted 1.0, 2.0 or 3.0", 6],
    ["version 1.1", npyFile(dictionary("<f8", "()"), 8, [1, 1]), "its version is 1.1, wanted 1.0, 2.0 or 3.0", 6],
    ["no header", npyFile("").subarray(0, 9), "9 bytes end before the header", 9],
    ["half a header", npyFile("{'descr'").subarray(0, 14), "4 of its header's 8 bytes are there", 14],
    ["a long header", npyFile(dictionary("<f8", "()").padEnd(10_001), 8), "its header has 10001 bytes, wanted at most 10000", 8],
    ["a header of 4 GiB", npyFile("", 0, [2, 0]).fill(255, 8), "its header has 4294967295 bytes, wanted at most 10000", 8],
    ["a short array", npyFile(dictionary("<f8", "(2,)"), 15), "15 bytes follow the header, wanted 16 for (2,) of <f8", 67],
    ["a long array", npyFile(dictionary("<f8", "(2,)"), 17), "17 bytes follow the header, wanted 16 for (2,) of <f8", 67],
    ["an unknown type", npyFile(dictionary("<f3", "()"), 8), `its dtype is "<f3", wanted one of ${codes}, with its byte order`, 10],
    ["no byte order", npyFile(dictionary("f8", "()"), 8), `its dtype is "f8", wanted one of ${codes}, with its byte order`, 10],
    [
      "a name of Object",
      npyFile(dictionary("<constructor", "()"), 8),
      `its dtype is "<constructor", wanted one of ${codes}, with its byte order`,
      10,
    ],
    [
      "too many elements",
      npyFile(dictionary("<f8", "(65536, 65536)"), 8),
      "its shape (65536, 65536) has a size of 4294967296, wanted at most 2147483647",
      undefined,
    ],
    [
      "overflow to 0",
      npyFile(dictionary("<f8", "(4294967296, 4294967296, 0)")),
      "its shape (4294967296, 4294967296, 0) has a size of 4294967296, wanted at most 2147483647",
      undefined,
    ],
    ["a huge dimension", npyFile(dictionary("<f8", "(18446744073709551616,)")), `its header has "1", wanted ${integers}`, 61],
    ["a negative dimension", npyFile(dictionary("<f8", "(-1,)")), `its header has "-", wanted ${integers}`, 61],
    ["a fraction", npyFile(dictionary("<f8", "(1.5,)")), 'its header has ".", wanted "," or ")"', 62],
    [
      "a number that is no tuple",
      npyFile(dictionary("<f8", "(2)"), 16),
      'its header has ")", wanted "," before ")", as in a tuple of one',
      62,
    ],
    ["65 dimensions", npyFile(dictionary("<f8", `(${"1,".repeat(65)})`), 8), 'its header has "1", wanted at most 64 dimensions', 189],
    ["code", npyFile(dictionary("<f8", "(__import__('os'),)"), 8), `its header has "_", wanted ${integers}`, 61],
    ["a call", npyFile("dict(descr='<f8')"), 'its header has "d", wanted "{"', 10],
    [
      "a structured type",
      npyFile("{'descr': [('a', '<f8')], 'shape': (1,)}"),
      'its header has "[", wanted a dtype in quotes, no structured dtype',
      20,
    ],
    ["an escape", npyFile(dictionary("\\x3cf8", "()"), 8), 'its header has "\\\\", wanted a plain string', 21],
    ["an open string", npyFile("{'descr"), `its header has "'", wanted a key in quotes`, 11],
    ["an open dictionary", npyFile("{'descr': '<f8'"), 'its header has no more characters, wanted "," or "}"', 25],
    [
      "no order",
      npyFile("{'descr': '<f8', 'shape': ()}", 8),
      "its header has no more characters, wanted descr, fortran_order and shape",
      39,
    ],
    ["0 for False", npyFile(dictionary("<f8", "()", "0"), 8), 'its header has "0", wanted True or False', 44],
    [
      "a key twice",
      npyFile("{'descr': '<f8', 'descr': '<f4'}", 8),
      'its header has "\'", wanted the keys descr, fortran_order and shape, once each',
      27,
    ],
    [
      "another key",
      npyFile("{'__proto__': '<f8'}", 8),
      'its header has "\'", wanted the keys descr, fortran_order and shape, once each',
      11,
    ],
    ["more after the dictionary", npyFile(`${dictionary("<f8", "()")} 1`, 8), 'its header has "1", wanted its end', 66],
  ])("refuses %s", (_name, file, message, offset) => {
    const before = memory();
    const error = errorOf(() => npy.parse(file));
    expect(error.message).toBe(`Cannot parse npy: ${message}`);
    expect(error.offset).toBe(offset);
    expect(memory()).toEqual(before);
  });

  test("a value that does not fit int32 is named", () => {
    const refused = (name: string) =>
      errorOf(() => npy.parse(fromBase64(golden.npy.refused.find((file) => file.name === name)?.file as string)));
    expect(refused("i8 2^31").message).toBe("Cannot parse npy: element 1 is 2147483648, wanted values that fit int32");
    expect(refused("i8 -2^31-1").message).toContain("element 0 is -2147483649,");
    expect(refused("u8 2^64-1").message).toContain("element 1 is 18446744073709551615,");
    expect(refused("u4 2^31").message).toContain("element 0 is 2147483648,");
  });

  test("any byte but 0 is true", () => {
    const file = joined(npyFile("{'descr': '|b1', 'fortran_order': False, 'shape': (3,)}"), Uint8Array.of(0, 2, 255));
    expect([...npy.parse(file).data]).toEqual([0, 1, 1]);
  });
});

describe("npy.serialize", () => {
  test.each(golden.npy.same)("writes NumPy's bytes for $name", ({ file, dtype, shape, values }) => {
    const bytes = fromBase64(file);
    const a = npy.parse(bytes);
    expect(contentOf(a)).toEqual(wantedContent({ dtype, shape, values }));
    expect(npy.serialize(a)).toEqual(bytes);
  });

  test("views are written as their copies", () => {
    const a = array([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(npy.serialize(a.T)).toEqual(
      npy.serialize([
        [1, 4],
        [2, 5],
        [3, 6],
      ]),
    );
    expect(npy.serialize(a.at(1))).toEqual(npy.serialize([4, 5, 6]));
    const z = array(Float64Array.of(1, 2, 3, 4), { dtype: "complex128" });
    expect(npy.serialize(z.imag)).toEqual(npy.serialize([2, 4]));
  });

  test("leaves nothing behind", () => {
    const a = array([
      [1, 2],
      [3, 4],
    ]);
    const before = memory();
    npy.serialize(a.T).fill(0);
    expect(a.toArray()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(memory().usedBytes).toBe(before.usedBytes);
  });
});
