/** safetensors against a file built by the description of the format, both ways, and against files that are none. */
import { contentOf, fromBase64, safetensorsFile, wantedContent } from "@genmath/testing/files";
import golden from "@genmath/tests/golden/io.json";
import { describe, expect, test } from "vitest";
import { array } from "../src/create/array.ts";
import { DTypeError, FormatError } from "../src/errors/errors.ts";
import { safetensors } from "../src/io/index.ts";
import { memory } from "../src/runtime/memory.ts";

const tensor = (dtype: string, shape: string, begin: number, end: number) =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${begin},${end}]}`;

function errorOf(file: Uint8Array): FormatError {
  const before = memory();
  try {
    safetensors.parse(file);
  } catch (error) {
    expect(memory()).toEqual(before);
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("safetensors.parse", () => {
  test("reads every type, names and metadata", () => {
    const { tensors, metadata } = safetensors.parse(fromBase64(golden.safetensors.file));
    expect(metadata).toEqual(golden.safetensors.metadata);
    expect(Object.keys(tensors)).toEqual(Object.keys(golden.safetensors.tensors));
    for (const [name, wanted] of Object.entries(golden.safetensors.tensors)) {
      expect(contentOf(tensors[name] as (typeof tensors)[string]), name).toEqual(wantedContent(wanted));
    }
  });

  test("an empty file has no tensors", () => {
    expect(safetensors.parse(safetensorsFile("{}"))).toEqual({ tensors: {}, metadata: {} });
    expect(safetensors.parse(safetensorsFile('{"__metadata__":{}}   '))).toEqual({ tensors: {}, metadata: {} });
  });

  const types = "F64, F32, F16, BF16, C64, I8, U8, I16, U16, I32, U32, I64, U64, BOOL";
  const f32 = tensor("F32", "[2]", 0, 8);
  test.each([
    ["nothing", new Uint8Array(3), "3 bytes, wanted at least 8", 0],
    ["a huge header", safetensorsFile("{}", 0, 2n ** 63n), "its header has 9223372036854775808 bytes, wanted at most 100000000", 0],
    ["a header past the end", safetensorsFile("{}", 4, 7n), "6 of its header's 7 bytes are there", 14],
    ["no header", safetensorsFile(""), 'its header has no more characters, wanted "{"', 8],
    ["a blank first", safetensorsFile(" {}"), 'its header has " ", wanted "{"', 8],
    ["no JSON", safetensorsFile("{a}"), 'its header has "a", wanted a string', 9],
    ["a trailing comma", safetensorsFile(`{"a":${f32},}`, 8), 'its header has "}", wanted a string', 62],
    ["more after the header", safetensorsFile("{} {}"), 'its header has "{", wanted its end', 11],
    ["a broken escape", safetensorsFile('{"\\x":1}'), 'its header has "\\"", wanted a string of JSON', 9],
    ["an open string", safetensorsFile('{"a'), 'its header has "\\"", wanted a string of JSON', 9],
    ["an open string behind characters of two bytes", safetensorsFile('{"é":"a'), 'its header has "\\"", wanted "{"', 14],
    [
      "a name twice",
      safetensorsFile(`{"a":${f32},"a":${f32}}`, 8),
      'its header has "\\"", wanted another name: "a" stands there twice',
      62,
    ],
    [
      "a name twice, once escaped",
      safetensorsFile(`{"a":${f32},"\\u0061":${f32}}`, 8),
      'its header has "\\"", wanted another name: "a" stands there twice',
      62,
    ],
    ["__proto__", safetensorsFile(`{"__proto__":${f32}}`, 8), 'its header has "\\"", wanted another name: "__proto__" is no name here', 9],
    [
      "__proto__ in the metadata",
      safetensorsFile('{"__metadata__":{"__proto__":"a"}}'),
      'its header has "\\"", wanted another name: "__proto__" is no name here',
      25,
    ],
    ["metadata that is no text", safetensorsFile('{"__metadata__":{"a":1}}'), 'its header has "1", wanted a string', 29],
    ["deep nesting", safetensorsFile(`{"a":${"[".repeat(100_000)}`), 'its header has "[", wanted "{"', 13],
    ["another key", safetensorsFile('{"a":{"x":1}}'), 'its header has "1", wanted dtype, shape and data_offsets, not "x"', 18],
    [
      "a key twice",
      safetensorsFile('{"a":{"dtype":"F32","dtype":"F64"}}'),
      'its header has "\\"", wanted another name: "dtype" stands there twice',
      28,
    ],
    [
      "no shape",
      safetensorsFile('{"a":{"dtype":"F32","data_offsets":[0,8]}}', 8),
      'its header has "{", wanted dtype, shape and two data_offsets',
      13,
    ],
    [
      "three offsets",
      safetensorsFile('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,9]}}', 8),
      'its header has "{", wanted dtype, shape and two data_offsets',
      13,
    ],
    [
      "a negative dimension",
      safetensorsFile(`{"a":${tensor("F32", "[-2]", 0, 8)}}`, 8),
      'its header has "-", wanted an integer from 0 up with at most 15 digits',
      37,
    ],
    ["a fraction", safetensorsFile(`{"a":${tensor("F32", "[2.0]", 0, 8)}}`, 8), 'its header has ".", wanted "," or "]"', 38],
    [
      "a leading zero",
      safetensorsFile(`{"a":${tensor("F32", "[02]", 0, 8)}}`, 8),
      'its header has "0", wanted an integer from 0 up with at most 15 digits',
      37,
    ],
    [
      "an unknown type",
      safetensorsFile(`{"a":${tensor("F8_E4M3", "[8]", 0, 8)}}`, 8),
      `tensor "a" has dtype "F8_E4M3", wanted one of ${types}`,
      undefined,
    ],
    [
      "a name of Object as type",
      safetensorsFile(`{"a":${tensor("toString", "[8]", 0, 8)}}`, 8),
      `tensor "a" has dtype "toString", wanted one of ${types}`,
      undefined,
    ],
    [
      "too many elements",
      safetensorsFile(`{"a":${tensor("F32", "[65536,65536]", 0, 8)}}`, 8),
      'tensor "a": its shape (65536, 65536) has a size of 4294967296, wanted at most 2147483647',
      undefined,
    ],
    [
      "offsets that do not fit the shape",
      safetensorsFile(`{"a":${tensor("F32", "[2]", 0, 7)}}`, 7),
      'tensor "a" has bytes 0 to 7, wanted 8 for (2,) of F32',
      undefined,
    ],
    [
      "offsets in reverse",
      safetensorsFile(`{"a":${tensor("F32", "[2]", 8, 0)}}`, 8),
      'tensor "a" has bytes 8 to 0, wanted 8 for (2,) of F32',
      undefined,
    ],
    ["offsets past the end", safetensorsFile(`{"a":${f32}}`, 7), 'tensor "a" has bytes 0 to 8, but there are 7', 62],
    ["bytes behind the last", safetensorsFile(`{"a":${f32}}`, 9), "1 bytes follow the last tensor", 70],
    ["an overlap", safetensorsFile(`{"a":${f32},"b":${tensor("F32", "[2]", 4, 12)}}`, 12), 'tensor "b" overlaps another at byte 4', 120],
    ["the same bytes twice", safetensorsFile(`{"a":${f32},"b":${f32}}`, 8), 'tensor "b" overlaps another at byte 0', 115],
    [
      "a hole",
      safetensorsFile(`{"a":${f32},"b":${tensor("F32", "[1]", 12, 16)}}`, 16),
      'there is a hole of 4 bytes before tensor "b"',
      125,
    ],
    [
      "a hole at the beginning",
      safetensorsFile(`{"a":${tensor("F32", "[1]", 4, 8)}}`, 8),
      'there is a hole of 4 bytes before tensor "a"',
      62,
    ],
  ])("refuses %s", (_name, file, message, offset) => {
    const error = errorOf(file);
    expect(error.message).toBe(`Cannot parse safetensors: ${message}`);
    expect(error.offset).toBe(offset);
  });

  test("says which field is wrong", () => {
    expect(errorOf(safetensorsFile(`{"w.0":${tensor("F9", "[2]", 0, 8)}}`, 8)).field).toBe("w.0.dtype");
    expect(errorOf(safetensorsFile(`{"w.0":${tensor("F32", "[3]", 0, 8)}}`, 8)).field).toBe("w.0.data_offsets");
  });

  test("a header that is not UTF-8", () => {
    const file = safetensorsFile('{"a":1}');
    file[10] = 0xff;
    expect(errorOf(file).message).toBe("Cannot parse safetensors: its header is not UTF-8");
  });

  test("a value that does not fit int32 is named, and the tensors before it are given back", () => {
    const file = safetensorsFile(`{"a":${f32},"b":${tensor("I64", "[2]", 8, 24)}}`, 24);
    file[file.length - 1] = 0x80;
    expect(errorOf(file).message).toBe(
      'Cannot parse safetensors: tensor "b": element 1 is -9223372036854775808, wanted values that fit int32',
    );
  });
});

describe("safetensors.serialize", () => {
  test("is read back: dtypes, names, metadata", () => {
    const { tensors, metadata } = safetensors.parse(fromBase64(golden.safetensors.file));
    const again = safetensors.parse(safetensors.serialize(tensors, { metadata }));
    expect(again.metadata).toEqual(metadata);
    expect(Object.keys(again.tensors).sort()).toEqual(Object.keys(tensors).sort());
    for (const [name, a] of Object.entries(tensors)) expect(contentOf(again.tensors[name] as typeof a), name).toEqual(contentOf(a));
  });

  test("every tensor is aligned, and the header to 8 bytes", () => {
    const file = safetensors.serialize({ flag: [true], x: Float32Array.of(1), y: [2], é: Int32Array.of(3) });
    const length = Number(new DataView(file.buffer).getBigUint64(0, true));
    const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
    expect(length % 8).toBe(0);
    expect(header).toEqual({
      y: { dtype: "F64", shape: [1], data_offsets: [0, 8] },
      x: { dtype: "F32", shape: [1], data_offsets: [8, 12] },
      é: { dtype: "I32", shape: [1], data_offsets: [12, 16] },
      flag: { dtype: "BOOL", shape: [1], data_offsets: [16, 17] },
    });
    expect([...file.subarray(8 + length)]).toEqual([0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 128, 63, 3, 0, 0, 0, 1]);
  });

  test("views are written as their copies", () => {
    const a = array([
      [1, 2],
      [3, 4],
    ]);
    expect(safetensors.serialize({ a: a.T })).toEqual(safetensors.serialize({ a: a.T.copy() }));
  });

  test("refuses what the format has no place for", () => {
    const z = array(Float64Array.of(1, 2), { dtype: "complex128" });
    expect(() => safetensors.serialize({ z })).toThrow(
      new DTypeError('Cannot serialize safetensors: "z" is complex128, wanted a type of the format, such as complex64', ["complex128"]),
    );
    expect(() => safetensors.serialize({ __metadata__: [1] })).toThrow(
      'Cannot serialize safetensors: "__metadata__" is no name for an array',
    );
    expect(() => safetensors.serialize(JSON.parse('{"__proto__": [1]}'))).toThrow(
      'Cannot serialize safetensors: "__proto__" is no name here',
    );
    // @ts-expect-error: metadata are strings.
    expect(() => safetensors.serialize({}, { metadata: { epoch: 3 } })).toThrow(
      new TypeError('Cannot serialize safetensors: metadata "epoch" is number, wanted a string'),
    );
  });
});
