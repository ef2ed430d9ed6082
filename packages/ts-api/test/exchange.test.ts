/** Arrays as JSON and as objects that cross threads. */
import { describe, expect, test } from "vitest";
import { array, type DType, DTypeError, NDArray, ones, type SerializedArray, ShapeError, zeros } from "../src/index.ts";

const DTYPES = ["float64", "float32", "complex128", "complex64", "int32", "bool"] as const;

const sample = (dtype: DType) => array([0, 1, 5, -0, 3, 2], { shape: [2, 3] }).astype(dtype);

describe("JSON", () => {
  test.each(DTYPES)("%s comes back, views in their own order", (dtype) => {
    for (const a of [sample(dtype), sample(dtype).T, sample(dtype).slice("::-1", "1:"), zeros([0, 2], { dtype })]) {
      const back = array(JSON.parse(JSON.stringify(a)));
      expect(back.dtype).toBe(dtype);
      expect(back.shape).toEqual(a.shape);
      expect([...back.data]).toEqual([...a.data]);
    }
  });

  test("NaN, the infinities and −0 are texts, and come back", () => {
    const a = array([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 5e-324]);
    expect(JSON.stringify({ a })).toBe('{"a":{"dtype":"float64","shape":[5],"data":["NaN","Infinity","-Infinity","-0",5e-324]}}');
    expect([...array(JSON.parse(JSON.stringify(a))).data]).toEqual([...a.data]);
  });

  test("says what does not fit", () => {
    const read = (json: unknown) => () => array(json as SerializedArray);
    expect(read({ dtype: "float64", shape: [2], data: [1, null] })).toThrow(
      "Cannot read an array of float64: element 1 is null, wanted a number that it holds",
    );
    expect(read({ dtype: "int32", shape: [1], data: [1.5] })).toThrow("Cannot read an array of int32: element 0 is 1.5");
    expect(read({ dtype: "int32", shape: [1], data: ["NaN"] })).toThrow(DTypeError);
    expect(read({ dtype: "bool", shape: [1], data: [2] })).toThrow(DTypeError);
    expect(read({ dtype: "float64", shape: [1], data: ["1"] })).toThrow('element 0 is "1"');
    expect(read({ dtype: "float16", shape: [1], data: [1] })).toThrow(DTypeError);
    expect(read({ dtype: "float64", shape: "1", data: [1] })).toThrow('Cannot read an array of shape "1": wanted a list of dimensions');
    expect(read({ dtype: "float64", shape: [-1], data: [1] })).toThrow(ShapeError);
    expect(read({ dtype: "float64", shape: [2 ** 20, 2 ** 20], data: [1] })).toThrow(ShapeError);
    expect(read({ dtype: "float64", shape: [1], data: "1" })).toThrow("its data are string, wanted a list of numbers or a typed array");
    expect(read({ dtype: "float64", shape: [1], data: Float32Array.of(1) })).toThrow(
      "Cannot read an array of float64 from a Float32Array: wanted a Float64Array",
    );
  });
});

describe("serialize", () => {
  test.each(DTYPES)("structuredClone of %s comes back, views in their own order", (dtype) => {
    for (const a of [sample(dtype), sample(dtype).T, sample(dtype).slice(1), zeros([0], { dtype })]) {
      const object = a.serialize();
      expect(object.data.byteLength).toBe(object.data.buffer.byteLength);
      const back = array(structuredClone(object));
      expect(back.dtype).toBe(dtype);
      expect(back.toArray()).toEqual(a.toArray());
    }
  });

  test("the bits survive: a NaN's payload, −0", () => {
    const data = Float64Array.of(0, -0);
    new DataView(data.buffer).setBigUint64(0, 0x7ff8_0000_0000_beefn, true);
    const back = array(structuredClone(array(data).serialize()));
    expect(new BigUint64Array(back.data.slice().buffer)[0]).toBe(0x7ff8_0000_0000_beefn);
    expect(back.item(1)).toBe(-0);
  });

  test("is a copy: transferred through a channel, the array stays", async () => {
    const a = ones([3, 4]);
    const { port1, port2 } = new MessageChannel();
    const arrived = new Promise<SerializedArray>((resolve) => {
      port2.onmessage = ({ data }) => resolve(data as SerializedArray);
    });
    const object = a.serialize();
    port1.postMessage(object, [object.data.buffer]);
    expect(object.data.byteLength).toBe(0);
    const back = array(await arrived);
    expect(back.toArray()).toEqual(a.toArray());
    expect(a.sum().item()).toBe(12);
    port1.close();
  });

  test("the clone of an array itself is no array, and bytes from outside cannot make a third boolean", () => {
    const object = { dtype: "bool", shape: [2], data: Uint8Array.of(7, 0) } as const;
    expect([...array(object).data]).toEqual([1, 0]);
    expect(structuredClone(ones([2]))).not.toBeInstanceOf(NDArray);
  });
});
