import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { componentwise } from "./componentwise.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";
import { unaryOf } from "./unary.ts";

/**
 * Negative, element by element. −x. The smallest `int32` stays itself.
 *
 * The element type stays. Throws DTypeError for booleans: use logicalNot.
 *
 * @example
 * negative([1, -2]).toArray(); // [-1, 2]
 */
export function negative<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  return handleOf(negativeOf(asView(x), outOf(options)), options.out);
}

function negativeOf(view: View, out: View | undefined): View {
  return componentwise("negative", view, out, (part, to) => unaryOf(base, "negative", part, to, { instead: "use logicalNot" }));
}
