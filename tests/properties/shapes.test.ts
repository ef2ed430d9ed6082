/** Laws of moving, joining and multiplying arrays; elements are small integers, so that every law holds to the bit in every type. */
import {
  array,
  arrayEqual,
  arraySplit,
  broadcastTo,
  concatenate,
  type DType,
  einsum,
  expandDims,
  flip,
  kron,
  matmul,
  moveaxis,
  type NDArray,
  pad,
  repeat,
  roll,
  rot90,
  split,
  squeeze,
  stack,
  swapaxes,
  tile,
  transpose,
} from "@genmath/ts-api";
import fc from "fast-check";
import { shapeOfRank } from "./arrays.ts";
import { law } from "./law.ts";

const TYPES = ["float64", "float32", "int32", "bool", "complex128", "complex64"] as const;
const NUMBERS = ["float64", "float32", "int32", "complex128", "complex64"] as const;
const small = fc.integer({ min: -9, max: 9 });

/** An array of small integers of the type, transposed or reversed in memory as often as not. */
function integers(shape: readonly number[], dtype: DType): fc.Arbitrary<NDArray> {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const scalars = dtype.startsWith("complex") ? 2 * size : size;
  return fc
    .tuple(fc.array(small, { minLength: scalars, maxLength: scalars }), fc.constantFrom("rows", "columns", "backwards"))
    .map(([values, layout]) => {
      const made: NDArray = array(Float64Array.from(values), { shape, dtype });
      if (layout === "rows") return made;
      return layout === "columns" ? transpose(transpose(made).copy()) : flip(flip(made).copy());
    });
}

const anything = fc
  .tuple(shapeOfRank(1, 4), fc.constantFrom(...TYPES))
  .chain(([shape, dtype]) => fc.tuple(integers(shape, dtype), fc.nat(shape.length - 1), fc.nat(shape.length - 1)));

const cut = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.array(fc.integer({ min: -9, max: 18 }), { maxLength: 3 }).map((places) => places.sort((a, b) => a - b)),
);

law(
  "concatenate puts together what arraySplit cut",
  ([a, axis], sections) => {
    // Places counted from the back would not be in order.
    const places = typeof sections === "number" ? sections : sections.filter((place) => place >= 0);
    return arrayEqual(concatenate(arraySplit(a, places, { axis }), { axis }), a);
  },
  anything,
  cut,
);

law(
  "split gives back what stack laid side by side",
  ([a, axis], n) =>
    split(stack(new Array<NDArray>(n).fill(a), { axis }), n, { axis }).every((part) => arrayEqual(squeeze(part, { axis }), a)),
  anything,
  fc.integer({ min: 1, max: 4 }),
);

law(
  "moveaxis back is the identity, and so are swapaxes and flip twice, rot90 four times, expandDims and squeeze",
  ([a, i, j]) =>
    arrayEqual(moveaxis(moveaxis(a, i, j), j, i), a) &&
    arrayEqual(swapaxes(swapaxes(a, i, j), i, j), a) &&
    arrayEqual(flip(flip(a, { axis: i }), { axis: i }), a) &&
    arrayEqual(squeeze(expandDims(a, i), { axis: i }), a) &&
    (i === j || arrayEqual(rot90(rot90(a, { axes: [i, j], k: 3 }), { axes: [i, j] }), a)),
  anything,
);

law(
  "roll back is the identity, and rolls add up",
  ([a, i, j], s, t) =>
    arrayEqual(roll(roll(a, [s, t], { axis: [i, j] }), [-s, -t], { axis: [i, j] }), a) &&
    arrayEqual(roll(roll(a, s, { axis: i }), t, { axis: i }), roll(a, s + t, { axis: i })) &&
    arrayEqual(roll(a, s).ravel(), roll(a.ravel(), s)),
  anything,
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -40, max: 40 }),
);

law(
  "tile and repeat are concatenations of what they copy",
  ([a, axis], n) => {
    const copies = concatenate(new Array<NDArray>(n).fill(a), { axis });
    const reps = a.shape.map((_, i) => (i === axis ? n : 1));
    const each = arraySplit(a, Math.max(1, a.shape[axis] as number), { axis }).flatMap((part) => new Array<NDArray>(n).fill(part));
    return arrayEqual(tile(a, reps), copies) && arrayEqual(repeat(a, n, { axis }), concatenate(each, { axis }));
  },
  anything,
  fc.integer({ min: 1, max: 4 }),
);

law(
  "the middle of a padded array is the array, whatever stands around it",
  ([a, axis], before, after, mode) => {
    const n = a.shape[axis] as number;
    const widths = a.shape.map((_, i): [number, number] => (i === axis ? [before, after] : [0, 0]));
    if (a.size === 0 && mode !== "constant") return true;
    return arrayEqual(split(pad(a, widths, { mode }), [before, before + n], { axis })[1] as NDArray, a);
  },
  anything,
  fc.nat(20),
  fc.nat(20),
  fc.constantFrom("constant", "edge", "reflect", "symmetric", "wrap" as const),
);

law("a broadcast view and its copy are equal", ([a]) => arrayEqual(broadcastTo(a, [3, ...a.shape]), stack([a, a, a])), anything);

const dim = fc.constantFrom(0, 1, 2, 3, 5, 17);
const factors = fc
  .tuple(dim, dim, dim, fc.constantFrom(...NUMBERS))
  .chain(([m, k, n, dtype]) => fc.tuple(integers([m, k], dtype), integers([k, n], dtype)));

law(
  "(A·B)ᵀ = Bᵀ·Aᵀ, in every type of numbers",
  ([a, b]) => arrayEqual(transpose(matmul(a, b)), matmul(transpose(b), transpose(a))),
  factors,
);

const few = fc.constantFrom(1, 2, 3);
const mixed = fc
  .tuple(few, few, few, few, few, few, fc.constantFrom(...NUMBERS))
  .chain(([m, k, n, p, q, r, dtype]) =>
    fc.tuple(integers([m, k], dtype), integers([p, q], dtype), integers([k, n], dtype), integers([q, r], dtype)),
  );

law(
  "(A ⊗ B)·(C ⊗ D) = (A·C) ⊗ (B·D)",
  ([a, b, c, d]) => arrayEqual(matmul(kron(a, b), kron(c, d)), kron(matmul(a, c), matmul(b, d))),
  mixed,
);

/** Subscripts of one to four operands with letters of given lengths, and the operands. */
const contraction = fc
  .tuple(
    fc.array(fc.constantFrom(0, 1, 2, 2, 3, 3, 4), { minLength: 5, maxLength: 5 }),
    fc.constantFrom("float64", "int32", "complex128" as const),
  )
  .chain(([lengths, dtype]) => {
    const letter = fc.nat(4);
    const terms = fc.array(fc.array(letter, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
    return terms.chain((operands) => {
      const used = [...new Set(operands.flat())];
      return fc.tuple(
        fc.constant(lengths),
        fc.constant(operands),
        fc.shuffledSubarray(used),
        fc.tuple(
          ...operands.map((labels) =>
            integers(
              labels.map((label) => lengths[label] as number),
              dtype,
            ),
          ),
        ),
      );
    });
  });

law(
  "einsum is the sum over all its letters of the products",
  ([lengths, operands, output, arrays]) => {
    const name = (labels: readonly number[]) => labels.map((label) => "abcde"[label]).join("");
    const found = einsum(`${operands.map(name).join(",")}->${name(output)}`, ...arrays);
    return arrayEqual(found, naive(lengths, operands, output, arrays));
  },
  contraction,
);

/** Loops over every combination of indices. */
function naive(lengths: readonly number[], operands: readonly number[][], output: readonly number[], arrays: readonly NDArray[]): NDArray {
  const used = [...new Set(operands.flat())];
  const shape = output.map((label) => lengths[label] as number);
  const sums = new Float64Array(2 * shape.reduce((product, length) => product * length, 1));
  const flat = arrays.map((a) => a.astype("complex128").data);
  const place = (labels: readonly number[], index: ReadonlyMap<number, number>) =>
    labels.reduce((at, label) => at * (lengths[label] as number) + (index.get(label) as number), 0);
  const visit = (depth: number, index: Map<number, number>): void => {
    const label = used[depth];
    if (label !== undefined) {
      for (let i = 0; i < (lengths[label] as number); i++) visit(depth + 1, index.set(label, i));
      return;
    }
    let [re, im] = [1, 0];
    for (const [operand, labels] of operands.entries()) {
      const at = 2 * place(labels, index);
      const [x, y] = [flat[operand]?.[at] as number, flat[operand]?.[at + 1] as number];
      [re, im] = [re * x - im * y, re * y + im * x];
    }
    const to = 2 * place(output, index);
    sums[to] = (sums[to] as number) + re;
    sums[to + 1] = (sums[to + 1] as number) + im;
  };
  visit(0, new Map());
  return array(sums, { dtype: "complex128", shape });
}
