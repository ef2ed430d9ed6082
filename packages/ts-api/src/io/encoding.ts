/**
 * How files store elements, and the dtype that each way becomes here: its own where there is one, else the narrowest that holds every value.
 * Integers of 32 bits and more without a sign, and of 64 bits, become int32, whose range their values must keep to.
 */
import type { DType } from "../array/dtype.ts";
import { fromBrain, fromHalf } from "./half.ts";

export interface Encoding {
  readonly dtype: DType;
  /** Bytes of an element. */
  readonly bytes: number;
  /** Scalars of an element. */
  readonly components: 1 | 2;
  /** Whether little-endian bytes are the array's own. */
  readonly plain: boolean;
  readonly read: (data: DataView, at: number, little: boolean) => number;
  /** Where not every value fits: whether this one does. */
  readonly fits?: (data: DataView, at: number, little: boolean) => boolean;
  /** The value as text, for those that may not fit. */
  readonly text?: (data: DataView, at: number, little: boolean) => string;
}

const real = { components: 1, plain: true } as const;
const complex = { components: 2, plain: true } as const;
const widened = { components: 1, plain: false } as const;

/** A 64-bit integer's halves. */
const low = (data: DataView, at: number, little: boolean) => data.getInt32(little ? at : at + 4, little);
const high = (data: DataView, at: number, little: boolean) => data.getInt32(little ? at + 4 : at, little);

export const ENCODINGS = {
  f64: { dtype: "float64", bytes: 8, ...real, read: (data, at, little) => data.getFloat64(at, little) },
  f32: { dtype: "float32", bytes: 4, ...real, read: (data, at, little) => data.getFloat32(at, little) },
  f16: { dtype: "float32", bytes: 2, ...widened, read: (data, at, little) => fromHalf(data.getUint16(at, little)) },
  bf16: { dtype: "float32", bytes: 2, ...widened, read: (data, at, little) => fromBrain(data.getUint16(at, little)) },
  c128: { dtype: "complex128", bytes: 16, ...complex, read: (data, at, little) => data.getFloat64(at, little) },
  c64: { dtype: "complex64", bytes: 8, ...complex, read: (data, at, little) => data.getFloat32(at, little) },
  i8: { dtype: "int32", bytes: 1, ...widened, read: (data, at) => data.getInt8(at) },
  u8: { dtype: "int32", bytes: 1, ...widened, read: (data, at) => data.getUint8(at) },
  i16: { dtype: "int32", bytes: 2, ...widened, read: (data, at, little) => data.getInt16(at, little) },
  u16: { dtype: "int32", bytes: 2, ...widened, read: (data, at, little) => data.getUint16(at, little) },
  i32: { dtype: "int32", bytes: 4, ...real, read: (data, at, little) => data.getInt32(at, little) },
  u32: {
    dtype: "int32",
    bytes: 4,
    ...widened,
    read: (data, at, little) => data.getInt32(at, little),
    fits: (data, at, little) => data.getInt32(at, little) >= 0,
    text: (data, at, little) => String(data.getUint32(at, little)),
  },
  i64: {
    dtype: "int32",
    bytes: 8,
    ...widened,
    read: low,
    fits: (data, at, little) => high(data, at, little) === low(data, at, little) >> 31,
    text: (data, at, little) => String(data.getBigInt64(at, little)),
  },
  u64: {
    dtype: "int32",
    bytes: 8,
    ...widened,
    read: low,
    fits: (data, at, little) => high(data, at, little) === 0 && low(data, at, little) >= 0,
    text: (data, at, little) => String(data.getBigUint64(at, little)),
  },
  // Any byte but 0 is true, and becomes 1.
  bool: { dtype: "bool", bytes: 1, ...widened, read: (data, at) => Number(data.getUint8(at) !== 0) },
} as const satisfies Record<string, Encoding>;
