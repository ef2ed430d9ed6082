/**
 * The contraction of two arrays: C[kept] = Σ over the other axes of A·B. The axes fall into four groups: those of both that are kept (the stack), those of both that are
 * summed (k), those of A alone (m), those of B alone (n); the result is a stack of matrix products. A group that lies in memory as one axis is used as it is, so that
 * einsum's "bhqd,bhkd->bhqk" copies nothing; where one does not, that operand is packed.
 */
import { base } from "@genmath/core-wasm/base";
import { castTo, converted } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { allocate, componentsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { type Matrices, multiplyStacks } from "../linalg/stacked-product.ts";
import { sumView } from "../reduce/sum.ts";
import { product } from "../shape/around.ts";
import { reduction } from "../shape/reduce.ts";
import { aligned, type Labelled, lengthOf, release, strideOf, summed } from "./labelled.ts";

/** Below this many products a matrix a call of the kernel costs more than the multiplication of all matrices at once, and a sum. */
const SMALL = 128;
/** Elements of the temporary that the other way may cost: 32 MB in float64. */
const LARGEST_TEMPORARY = 2 ** 22;

/** A·B summed over all axes that are not in `kept`, whose order is that of the result. Both are of one type. A new array, perhaps with its axes in another order in memory. */
export function contract(left: Labelled, right: Labelled, kept: readonly string[]): Labelled {
  if (left.view.dtype === "bool") return ofBooleans(left, right, kept);
  const wanted = new Set(kept);
  const a = summed(left, new Set([...wanted, ...right.labels]));
  const b = summed(right, new Set([...wanted, ...left.labels]));
  const sizes = new Map([
    ...a.labels.map((label) => [label, lengthOf(a, label)] as const),
    ...b.labels.map((label) => [label, lengthOf(b, label)] as const),
  ]);
  const labels = kept.filter((label) => sizes.has(label));
  const depth = a.labels.filter((label) => b.labels.includes(label) && !wanted.has(label));
  const found = [...sizes.values()].includes(0)
    ? nothing(left.view.dtype, labels, sizes)
    : depth.length === 0
      ? { view: binaryOf(base, "multiply", aligned(a, labels, sizes).view, aligned(b, labels, sizes).view), labels }
      : multiplied(a, b, labels, depth, sizes);
  release(a.view.storage, left.view.storage);
  release(b.view.storage, right.view.storage);
  return found;
}

/** An axis is empty: so is the result, or each of its sums. */
function nothing(dtype: DType, labels: readonly string[], sizes: Sizes): Labelled {
  const shape = labels.map((label) => sizes.get(label) as number);
  return { view: allocate(dtype, shape, "zeros"), labels };
}

/** Booleans are counted: a count that is not 0 is true. */
function ofBooleans(left: Labelled, right: Labelled, kept: readonly string[]): Labelled {
  const [a, b] = [left, right].map(({ view, labels }) => ({ view: castTo(view, "int32"), labels })) as [Labelled, Labelled];
  const counts = contract(a, b, kept);
  const view = converted(counts.view, "bool");
  counts.view.storage.dispose();
  return { view, labels: counts.labels };
}

type Sizes = ReadonlyMap<string, number>;

function multiplied(a: Labelled, b: Labelled, labels: readonly string[], depth: readonly string[], sizes: Sizes): Labelled {
  const batch = labels.filter((label) => a.labels.includes(label) && b.labels.includes(label));
  const rows = labels.filter((label) => !b.labels.includes(label));
  const columns = labels.filter((label) => !a.labels.includes(label));
  const count = (group: readonly string[]) => product(group.map((label) => sizes.get(label) as number));
  const work = count(rows) * count(columns) * count(depth);
  if (work < SMALL && work * count(batch) <= LARGEST_TEMPORARY && count(batch) > 1) return multipliedThenSummed(a, b, labels, depth, sizes);

  // The result's columns must lie side by side: where the last axis belongs to A, Cᵀ = Bᵀ·Aᵀ.
  const last = labels.at(-1);
  if (last !== undefined && rows.includes(last)) return asProduct(b, a, { batch, rows: columns, columns: rows }, labels, depth, sizes);
  return asProduct(a, b, { batch, rows, columns }, labels, depth, sizes);
}

/** Σₖ of the products of all elements, for many small matrices. */
function multipliedThenSummed(a: Labelled, b: Labelled, labels: readonly string[], depth: readonly string[], sizes: Sizes): Labelled {
  const all = [...labels, ...depth];
  const products = binaryOf(base, "multiply", aligned(a, all, sizes).view, aligned(b, all, sizes).view);
  const view = sumView(products, reduction(products.shape, { axis: depth.map((_, i) => labels.length + i) }));
  products.storage.dispose();
  return { view, labels };
}

interface Groups {
  readonly batch: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function asProduct(
  a: Labelled,
  b: Labelled,
  { batch, rows, columns }: Groups,
  labels: readonly string[],
  depth: readonly string[],
  sizes: Sizes,
): Labelled {
  const dims = (group: readonly string[]) => group.map((label) => sizes.get(label) as number);
  const inner = bestOrder(a, b, rows, columns, depth, sizes);
  const x = matrices(a, batch, rows, inner, sizes);
  const y = matrices(b, batch, inner, columns, sizes);
  // Straight to where the elements belong if the layout of the result allows it, else stack by stack, read in the wanted order afterwards.
  const direct = inPlace(a.view, labels, columns, rows, sizes);
  const order = direct ? labels : [...batch, ...rows, ...columns];
  const out = allocate(a.view.dtype, dims(order));
  const c = { view: out, labels: order };
  const n = product(dims(columns));
  const components = componentsOf(out);
  const target: Matrices = {
    view: out,
    batch: batch.map((label) => strideOf(c, label)),
    row: merged(c, rows, sizes) ?? n * components,
    column: components,
  };
  multiplyStacks({ m: product(dims(rows)), n, k: product(dims(depth)), batch: dims(batch) }, x, y, target);
  release(x.view.storage, a.view.storage);
  release(y.view.storage, b.view.storage);
  return direct ? c : aligned(c, labels, sizes);
}

/** Whether a contiguous result of these axes has the columns side by side and the rows evenly apart. */
function inPlace(like: View, labels: readonly string[], columns: readonly string[], rows: readonly string[], sizes: Sizes): boolean {
  const components = componentsOf(like);
  const strides: number[] = [];
  let step = components;
  for (const label of [...labels].reverse()) {
    strides.unshift(step);
    step *= sizes.get(label) as number;
  }
  const shape = labels.map((label) => sizes.get(label) as number);
  const c = { view: { ...like, shape, strides }, labels };
  const across = merged(c, columns, sizes);
  return (
    (across === components || product(columns.map((label) => sizes.get(label) as number)) <= 1) && merged(c, rows, sizes) !== undefined
  );
}

/** An order of the summed axes in which fewest elements must be packed: that in which A, or B, has them in memory. */
function bestOrder(
  a: Labelled,
  b: Labelled,
  rows: readonly string[],
  columns: readonly string[],
  depth: readonly string[],
  sizes: Sizes,
): readonly string[] {
  if (depth.length < 2) return depth;
  const packed = (order: readonly string[]) => {
    const fits = (operand: Labelled, other: readonly string[]) =>
      merged(operand, order, sizes) !== undefined && merged(operand, other, sizes) !== undefined;
    return (fits(a, rows) ? 0 : a.view.size) + (fits(b, columns) ? 0 : b.view.size);
  };
  const [byA, byB] = [a, b].map((operand) =>
    [...depth].sort((p, q) => Math.abs(strideOf(operand, q)) - Math.abs(strideOf(operand, p))),
  ) as [string[], string[]];
  return packed(byB) < packed(byA) ? byB : byA;
}

/** The operand as a stack of matrices, packed where its rows or columns are not one axis in memory. */
function matrices(
  operand: Labelled,
  batch: readonly string[],
  rows: readonly string[],
  columns: readonly string[],
  sizes: Sizes,
): Matrices {
  const [row, column] = [merged(operand, rows, sizes), merged(operand, columns, sizes)];
  if (row !== undefined && column !== undefined) {
    return { view: operand.view, batch: batch.map((label) => strideOf(operand, label)), row, column };
  }
  const labels = [...batch, ...rows, ...columns];
  const packed = { view: copyOf(aligned(operand, labels, sizes).view), labels };
  return matrices(packed, batch, rows, columns, sizes);
}

/** The stride of several axes that lie in memory as one, in this order; undefined where they do not. */
function merged(operand: Labelled, group: readonly string[], sizes: Sizes): number | undefined {
  let stride: number | undefined;
  let step = 0;
  for (const label of [...group].reverse()) {
    const dim = sizes.get(label) as number;
    if (dim === 1) continue;
    const own = strideOf(operand, label);
    if (stride === undefined) stride = own;
    else if (own !== step) return undefined;
    step = own * dim;
  }
  return stride ?? 0;
}
