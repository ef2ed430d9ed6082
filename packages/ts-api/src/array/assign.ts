/** Writing into a view: the value is cast to the view's type and broadcast to its shape. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastShapes, broadcastStrides } from "../shape/broadcast.ts";
import { asView } from "./as-view.ts";
import { castTo } from "./cast.ts";
import { copyOf } from "./contiguous.ts";
import { type Frame, withFrame } from "./frame.ts";
import { forEachBlock, planLoops } from "./loops.ts";
import { transfer } from "./transfer.ts";
import type { ArrayLike } from "./types.ts";
import { componentsOf, restride, type View } from "./view.ts";

/** Up to this many elements a loop here is done before a kernel call has begun. */
const FEW = 64;

export function assign(target: View, value: ArrayLike): void {
  assignView(target, asView(value));
}

/** The same for a view. */
export function assignView(target: View, value: View): void {
  const source = fitted(target, target.shape, value);
  if (target.size <= FEW) assignHere(target, source);
  else withFrame((frame) => assignThere(frame, target, source));
  release(source, value);
}

/**
 * The value as a view of `shape`, of the target's type, in memory that writing to the target does not change: ready to be written there. Axes of length 1 in front
 * of the target's rank do not count. `release` it when it was read. Throws ShapeError where the value does not broadcast.
 */
export function fitted(target: View, shape: readonly number[], value: View): View {
  const source = castTo(withoutLeadingOnes(value, shape.length), target.dtype);
  const common = source.shape.length > shape.length ? source.shape : broadcastShapes(shape, source.shape, "set");
  if (common.length !== shape.length || common.some((dim, axis) => dim !== shape[axis])) {
    throw new ShapeError(
      `Cannot set a place of shape ${formatShape(shape)} to ${formatShape(value.shape)}: wanted a shape that broadcasts to it`,
      [shape, value.shape],
    );
  }
  // Reading what was just written would be wrong where both are views of one storage.
  const apart = source.storage === target.storage ? copyOf(source) : source;
  return restride(apart, shape, broadcastStrides(apart.shape, apart.strides, shape));
}

/** Ends what `fitted` made of a value, unless it is the value itself. */
export function release(source: View, value: View): void {
  if (source.storage !== value.storage) source.storage.dispose();
}

function withoutLeadingOnes(value: View, rank: number): View {
  let lead = 0;
  while (value.shape.length - lead > rank && value.shape[lead] === 1) lead++;
  return lead === 0 ? value : restride(value, value.shape.slice(lead), value.strides.slice(lead));
}

function assignThere(frame: Frame, target: View, source: View): void {
  const to = frame.direct(target);
  if (to === undefined) assignHere(target, source);
  else
    transfer(frame, target.dtype, target.shape, { at: frame.input(source), strides: source.strides }, { at: to, strides: target.strides });
}

function assignHere(target: View, source: View): void {
  const loops = planLoops(target.shape, [target.strides, source.strides]);
  const to = target.storage.scalars();
  const from = source.storage.scalars();
  const components = componentsOf(target);
  const [toRow, fromRow] = loops.rowStrides as [number, number];
  const [toCol, fromCol] = loops.colStrides as [number, number];
  forEachBlock(loops, (starts) => {
    const [toStart, fromStart] = starts as [number, number];
    for (let i = 0; i < loops.rows; i++) {
      let p = target.offset + toStart + i * toRow;
      let q = source.offset + fromStart + i * fromRow;
      for (let j = 0; j < loops.cols; j++) {
        for (let c = 0; c < components; c++) to[p + c] = from[q + c] as number;
        p += toCol;
        q += fromCol;
      }
    }
  });
}
