/**
 * The body of every function of one argument. A public function is one line over it:
 *
 *     export function sin<A extends ArrayLike, O extends NDArray | undefined = undefined>(
 *       x: A,
 *       options: OutOptions<O> = {},
 *     ): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
 *       return unary(math, "sin", x, options);
 *     }
 *
 * The kernels that the area exports decide the rest: with `sin_f64` and `sin_f32`, integers and booleans are computed in float64; an `_i32` beside them keeps
 * int32; with `sin_c128` and `sin_c64` complex numbers are taken, and without them refused by DTypeError. A rule (kernel.ts) is for what
 * that leaves open: `{ resultType: realOf }` where the kernel of complex numbers writes real ones.
 */
import { type Area, offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { elementStrides } from "../array/contiguous.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import type { ArrayLike } from "../array/types.ts";
import { componentsOf, elementBytes, type View } from "../array/view.ts";
import { kernelFor, type Rule, resultTypeOf } from "./kernel.ts";
import { handleOf, type OutOptions, outOf, resultIn } from "./result.ts";

/** x has row and column strides; out is row-major. Kernels of complex numbers take scratch besides. */
type UnaryKernel = (rows: number, cols: number, x: Ptr, xrs: number, xcs: number, out: Ptr, scratch: Ptr) => void;

/** The functions of one argument that an area exports. */
export type UnaryName<E> = {
  [K in keyof E]: K extends `${infer N}_${"f64" | "c128"}` ? (E[K] extends UnaryKernel ? N : never) : never;
}[keyof E];

/** f(x) as a new array, or in `options.out`. R is what the caller's signature says of it. */
export function unary<E extends object, R>(area: Area<E>, name: UnaryName<E>, x: ArrayLike, options: OutOptions, rule: Rule = {}): R {
  return handleOf(unaryOf(area, name, asView(x), outOf(options), rule), options.out);
}

/** The same for a view. */
export function unaryOf<E extends object>(area: Area<E>, name: UnaryName<E>, view: View, out?: View, rule: Rule = {}): View {
  const { kernel, dtype } = kernelFor<E, UnaryKernel>(area, name, view.dtype, rule);
  const x = castTo(view, dtype);
  return resultIn(out, name, resultTypeOf(dtype, rule), x.shape, [x], (frame, target) => {
    const scratch = componentsOf(x) === 2 ? frame.scratch(frame.engine.kernels(base).complexScratch()) : (0 as Ptr);
    const from = frame.input(x);
    const to = frame.output(target);
    if (x.contiguous) return kernel(1, x.size, from, 0, 1, to, scratch);
    const loops = planLoops(x.shape, [elementStrides(x)]);
    const { rows, cols } = loops;
    const [rs] = loops.rowStrides as [number];
    const [cs] = loops.colStrides as [number];
    const inBytes = elementBytes(x);
    const outBytes = elementBytes(target);
    forEachBlock(loops, (starts, block) => {
      const [start] = starts as [number];
      kernel(rows, cols, offset(from, start * inBytes), rs, cs, offset(to, block * rows * cols * outBytes), scratch);
    });
  });
}
