/**
 * The element types: one table, from which everything that depends on a dtype is read.
 *
 * A complex number is two scalars side by side (re, im). Offsets and strides of views count scalars, so that the real part of a complex array
 * is an ordinary strided view of float64.
 */
import { DTypeError } from "../errors/errors.ts";

/** Element types, by NumPy's names. */
export type DType = "float64" | "float32" | "complex128" | "complex64" | "int32" | "bool";

/** Element types with a floating-point scalar: what transcendental functions and linear algebra compute in. */
export type RealDType = "float64" | "float32";

/** The scalar that an element is made of: what kernels are instantiated for. */
export type Scalar = "f64" | "f32" | "i32" | "u8";

/** The typed array of a scalar. */
export interface ScalarArrays {
  f64: Float64Array<ArrayBuffer>;
  f32: Float32Array<ArrayBuffer>;
  i32: Int32Array<ArrayBuffer>;
  u8: Uint8Array<ArrayBuffer>;
}

/** Any typed array that an NDArray stands on. */
export type ScalarArray = ScalarArrays[Scalar];

interface DTypeFacts {
  readonly scalar: Scalar;
  /** Scalars an element: 2 for complex numbers. */
  readonly components: 1 | 2;
  /** Elements are numbers with a fraction. */
  readonly inexact: boolean;
  /** Position in NumPy's order of promotion within its kind. */
  readonly kind: "bool" | "int" | "float" | "complex";
}

export const DTYPES = {
  float64: { scalar: "f64", components: 1, inexact: true, kind: "float" },
  float32: { scalar: "f32", components: 1, inexact: true, kind: "float" },
  complex128: { scalar: "f64", components: 2, inexact: true, kind: "complex" },
  complex64: { scalar: "f32", components: 2, inexact: true, kind: "complex" },
  int32: { scalar: "i32", components: 1, inexact: false, kind: "int" },
  bool: { scalar: "u8", components: 1, inexact: false, kind: "bool" },
} as const satisfies Record<DType, DTypeFacts>;

const CONSTRUCTORS = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u8: Uint8Array } as const;

/** Bytes of one scalar. */
export function scalarBytes(scalar: Scalar): number {
  return CONSTRUCTORS[scalar].BYTES_PER_ELEMENT;
}

/** Bytes of one element. */
export function bytesOf(dtype: DType): number {
  const { scalar, components } = DTYPES[dtype];
  return scalarBytes(scalar) * components;
}

/** A typed array of `length` scalars, its own buffer, all zero. */
export function allocateScalars(scalar: Scalar, length: number): ScalarArray {
  return new CONSTRUCTORS[scalar](length);
}

/** A typed array over `length` scalars of a buffer, from byte `start`. */
export function viewScalars(scalar: Scalar, buffer: ArrayBuffer, start: number, length: number): ScalarArray {
  return new CONSTRUCTORS[scalar](buffer, start, length);
}

/** The array type that holds the elements of a dtype. */
export type DataOf<D extends DType> = ScalarArrays[(typeof DTYPES)[D]["scalar"]];

export function isDType(value: unknown): value is DType {
  return typeof value === "string" && Object.hasOwn(DTYPES, value);
}

/** Real parts of a complex dtype; other dtypes themselves. */
export type RealOf<D extends DType> = D extends "complex128" ? "float64" : D extends "complex64" ? "float32" : D;

export function realOf<D extends DType>(dtype: D): RealOf<D> {
  const real: DType = dtype === "complex128" ? "float64" : dtype === "complex64" ? "float32" : dtype;
  return real as RealOf<D>;
}

/** The complex dtype of the same precision. */
export type ComplexOf<D extends DType> = D extends "float32" | "complex64" ? "complex64" : "complex128";

export function complexOf<D extends DType>(dtype: D): ComplexOf<D> {
  const complex: DType = dtype === "float32" || dtype === "complex64" ? "complex64" : "complex128";
  return complex as ComplexOf<D>;
}

/** What a function of real numbers computes in: float32 stays, int32 and bool become float64. */
export type FloatOf<D extends DType> = D extends "int32" | "bool" ? "float64" : D;

export function floatOf<D extends DType>(dtype: D): FloatOf<D> {
  const float: DType = DTYPES[dtype].inexact ? dtype : "float64";
  return float as FloatOf<D>;
}

/** The dtype of a sum: booleans are counted. */
export type SumOf<D extends DType> = D extends "bool" ? "int32" : D;

/** The dtype itself; throws DTypeError for anything else. For names that come from outside. */
export function checkedDType<D extends DType>(dtype: D): D {
  if (!isDType(dtype)) {
    throw new DTypeError(`Cannot use dtype ${JSON.stringify(dtype)}: wanted ${Object.keys(DTYPES).join(", ")}`, [String(dtype)]);
  }
  return dtype;
}
