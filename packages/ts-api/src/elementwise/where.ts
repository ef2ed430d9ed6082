import { offset } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { bytesOf, type DType } from "../array/dtype.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { nonzero } from "../select/nonzero.ts";
import { broadcastShapes } from "../shape/broadcast.ts";
import { address, cast, commonType, type Operand, operandOf, shapeOf, strides } from "./binary.ts";
import { truthOf } from "./logical.ts";
import { handleOf, type OutOptions, outOf, type ResultOf, resultIn } from "./result.ts";

/**
 * The first where a condition holds, the second elsewhere; of a condition alone the indices at which it holds, as `nonzero`.
 *
 * Shapes: NumPy's broadcasting of all three. Element type: that of `add`; of the condition anything but 0 is true. Throws ShapeError when the shapes do not
 * broadcast.
 *
 * @example
 * where([true, false, true], [1, 2, 3], 0).toArray(); // [1, 0, 3]
 * where([0, 7, 9])[0]?.toArray(); // [1, 2]
 */
export function where(condition: ArrayLike): NDArray<"int32", readonly [number]>[];
export function where<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  condition: ArrayLike,
  a: A,
  b: B,
  options?: OutOptions<O>,
): ResultOf<O, NDArray<PromoteOf<A, B>, Shape>>;
export function where(
  condition: ArrayLike,
  a?: ArrayLike,
  b?: ArrayLike,
  options: OutOptions = {},
): NDArray | NDArray<"int32", readonly [number]>[] {
  if (a === undefined && b === undefined) return nonzero(condition);
  if (a === undefined || b === undefined)
    throw new TypeError("Cannot choose where a condition holds: one alternative given, wanted two or none");
  return handleOf<NDArray>(whereOf(operandOf(condition), operandOf(a), operandOf(b), outOf(options)), options.out);
}

/** The same for views and numbers. */
export function whereOf(condition: Operand, a: Operand, b: Operand, out?: View): View {
  const dtype = commonType(a, b);
  const shape = broadcastShapes(shapeOf(condition), broadcastShapes(shapeOf(a), shapeOf(b), "where"), "where");
  const test = truthOf(condition);
  const x = cast(a, dtype);
  const y = cast(b, dtype);
  const result = resultIn(out, "where", dtype, shape, [test, x, y], (frame, target) => {
    const kernel = frame.engine.kernels(base)[KERNELS[dtype]];
    const loops = planLoops(shape, [strides(test, shape), strides(x, shape), strides(y, shape)]);
    const { rows, cols } = loops;
    const [tr, xr, yr] = loops.rowStrides as [number, number, number];
    const [tc, xc, yc] = loops.colStrides as [number, number, number];
    const pt = address(frame, test, "bool");
    const px = address(frame, x, dtype);
    const py = address(frame, y, dtype);
    const to = frame.output(target);
    const bytes = bytesOf(dtype);
    forEachBlock(loops, (starts, block) => {
      const [t, p, q] = starts as [number, number, number];
      const at = offset(to, block * rows * cols * bytes);
      kernel(rows, cols, offset(pt, t), tr, tc, offset(px, p * bytes), xr, xc, offset(py, q * bytes), yr, yc, at);
    });
  });
  if (typeof test === "object" && test !== condition) test.storage.dispose();
  return result;
}

const KERNELS = {
  float64: "where_64",
  float32: "where_32",
  int32: "where_32",
  bool: "where_8",
  complex128: "wherePairs_64",
  complex64: "wherePairs_32",
} as const satisfies Record<DType, string>;
