import type { DType } from "../../array/dtype.ts";
import { type NDArray, wrap } from "../../array/ndarray.ts";
import type { Shape } from "../../array/types.ts";
import { asBytes, type Bytes } from "../bytes.ts";
import { failing } from "../failing.ts";
import { readArray } from "./read-array.ts";

/**
 * Reads a `.npy` file, what `np.save` writes. Versions 1.0, 2.0 and 3.0, C and Fortran order, either byte order; pickled objects are never read.
 *
 * float64, float32, complex128, complex64, int32 and bool keep their type. float16 becomes float32. int8, uint8, int16 and uint16 become int32, and so do uint32,
 * int64 and uint64 where all values fit. An array in Fortran order is, as in NumPy, a transposed view.
 *
 * Throws FormatError for any other type, a value that does not fit, a header that is none or over 10,000 bytes, and when the bytes are not exactly those of the
 * shape. Nothing is allocated before all of that is known.
 *
 * Source: NumPy Enhancement Proposal 1.
 *
 * @example
 * const file = io.npy.serialize([[1, 2], [3, 4]]);
 * io.npy.parse(file).toArray(); // [[1, 2], [3, 4]]
 * io.npy.parse(file.subarray(0, 130)); // FormatError: Cannot parse npy: 2 bytes follow the header, wanted 32 for (2, 2) of <f8
 */
export function parse(bytes: Bytes): NDArray<DType, Shape> {
  return wrap(readArray(asBytes(bytes, "parse npy"), failing("npy")));
}
