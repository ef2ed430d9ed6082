/** An array as the bytes of a `.npy` file: those that NumPy writes for it in C order. */
import type { DType } from "../../array/dtype.ts";
import { elementBytes, type View } from "../../array/view.ts";
import { withBytes } from "../elements.ts";

const DESCR = {
  float64: "<f8",
  float32: "<f4",
  complex128: "<c16",
  complex64: "<c8",
  int32: "<i4",
  bool: "|b1",
} as const satisfies Record<DType, string>;

/** The elements begin at a multiple of this, so that a file can be mapped into memory. */
const ALIGNMENT = 64;
/** NumPy leaves room for the first dimension to grow to this many digits. */
const GROWN_DIGITS = 21;
/** "\x93NUMPY", version 1.0. A header of 64 dimensions is far below the 65,535 bytes of this version. */
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0];

export function writeArray(view: View): Uint8Array<ArrayBuffer> {
  const header = headerOf(view);
  const bytes = new Uint8Array(header.length + view.size * elementBytes(view));
  bytes.set(header);
  withBytes(view, (elements) => bytes.set(elements, header.length));
  return bytes;
}

function headerOf({ dtype, shape }: View): readonly number[] {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const room = shape.length === 0 ? 0 : GROWN_DIGITS - String(shape[0]).length;
  const dictionary = `{'descr': '${DESCR[dtype]}', 'fortran_order': False, 'shape': ${tuple}, }${" ".repeat(room)}`;
  const unpadded = MAGIC.length + 2 + dictionary.length + 1;
  // An aligned header gets 64 blanks more, as NumPy's does.
  const text = `${dictionary}${" ".repeat(ALIGNMENT - (unpadded % ALIGNMENT))}\n`;
  return [...MAGIC, text.length & 0xff, text.length >> 8, ...Array.from(text, (char) => char.charCodeAt(0))];
}
