import { readLiteral } from "./literal.ts";
import { NDArray, viewOf } from "./ndarray.ts";
import type { ArrayLike } from "./types.ts";
import { overScalars, type View } from "./view.ts";

/**
 * The view of an argument: what every operation does first. A literal stays in an ordinary buffer and is staged by the kernel call, so that
 * temporary numbers cost no Wasm memory and need no dispose.
 */
export function asView(value: ArrayLike): View {
  if (value instanceof NDArray) return viewOf(value);
  const { scalars, dtype, shape } = readLiteral(value);
  return overScalars(scalars, dtype, shape);
}
