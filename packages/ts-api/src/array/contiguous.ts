/** Packing strided views into row-major order. */
import type { Ptr } from "@genmath/core-wasm";
import { rowMajor } from "../shape/strides.ts";
import { type Frame, withFrame } from "./frame.ts";
import { transfer } from "./transfer.ts";
import { allocate, componentsOf, elementBytes, type View } from "./view.ts";

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
  const strides = rowMajor(view.shape, componentsOf(view));
  transfer(frame, view.dtype, view.shape, { at: frame.input(view), strides: view.strides }, { at: to, strides });
}
