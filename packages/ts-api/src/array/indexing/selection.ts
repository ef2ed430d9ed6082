/**
 * What indices select of a view: the axes that basic indices leave, as a view, and the lists of indices that pick along other axes.
 *
 * NumPy's placement: the axes of the lists, broadcast together, stand where the first list stood if all lists (and integers among them) are neighbours, and first of
 * all otherwise.
 */
import { ShapeError } from "../../errors/errors.ts";
import { formatShape } from "../../errors/format-shape.ts";
import { sliceBounds } from "../../shape/slice.ts";
import { overScalars, restride, type View } from "../view.ts";
import { checkedIndex } from "./indexed.ts";
import type { Index } from "./language.ts";
import { axesOf, readTerms, type Term } from "./terms.ts";

/** A list of indices and the axes that it picks along. */
export interface List {
  readonly kind: "integers" | "mask";
  /** int32 or bool. */
  readonly index: View;
  readonly dims: readonly number[];
  readonly strides: readonly number[];
  /** For messages: the first of its axes, and which argument it was. */
  readonly axis: number;
  readonly argument: number;
}

export interface Selection {
  /** What basic indices leave. */
  readonly view: View;
  /** None: `view` is the result. */
  readonly lists: readonly List[];
  /** Before which axis of `view` the lists' axes stand. */
  readonly at: number;
}

export function select(view: View, index: readonly Index[]): Selection {
  const { shape, strides } = view;
  const { terms, taken, ellipses, picks } = readTerms(index);
  if (taken > shape.length) {
    throw new ShapeError(`Cannot index ${formatShape(shape)} with ${taken} indices: wanted at most ${shape.length}`, [shape]);
  }
  if (ellipses > 1) throw new ShapeError(`Cannot index ${formatShape(shape)}: ${ellipses} ellipses, wanted at most one`, [shape]);
  const dims: number[] = [];
  const steps: number[] = [];
  const lists: List[] = [];
  let offset = view.offset;
  let axis = 0;
  const keep = (end: number) => {
    for (; axis < end; axis++) {
      dims.push(shape[axis] as number);
      steps.push(strides[axis] as number);
    }
  };
  let at = 0;
  let met: "none" | "in" | "past" | "apart" = "none";
  for (const [argument, term] of terms.entries()) {
    if (picks && isPick(term)) {
      if (met === "none") at = dims.length;
      else if (met === "past") at = 0;
      met = met === "none" || met === "in" ? "in" : "apart";
    } else if (met === "in") met = "past";
    switch (term.kind) {
      case "integer":
        offset += checkedIndex(term.value, axis, shape, argument) * (strides[axis] as number);
        break;
      case "slice": {
        const { start, step, count } = sliceBounds(term.range, shape[axis] as number, argument);
        offset += start * (strides[axis] as number);
        dims.push(count);
        steps.push(step * (strides[axis] as number));
        break;
      }
      case "newaxis":
        dims.push(1);
        steps.push(0);
        break;
      case "ellipsis":
        // Even one that stands for no axis keeps lists apart.
        keep(axis + shape.length - taken);
        break;
      case "integers": {
        const [dim, stride] = [shape[axis] as number, strides[axis] as number];
        lists.push({ kind: "integers", index: term.index, dims: [dim], strides: [stride], axis, argument });
        break;
      }
      case "mask":
        lists.push(maskList(view, term.mask, axis, argument));
        break;
      default:
        term satisfies never;
    }
    axis += axesOf(term);
  }
  keep(shape.length);
  return { view: restride(view, dims, steps, offset), lists, at };
}

/** Integers among lists are lists of one for the placement. */
function isPick({ kind }: Term): boolean {
  return kind === "integer" || kind === "integers" || kind === "mask";
}

function maskList({ shape, strides }: View, mask: View, axis: number, argument: number): List {
  const rank = mask.shape.length;
  // true and false pick everything or nothing along a new axis.
  if (rank === 0) {
    const count = mask.storage.scalars()[mask.offset] === 0 ? 0 : 1;
    const index = overScalars(new Int32Array(count), "int32", [count]);
    return { kind: "integers", index, dims: [1], strides: [0], axis, argument };
  }
  const dims = shape.slice(axis, axis + rank);
  const wrong = dims.findIndex((dim, i) => dim !== mask.shape[i]);
  if (wrong !== -1) {
    throw new ShapeError(
      `Cannot index ${formatShape(shape)} by a mask of ${formatShape(mask.shape)} (argument ${argument}): dimension ${wrong} of the mask is ${mask.shape[wrong]}, wanted ${dims[wrong]}`,
      [shape, mask.shape],
    );
  }
  return { kind: "mask", index: mask, dims, strides: strides.slice(axis, axis + rank), axis, argument };
}
