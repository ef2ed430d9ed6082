import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { einsumPlan } from "../shape/einsum.ts";
import { contract } from "./contract.ts";
import { cheapestPair } from "./contraction-order.ts";
import { aligned, type Labelled, release, summed } from "./labelled.ts";

/**
 * Sums of products in Einstein's notation: every axis has a letter, and letters that are not in the result are summed. "ij,jk->ik" is the matrix product,
 * "ii->" the trace, "ij->ji" the transpose, "bhqd,bhkd->bhqk" the scores of attention.
 *
 * Subscripts: operands before the arrow, separated by commas, the result behind it; without an arrow the result has the letters that occur once, in alphabetical order. A letter
 * that stands twice in an operand takes its diagonal; "..." stands for any number of axes, broadcast. Two operands are one stack of matrix products, read where they lie; of more
 * the pair that shrinks most is contracted first. A view where nothing is computed. Throws ShapeError that names the subscript.
 *
 * @example
 * einsum("ij,jk->ik", [[1, 2], [3, 4]], [[5, 6], [7, 8]]).toArray(); // [[19, 22], [43, 50]]
 * einsum("ii", [[1, 2], [3, 4]]).item(); // 5
 */
export function einsum<const A extends readonly ArrayLike[]>(subscripts: string, ...operands: A): NDArray<PromoteAll<A>, Shape> {
  const views = operands.map(asView);
  const {
    operands: names,
    output,
    sizes,
  } = einsumPlan(
    subscripts,
    views.map((view) => view.shape),
  );
  const dtype = views.map((view): DType => view.dtype).reduce((a, b) => promote(a, b));
  const given = views.map((view) => castTo(view, dtype));
  const theirs = given.map((view) => view.storage);
  const rest = given.map((view, i) => diagonal(view, names[i] as readonly string[], sizes));
  while (rest.length > 1) {
    const [i, j] = cheapestPair(
      rest.map(({ labels }) => labels),
      output,
      sizes,
    );
    const [a, b] = [rest[i], rest[j]] as [Labelled, Labelled];
    rest.splice(j, 1);
    rest.splice(i, 1);
    const needed = rest.length === 0 ? output : [...new Set([...output, ...rest.flatMap(({ labels }) => labels)])];
    const found = contract(a, b, needed);
    for (const { view } of [a, b]) release(view.storage, found.view.storage, ...theirs);
    rest.push(found);
  }
  const last = rest[0] as Labelled;
  const total = summed(last, new Set(output));
  if (total.view.storage !== last.view.storage) release(last.view.storage, ...theirs);
  return wrap(aligned(total, output, sizes).view);
}

/** The axes with a name each: equal names become the diagonal, and an axis of length 1 that is longer elsewhere is dropped, since nothing depends on it. */
function diagonal(view: View, names: readonly string[], sizes: ReadonlyMap<string, number>): Labelled {
  const strides = new Map<string, number>();
  for (const [axis, name] of names.entries()) {
    if (view.shape[axis] !== sizes.get(name)) continue;
    strides.set(name, (strides.get(name) ?? 0) + (view.strides[axis] as number));
  }
  const labels = [...strides.keys()];
  const shape = labels.map((name) => sizes.get(name) as number);
  return { view: restride(view, shape, [...strides.values()]), labels };
}
