/** Indices as they were given, read into terms: what each one is, before it is known which axis it falls on. */
import { DTypeError, IndexError } from "../../errors/errors.ts";
import { parseSlice, type SliceRange } from "../../shape/slice.ts";
import { asView } from "../as-view.ts";
import { NDArray } from "../ndarray.ts";
import { overScalars, scalarsOf, type View } from "../view.ts";
import type { Index, IndexArray } from "./language.ts";

export type Term =
  | { readonly kind: "integer"; readonly value: number }
  | { readonly kind: "slice"; readonly range: SliceRange }
  | { readonly kind: "newaxis" }
  | { readonly kind: "ellipsis" }
  /** int32. */
  | { readonly kind: "integers"; readonly index: View }
  | { readonly kind: "mask"; readonly mask: View };

export interface Terms {
  readonly terms: readonly Term[];
  /** Axes that they take. */
  readonly taken: number;
  readonly ellipses: number;
  /** Whether lists or masks are among them. */
  readonly picks: boolean;
}

export function readTerms(index: readonly Index[]): Terms {
  const terms: Term[] = [];
  let taken = 0;
  let ellipses = 0;
  let picks = false;
  for (const [argument, given] of index.entries()) {
    const term = readTerm(given, argument);
    terms.push(term);
    taken += axesOf(term);
    if (term.kind === "ellipsis") ellipses++;
    else if (term.kind === "integers" || term.kind === "mask") picks = true;
  }
  return { terms, taken, ellipses, picks };
}

function readTerm(index: Index, argument: number): Term {
  if (typeof index === "number") return { kind: "integer", value: index };
  if (index === null) return { kind: "newaxis" };
  if (typeof index === "string") return readText(index, argument);
  if (isArray(index)) return readArray(index, argument);
  if (isRange(index)) return { kind: "slice", range: index };
  throw new IndexError(
    `Cannot index by ${index === undefined ? "undefined" : typeof index} (argument ${argument}): wanted an integer, a slice, null, integers or a mask`,
    argument,
  );
}

/** Texts that were read before: they stand in loops, and reading one costs more than the rest of an index. */
const READ = new Map<string, Term>();
const MOST_READ = 256;

function readText(text: string, argument: number): Term {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const word = text.trim();
  const term: Term =
    word === "..." ? { kind: "ellipsis" } : word === "newaxis" ? { kind: "newaxis" } : { kind: "slice", range: parseSlice(text, argument) };
  if (READ.size === MOST_READ) READ.clear();
  READ.set(text, term);
  return term;
}

/** How many axes the term takes. */
export function axesOf(term: Term): number {
  if (term.kind === "mask") return term.mask.shape.length;
  return term.kind === "newaxis" || term.kind === "ellipsis" ? 0 : 1;
}

function isArray(index: IndexArray | SliceRange): index is IndexArray {
  return typeof index === "boolean" || Array.isArray(index) || ArrayBuffer.isView(index) || index instanceof NDArray;
}

function isRange(index: unknown): index is SliceRange {
  if (typeof index !== "object" || index === null) return false;
  return Object.keys(index).every((key) => key === "start" || key === "stop" || key === "step");
}

/** A list of nothing but 32-bit integers: the commonest one, read without a detour over float64. */
function integersOf(list: readonly unknown[]): View | undefined {
  const integers = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const given = list[i];
    if (typeof given !== "number") return undefined;
    integers[i] = given;
    if (integers[i] !== given) return undefined;
  }
  return overScalars(integers, "int32", [list.length]);
}

function readArray(index: IndexArray, argument: number): Term {
  const short = Array.isArray(index) ? integersOf(index) : undefined;
  if (short !== undefined) return { kind: "integers", index: short };
  const view = asView(index);
  if (view.dtype === "bool") return { kind: "mask", mask: view };
  if (view.dtype === "int32") return { kind: "integers", index: view };
  // Numbers in a list are float64 only because JavaScript has no other; an array of them was made on purpose.
  if (index instanceof NDArray) {
    throw new DTypeError(
      `Cannot index by an array of ${view.dtype} (argument ${argument}): wanted int32, or bool for a mask; astype("int32") converts`,
      [view.dtype],
    );
  }
  const numbers = scalarsOf(view);
  const integers = Int32Array.from(numbers);
  const wrong = integers.findIndex((value, i) => value !== numbers[i]);
  if (wrong !== -1) {
    throw new IndexError(`Cannot index by ${numbers[wrong]} (argument ${argument}, element ${wrong}): wanted 32-bit integers`, argument);
  }
  return { kind: "integers", index: overScalars(integers, "int32", view.shape) };
}
