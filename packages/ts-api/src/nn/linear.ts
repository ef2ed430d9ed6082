import { nn } from "@genmath/core-wasm/nn";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import type { FloatOf, RealDType } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, ShapeOf } from "../array/types.ts";
import { allocate, elementBytes, type View } from "../array/view.ts";
import { productDType } from "../linalg/product-dtype.ts";
import { type LinearDims, type LinearShape, linearDims } from "../shape/linear.ts";

/** What follows the sums, by its name in this namespace. */
export type Activation = "none" | "relu";

/** How a layer ends. */
export interface LinearOptions {
  /** Applied to every element of the result. Default: "none". */
  readonly activation?: Activation;
}

/** The kernels that end with an activation. */
const KERNELS = { none: "linear", relu: "linearRelu" } as const satisfies Record<Activation, string>;

/**
 * Dense layer in one call. f(x W + b), where f is the activation.
 *
 * Shapes: x (…, inputs) · weight (inputs, outputs) + bias (outputs) → (…, outputs). The bias and the activation are applied to each block of the product while it is in
 * the cache. |y − y*| ≤ (inputs + 1) eps (|x||W| + |b|); NaN stays. Integers give float64. Throws ShapeError, DTypeError for complex numbers, RangeError for an activation that is not there.
 *
 * @example
 * nn.linear([[1, 2]], [[1, 0], [0, -1]], [0.5, 0.5]).toArray(); // [[1.5, -1.5]]
 * nn.linear([[1, 2]], [[1, 0], [0, -1]], [0.5, 0.5], { activation: "relu" }).toArray(); // [[1.5, 0]]
 */
export function linear<X extends ArrayLike, W extends ArrayLike>(
  x: X,
  weight: W,
  bias?: ArrayLike,
  { activation = "none" }: LinearOptions = {},
): NDArray<FloatOf<PromoteOf<X, W>>, LinearShape<ShapeOf<X>, ShapeOf<W>>> {
  if (!Object.hasOwn(KERNELS, activation)) {
    throw new RangeError(`Cannot apply the activation ${JSON.stringify(activation)}: wanted ${Object.keys(KERNELS).join(" or ")}`);
  }
  const [inputs, weights] = [asView(x), asView(weight)];
  const added = bias === undefined ? undefined : asView(bias);
  const dims = linearDims(inputs.shape, weights.shape, added?.shape);
  const dtype = productDType(inputs.dtype, weights.dtype, "apply a layer to");
  if (added !== undefined) productDType(dtype, added.dtype, "apply a layer to");
  const out = allocate(dtype, dims.shape);
  withFrame((frame) =>
    apply(frame, dtype, dims, activation, castTo(inputs, dtype), castTo(weights, dtype), added && castTo(added, dtype), out),
  );
  return wrap(out);
}

function apply(
  frame: Frame,
  dtype: RealDType,
  { rows, inputs, outputs }: LinearDims,
  activation: Activation,
  x: View,
  weight: View,
  bias: View | undefined,
  out: View,
): void {
  if (out.size === 0) return;
  const kernels = frame.engine.kernels(nn);
  const scalar = dtype === "float64" ? "f64" : "f32";
  const scratch = frame.scratch(kernels[`linearScratch_${scalar}`](rows, outputs, inputs));
  const [rsw, csw] = weight.strides as readonly [number, number];
  // Rows of a matrix are read where they are; a stack of other layout is packed.
  const [at, rsx, csx] =
    x.shape.length === 2 ? [frame.input(x), ...(x.strides as readonly [number, number])] : ([packed(frame, x), inputs, 1] as const);
  const added = bias === undefined ? zeros(frame, outputs * elementBytes(out)) : packed(frame, bias);
  const kernel = kernels[`${KERNELS[activation]}_${scalar}`];
  kernel(rows, outputs, inputs, at, rsx, csx, frame.input(weight), rsw, csw, added, frame.output(out), scratch);
}

/** A bias that changes nothing. */
function zeros(frame: Frame, bytes: number) {
  const at = frame.scratch(bytes);
  frame.engine.window.u8.fill(0, at, at + bytes);
  return at;
}
