/**
 * Elements picked by integer indices, and put back: what take, takeAlongAxis and indexing with arrays stand on.
 *
 * Indices are int32. They are resolved first (negative ones count from the back, others are out of range), so that the kernels that follow need not look.
 */
import type { Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { DTypeError, IndexError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Lines, withAxis } from "../shape/lines.ts";
import { copyOf, packed } from "./contiguous.ts";
import { DTYPES } from "./dtype.ts";
import { type Frame, withFrame } from "./frame.ts";
import { allocate, elementBytes, overScalars, scalarsOf, type View } from "./view.ts";

/** What becomes of an index outside of its axis: an error, counting on from the other end, or the nearest index inside. */
export type IndexMode = "raise" | "wrap" | "clip";

/** The axis that indices belong to, for the text of their error. */
export interface IndexedAxis {
  readonly shape: readonly number[];
  readonly axis: number;
}

/** Indices as int32. Literals are float64, so numbers without a fraction are taken too; throws DTypeError for others. */
export function integerIndices(indices: View, action: string): View {
  if (indices.dtype === "int32") return indices;
  const given = indices.contiguous ? indices : copyOf(indices);
  const scalars = DTYPES[given.dtype].kind === "complex" ? undefined : scalarsOf(given);
  if (!scalars?.every((value) => (value | 0) === value)) {
    throw new DTypeError(`Cannot ${action} with indices of ${indices.dtype}: wanted integers`, [indices.dtype]);
  }
  const cast = overScalars(Int32Array.from(scalars), "int32", indices.shape);
  if (given !== indices) given.storage.dispose();
  return cast;
}

/** The address of int32 indices from 0 to n − 1, n = shape[axis], in row-major order. Throws IndexError for the first index out of range. */
export function resolvedIndices(frame: Frame, indices: View, { shape, axis }: IndexedAxis, mode: IndexMode = "raise"): Ptr {
  const kernels = frame.engine.kernels(base);
  const n = shape[axis] as number;
  const from = packed(frame, indices);
  const to = frame.scratch(indices.size * 4);
  if (mode === "wrap" && n > 0) kernels.resolveWrapped_i32(indices.size, n, from, to);
  else if (mode === "clip" && n > 0) kernels.resolveClipped_i32(indices.size, n, from, to);
  else {
    const at = kernels.resolve_i32(indices.size, n, from, to);
    if (at >= 0) {
      const index = new Int32Array(frame.engine.memory.buffer, from, indices.size)[at];
      const wanted = n === 0 ? "there is none" : `wanted an integer from ${-n} to ${n - 1}`;
      throw new IndexError(`Index ${index} is out of range for axis ${axis} of ${formatShape(shape)}: ${wanted}`, at);
    }
  }
  return to;
}

/** The elements at `indices` along an axis: (…, n, …) and indices of shape s → (…, s, …), a new array. */
export function gatherAlong(view: View, indices: View, lines: Lines, mode: IndexMode = "raise"): View {
  const out = allocate(view.dtype, withAxis(lines, ...indices.shape));
  withFrame((frame) => {
    const at = resolvedIndices(frame, indices, lines, mode);
    gatherKernel(frame, view)(lines.outer, lines.n, indices.size, lines.inner, packed(frame, view), at, frame.output(out));
  });
  return out;
}

/** Offsets in the row-major array that `lines` cut, of the elements that indices (…, m, …) name along its axis. Throws IndexError. */
export function alongAxisOffsets(frame: Frame, indices: View, lines: Lines): Ptr {
  const at = resolvedIndices(frame, indices, lines);
  const m = indices.shape[lines.axis] as number;
  frame.engine.kernels(base).alongOffsets_i32(lines.outer, lines.n, m, lines.inner, at, at);
  return at;
}

/** out[i] = x[offsets[i]]; `x` is the address of some element, offsets (int32) count elements from there. `out` is a new contiguous array. */
export function gatherOffsets(frame: Frame, x: Ptr, offsets: Ptr, out: View): void {
  gatherKernel(frame, out)(1, 0, out.size, 1, x, offsets, frame.output(out));
}

/** The gather of the view's size of element. */
function gatherKernel(frame: Frame, view: View) {
  return frame.engine.kernels(base)[`gather_${bitsOf(view)}`];
}

/** An element's size as it stands in the names of kernels that move elements whole. */
export function bitsOf(view: View): 8 | 32 | 64 | 128 {
  return (8 * elementBytes(view)) as 8 | 32 | 64 | 128;
}
