/** The body of every reduction: plan the walk, allocate, call the kernel of the dtype once for each place that its three axes do not reach. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { type BaseExports, base } from "@genmath/core-wasm/base";
import { copyOf } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, elementBytes, restride, scalarOf, type View } from "../array/view.ts";
import type { Reduction } from "../shape/reduce.ts";
import { forEachPlace, ONE, planWalk, type Walk } from "./walk.ts";

/** Folds whose result does not depend on the order of the elements but for rounding, so that axes may be folded one after the other. */
export type FoldName = "sum" | "prod" | "max" | "min" | "norm";
export type ReduceName = FoldName | "argmax" | "argmin" | "squaredDeviations";

/** The kernels' common signature; all but squaredDeviations leave the last address alone. */
type ReduceKernel = BaseExports["squaredDeviations_f64"];

/** A kernel's other operand: one element for each of the result, contiguous. */
type Centre = View | undefined;

/** Reduces a view of a real or integer type to a new array of `dtype`. */
export function reduce(name: FoldName, view: View, dtype: DType, found: Reduction): View {
  const walk = planWalk(view, found.axes, "any");
  if (walk.folded.length < 2) return call(name, view, dtype, found.shape, walk);
  // The axis that is nearest in memory first: what is left for the others is smaller by its length.
  const partial = restride(
    view,
    [...walk.kept, ...walk.folded].map(({ dim }) => dim),
    [...walk.kept, ...walk.folded].map(({ stride }) => stride),
    view.offset + walk.start,
  );
  const rank = partial.shape.length;
  const first = reduce(name, partial, dtype, { shape: partial.shape.slice(0, -1), axes: [rank - 1], n: walk.folded.at(-1)?.dim ?? 1 });
  const others = walk.folded.slice(0, -1).map((_, i) => walk.kept.length + i);
  const out = reduce(name, first, dtype, { shape: found.shape, axes: others, n: found.n });
  first.storage.dispose();
  return out;
}

/** The same where the elements are needed in order, or together: several axes that cannot be walked as one are packed first. */
export function reduceInOrder(
  name: "argmax" | "argmin" | "squaredDeviations",
  view: View,
  dtype: DType,
  found: Reduction,
  centre?: Centre,
): View {
  const walk = planWalk(view, found.axes, "index");
  if (walk.folded.length < 2) return call(name, view, dtype, found.shape, walk, centre);
  const packed = foldedLast(view, found.axes);
  const rows = [{ dim: packed.size / found.n, stride: found.n }];
  const out = call(name, packed, dtype, found.shape, { kept: rows, folded: [{ dim: found.n, stride: 1 }], start: 0 }, centre);
  packed.storage.dispose();
  return out;
}

/** A contiguous copy with the given axes behind the others. */
export function foldedLast(view: View, axes: readonly number[]): View {
  const order = [...[...view.shape.keys()].filter((at) => !axes.includes(at)), ...axes];
  return copyOf(
    restride(
      view,
      order.map((at) => view.shape[at] as number),
      order.map((at) => view.strides[at] as number),
    ),
  );
}

function call(name: ReduceName, view: View, dtype: DType, shape: readonly number[], { kept, folded, start }: Walk, centre?: Centre): View {
  const out = allocate(dtype, shape);
  if (out.size === 0) return out;
  withFrame((frame) => {
    const kernels = frame.engine.kernels(base);
    const key: string = `${name}_${scalarOf(view)}`;
    const kernel = kernels[key as keyof BaseExports] as ReduceKernel;
    const inner = kept.at(-1) ?? ONE;
    const outer = kept.at(-2) ?? ONE;
    const n = folded[0] ?? ONE;
    const bytes = elementBytes(view);
    const block = outer.dim * inner.dim;
    const x = offset(frame.input(view), start * bytes);
    const to = frame.output(out);
    const scratch = inner.dim > 1 && inner.stride === 1 ? frame.scratch(kernels.reduceScratch()) : to;
    const centres = centre === undefined ? to : frame.input(centre);
    const at = (from: number, result: Ptr, middle: Ptr) =>
      kernel(outer.dim, n.dim, inner.dim, offset(x, from * bytes), outer.stride, n.stride, inner.stride, result, scratch, middle);
    if (kept.length < 3) at(0, to, centres);
    else {
      forEachPlace(kept.slice(0, -2), (from, index) => {
        at(from, offset(to, index * block * elementBytes(out)), offset(centres, index * block * bytes));
      });
    }
  });
  return out;
}
