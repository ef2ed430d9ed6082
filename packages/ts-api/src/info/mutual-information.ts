import { base as baseArea } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { rounded } from "../linalg/rounded.ts";
import { reduce } from "../reduce/reduce.ts";
import { scope } from "../runtime/scope.ts";
import { reduction } from "../shape/reduce.ts";
import { pointwiseOf } from "../special/pointwise.ts";
import { type InformationOptions, normalized, probabilities } from "./probabilities.ts";
import { fromNats } from "./units.ts";

const ACTION = "take the mutual information of";

/** What is left of a table, or of a stack of them. */
type OfTable<S extends Shape> = S extends readonly [...infer Stack extends Shape, number, number] ? Stack : Shape;

/**
 * Mutual information of two discrete variables, from the table of their joint distribution: what one tells of the other. I(X; Y) = Σ p(x, y) log (p(x, y) / (p(x) p(y))).
 *
 * Shapes: (…, r, c) → (…), a table of probabilities or counts each; it is divided by its sum. In bits unless `base` says otherwise; never negative. Computed in
 * float64, float32 gives float32. Throws ShapeError for fewer than two axes, DTypeError, and RangeError for a number that is no probability or count.
 * For samples instead of a table see ml's `mutualInfoClassif` and `mutualInfoRegression`.
 *
 * @example
 * info.mutualInformation([[0.5, 0], [0, 0.5]]).item(); // 1
 * info.mutualInformation([[10, 20], [30, 60]]).item(); // 0
 */
export function mutualInformation<A extends ArrayLike>(
  joint: A,
  options: Pick<InformationOptions, "base"> = {},
): NDArray<FloatOf<DTypeOf<A>>, OfTable<ShapeOf<A>>> {
  const given = asView(joint);
  const dtype = realDTypeOf(given.dtype, ACTION);
  if (given.shape.length < 2) {
    throw new ShapeError(`Cannot ${ACTION} ${formatShape(given.shape)}: wanted a table of two variables, (…, r, c)`, [given.shape]);
  }
  return scope(() => {
    const p = normalized(probabilities(given, ACTION), [-2, -1], ACTION);
    const [rows, columns] = [-1, -2].map((axis) => reduce("sum", p, "float64", reduction(p.shape, { axis, keepdims: true }))) as [
      typeof p,
      typeof p,
    ];
    const independent = binaryOf(baseArea, "multiply", rows, columns);
    const nats = reduce("sum", pointwiseOf("divergenceTerm", [p, independent]), "float64", reduction(p.shape, { axis: [-2, -1] }));
    return wrap(rounded(fromNats(nats, options.base ?? 2), dtype));
  });
}
