/** Packing strided views into row-major order. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { scalarBytes } from "./dtype.ts";
import { type Frame, withFrame } from "./frame.ts";
import { forEachBlock, planLoops } from "./loops.ts";
import { allocate, componentsOf, elementBytes, scalarOf, type View } from "./view.ts";

/** Strides in elements: what kernels of complex numbers count in, and the same as scalars elsewhere. */
export function elementStrides(view: View, strides = view.strides): readonly number[] {
  return componentsOf(view) === 1 ? strides : strides.map((stride) => stride / 2);
}

/** The address of the elements in row-major order: where they are, or a packed copy in scratch. */
export function packed(frame: Frame, view: View): Ptr {
  if (view.contiguous) return frame.input(view);
  const to = frame.scratch(view.size * elementBytes(view));
  pack(frame, view, to);
  return to;
}

/** A contiguous copy with storage of its own. */
export function copyOf(view: View): View {
  const out = allocate(view.dtype, view.shape);
  withFrame((frame) => pack(frame, view, frame.output(out)));
  return out;
}

/** Copies the elements to `to` in row-major order. */
export function pack(frame: Frame, view: View, to: Ptr): void {
  const kernels = frame.engine.kernels(base);
  const wide = scalarBytes(scalarOf(view)) === 8;
  const real = wide ? kernels.copy_64 : scalarOf(view) === "u8" ? kernels.copy_8 : kernels.copy_32;
  const kernel = componentsOf(view) === 1 ? real : wide ? kernels.copyPairs_64 : kernels.copyPairs_32;
  const x = frame.input(view);
  const bytes = elementBytes(view);
  const loops = planLoops(view.shape, [elementStrides(view)]);
  const { rows, cols } = loops;
  const [rs] = loops.rowStrides as [number];
  const [cs] = loops.colStrides as [number];
  forEachBlock(loops, (starts, block) => {
    const [start] = starts as [number];
    kernel(rows, cols, offset(x, start * bytes), rs, cs, offset(to, block * rows * cols * bytes));
  });
}
