/**
 * Type promotion as NumPy 2 does it for these six types, where int32 stands in for NumPy's integers: an operation with float32 on one side
 * and int32 on the other is float64, because a float32 cannot hold every int32.
 */
import type { DType } from "./dtype.ts";

const TABLE = {
  float64: { float64: "float64", float32: "float64", complex128: "complex128", complex64: "complex128", int32: "float64", bool: "float64" },
  float32: { float64: "float64", float32: "float32", complex128: "complex128", complex64: "complex64", int32: "float64", bool: "float32" },
  complex128: {
    float64: "complex128",
    float32: "complex128",
    complex128: "complex128",
    complex64: "complex128",
    int32: "complex128",
    bool: "complex128",
  },
  complex64: {
    float64: "complex128",
    float32: "complex64",
    complex128: "complex128",
    complex64: "complex64",
    int32: "complex128",
    bool: "complex64",
  },
  int32: { float64: "float64", float32: "float64", complex128: "complex128", complex64: "complex128", int32: "int32", bool: "int32" },
  bool: { float64: "float64", float32: "float32", complex128: "complex128", complex64: "complex64", int32: "int32", bool: "bool" },
} as const satisfies Record<DType, Record<DType, DType>>;

/** The dtype that holds the results of an operation on A and B. */
export type Promote<A extends DType, B extends DType> = (typeof TABLE)[A][B];

export function promote<A extends DType, B extends DType>(a: A, b: B): Promote<A, B> {
  return TABLE[a][b];
}
