import { offset } from "@genmath/core-wasm";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { scalarBytes } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { transfer } from "../array/transfer.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate, scalarOf, type View } from "../array/view.ts";
import { assertPaddable, type PadMode, type PadWidth, paddedIndex, padWidths, pairsOf } from "../shape/pad.ts";

/** What stands in the padding. */
export interface PadOptions {
  /**
   * "constant": `constantValues`; "edge": the outermost element; "reflect" and "symmetric": the array mirrored, without and with its outermost element;
   * "wrap": the array from its other end. Default: "constant".
   */
  readonly mode?: PadMode;
  /** For "constant": a number, [before, after], or such a pair for each axis. Default: 0. */
  readonly constantValues?: PadWidth;
}

/**
 * The array with a margin around it.
 *
 * Shapes: (…, n, …) → (…, before + n + after, …). `padWidth` is a number for all sides, [before, after] for every axis, or such a pair for each axis. A copy. Throws
 * ShapeError for widths that are no integers from 0 up or do not fit the axes, or an empty axis that has nothing to repeat; TypeError for an unknown mode.
 *
 * @example
 * pad([1, 2], 1).toArray(); // [0, 1, 2, 0]
 * pad([1, 2, 3], [2, 1], { mode: "reflect" }).toArray(); // [3, 2, 1, 2, 3, 2]
 */
export function pad<A extends ArrayLike>(
  a: A,
  padWidth: PadWidth,
  { mode = "constant", constantValues = 0 }: PadOptions = {},
): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  if (!MODES.includes(mode)) throw new TypeError(`Cannot pad in mode ${JSON.stringify(mode)}: wanted ${MODES.join(", ")}`);
  const widths = padWidths(view.shape, padWidth);
  assertPaddable(view.shape, widths, mode);
  const fillers = mode === "constant" ? pairsOf(constantValues, view.shape.length, view.shape, "constantValues") : undefined;
  const out = allocate(
    view.dtype,
    view.shape.map((dim, axis) => dim + (widths[axis] as readonly [number, number])[0] + (widths[axis] as readonly [number, number])[1]),
  );
  withFrame((frame) => {
    const margin = new Margin(frame, view, out, widths);
    margin.placeCentre();
    for (const axis of view.shape.keys()) {
      if (mode === "constant") margin.fill(axis, (fillers as (readonly [number, number])[])[axis] as readonly [number, number]);
      else margin.extend(axis, mode);
    }
  });
  return wrap(out);
}

const MODES: readonly PadMode[] = ["constant", "edge", "reflect", "symmetric", "wrap"];

/**
 * The result while it is filled, axis after axis: along the axes that are done it is whole, along those to come only its centre is there, so that corners come from the
 * last axis, as in NumPy.
 */
class Margin {
  readonly #frame: Frame;
  readonly #view: View;
  readonly #out: View;
  readonly #widths: readonly (readonly [number, number])[];
  readonly #to: ReturnType<Frame["output"]>;

  constructor(frame: Frame, view: View, out: View, widths: readonly (readonly [number, number])[]) {
    this.#frame = frame;
    this.#view = view;
    this.#out = out;
    this.#widths = widths;
    this.#to = frame.output(out);
  }

  placeCentre(): void {
    const { dtype, shape, strides } = this.#view;
    const start = this.#widths.reduce((sum, [before], axis) => sum + before * (this.#out.strides[axis] as number), 0);
    transfer(
      this.#frame,
      dtype,
      shape,
      { at: this.#frame.input(this.#view), strides },
      { at: this.#address(start), strides: this.#out.strides },
    );
  }

  /** A number before and one after the centre. */
  fill(axis: number, values: readonly [number, number]): void {
    const [before, after] = this.#widths[axis] as readonly [number, number];
    const n = this.#view.shape[axis] as number;
    for (const [value, first, length] of [
      [values[0], 0, before],
      [values[1], before + n, after],
    ] as const) {
      const { shape, start } = this.#slab(axis, first, length);
      const filler = castTo(asView(value), this.#out.dtype);
      const from = { at: this.#frame.input(filler), strides: shape.map(() => 0) };
      transfer(this.#frame, this.#out.dtype, shape, from, { at: this.#address(start), strides: this.#out.strides });
    }
  }

  /** Elements of the centre, copied in runs that go forwards, backwards or stay. */
  extend(axis: number, mode: Exclude<PadMode, "constant">): void {
    const [before, after] = this.#widths[axis] as readonly [number, number];
    const n = this.#view.shape[axis] as number;
    for (const [low, high] of [
      [-before, 0],
      [n, n + after],
    ] as const) {
      for (let i = low; i < high; ) {
        const source = paddedIndex(i, n, mode);
        const step = i + 1 < high ? paddedIndex(i + 1, n, mode) - source : 0;
        let end = i + 1;
        while (end < high && paddedIndex(end, n, mode) === source + (end - i) * step) end++;
        this.#copyRun(axis, before + source, step, before + i, end - i);
        i = end;
      }
    }
  }

  #copyRun(axis: number, source: number, step: number, target: number, length: number): void {
    const { shape, start } = this.#slab(axis, target, length);
    const stride = this.#out.strides[axis] as number;
    const from = { at: this.#address(start + (source - target) * stride), strides: this.#out.strides.with(axis, step * stride) };
    transfer(this.#frame, this.#out.dtype, shape, from, { at: this.#address(start), strides: this.#out.strides });
  }

  /** What a stretch of the axis covers: axes before it whole, those behind it in their centre. */
  #slab(axis: number, first: number, length: number): { shape: number[]; start: number } {
    let start = first * (this.#out.strides[axis] as number);
    const shape = this.#out.shape.map((dim, i) => {
      if (i < axis) return dim;
      if (i === axis) return length;
      start += (this.#widths[i] as readonly [number, number])[0] * (this.#out.strides[i] as number);
      return this.#view.shape[i] as number;
    });
    return { shape, start };
  }

  #address(scalar: number) {
    return offset(this.#to, scalar * scalarBytes(scalarOf(this.#out)));
  }
}
