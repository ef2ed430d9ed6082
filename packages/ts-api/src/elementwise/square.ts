import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { SumOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { binaryOf } from "./binary.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Square, element by element. x · x. `int32` wraps around.
 *
 * The element type stays; booleans give int32.
 *
 * @example
 * square([1, -2, 3]).toArray(); // [1, 4, 9]
 */
export function square<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<SumOf<DTypeOf<A>>, ShapeOf<A>>> {
  return handleOf(squareOf(asView(x), outOf(options)), options.out);
}

function squareOf(view: View, out: View | undefined): View {
  const x = view.dtype === "bool" ? castTo(view, "int32") : view;
  return binaryOf(base, "multiply", x, x, out);
}
