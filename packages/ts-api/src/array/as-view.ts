import { rowMajor } from "../shape/strides.ts";
import { DTYPES } from "./dtype.ts";
import { readLiteral } from "./literal.ts";
import { NDArray, viewOf } from "./ndarray.ts";
import { Storage } from "./storage.ts";
import type { ArrayLike } from "./types.ts";
import type { View } from "./view.ts";

/**
 * The view of an argument: what every operation does first. A literal stays in an ordinary buffer and is staged by the kernel call, so that
 * temporary numbers cost no Wasm memory and need no dispose.
 */
export function asView(value: ArrayLike): View {
  if (value instanceof NDArray) return viewOf(value);
  const { scalars, dtype, shape } = readLiteral(value);
  const { scalar, components } = DTYPES[dtype];
  const size = scalars.length / components;
  return { storage: Storage.over(scalar, scalars), dtype, shape, strides: rowMajor(shape, components), offset: 0, size, contiguous: true };
}
