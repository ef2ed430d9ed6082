/** Views whose axes have names: what contractions are written in. */
import { castTo } from "../array/cast.ts";
import type { Storage } from "../array/storage.ts";
import { restride, type View } from "../array/view.ts";
import { sumView } from "../reduce/sum.ts";
import { reduction } from "../shape/reduce.ts";

export interface Labelled {
  readonly view: View;
  /** One name an axis, no name twice. */
  readonly labels: readonly string[];
}

/** The length of an axis. */
export function lengthOf({ view, labels }: Labelled, label: string): number {
  return view.shape[labels.indexOf(label)] as number;
}

/** The stride of an axis; 0 where the array does not have it, so that it is repeated. */
export function strideOf({ view, labels }: Labelled, label: string): number {
  return view.strides[labels.indexOf(label)] ?? 0;
}

/** The axes in the order of `labels`, lengths by `sizes`; axes that the array does not have are repeated. */
export function aligned(operand: Labelled, labels: readonly string[], sizes: ReadonlyMap<string, number>): Labelled {
  const shape = labels.map((label) => sizes.get(label) as number);
  const strides = labels.map((label) => strideOf(operand, label));
  return { view: restride(operand.view, shape, strides), labels };
}

/** Sums over the axes whose names are not in `kept`. Of booleans the sum is "or". */
export function summed(operand: Labelled, kept: ReadonlySet<string>): Labelled {
  const { view, labels } = operand;
  const axis = labels.flatMap((label, at) => (kept.has(label) ? [] : [at]));
  if (axis.length === 0) return operand;
  const total = sumView(view, reduction(view.shape, { axis }));
  const found = castTo(total, view.dtype);
  release(total.storage, found.storage);
  return { view: found, labels: labels.filter((label) => kept.has(label)) };
}

/** Disposes a temporary's storage, unless it is that of what is kept. */
export function release(temporary: Storage, ...kept: readonly Storage[]): void {
  if (!kept.includes(temporary)) temporary.dispose();
}
