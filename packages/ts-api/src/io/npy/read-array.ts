/** An array from the bytes of a `.npy` file. */

import { restride, type View } from "../../array/view.ts";
import { formatShape } from "../../errors/format-shape.ts";
import { readElements } from "../elements.ts";
import type { Fail } from "../failing.ts";
import { readHeader } from "./read-header.ts";

export function readArray(bytes: Uint8Array, fail: Fail): View {
  const { descr, encoding, little, fortran, shape, length, size } = readHeader(bytes, fail);
  const data = bytes.subarray(length);
  if (data.length !== size) {
    const described = `${size} for ${formatShape(shape)} of ${descr}`;
    throw fail(`${data.length} bytes follow the header, wanted ${described}`, { offset: length, field: "data" });
  }
  if (!fortran) return readElements(data, encoding, shape, little, fail);
  const turned = readElements(data, encoding, shape.toReversed(), little, fail);
  return restride(turned, shape, turned.strides.toReversed());
}
