/**
 * The subscripts of einsum: which letter stands for which axis. "ij,jk->ik": operands before the arrow, the result behind it; without an arrow the letters that occur
 * once, in alphabetical order. "..." stands for any axes, aligned at the last; they are named "…1" (the last), "…2", and so on.
 */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

export interface EinsumPlan {
  /** A name for each axis of each operand; a name that stands twice asks for the diagonal. */
  readonly operands: readonly (readonly string[])[];
  /** The axes of the result. */
  readonly output: readonly string[];
  /** The length of every axis. */
  readonly sizes: ReadonlyMap<string, number>;
}

export function einsumPlan(subscripts: string, shapes: readonly (readonly number[])[]): EinsumPlan {
  const fail = (why: string) => new ShapeError(`Cannot einsum ${JSON.stringify(subscripts)}: ${why}`, shapes);
  const [inputs, explicit, ...more] = subscripts.replaceAll(" ", "").split("->") as [string, string | undefined, ...string[]];
  if (more.length > 0) throw fail("it has two arrows, wanted at most one");
  const terms = inputs.split(",").map((term) => lettersOf(term, fail));
  if (terms.length !== shapes.length) throw fail(`it names ${terms.length} operands, ${shapes.length} were given`);
  const operands = terms.map((letters, i) => named(letters, shapes[i] as readonly number[], i, fail));
  const sizes = lengths(operands, shapes, fail);
  const broadcast = [...sizes.keys()].filter(isBroadcast).sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
  const output =
    explicit === undefined ? implicitOutput(terms, broadcast) : explicitOutput(lettersOf(explicit, fail), sizes, broadcast, fail);
  return { operands, output, sizes };
}

type Fail = (why: string) => ShapeError;

const ELLIPSIS = "...";

function isBroadcast(name: string): boolean {
  return name.startsWith("…");
}

/** The letters of a term; "..." counts as one. */
function lettersOf(term: string, fail: Fail): string[] {
  const letters = term.match(/\.\.\.|./gsu) ?? [];
  for (const letter of letters) {
    if (letter !== ELLIPSIS && !/^[A-Za-z]$/.test(letter)) {
      throw fail(`${JSON.stringify(letter)} is no subscript, wanted letters, "...", "," and one "->"`);
    }
  }
  if (letters.filter((letter) => letter === ELLIPSIS).length > 1)
    throw fail(`${JSON.stringify(term)} has "..." twice, wanted it at most once`);
  return letters;
}

/** A name for every axis of an operand. */
function named(letters: readonly string[], shape: readonly number[], operand: number, fail: Fail): string[] {
  const open = letters.includes(ELLIPSIS);
  const rest = shape.length - (open ? letters.length - 1 : letters.length);
  if (open ? rest < 0 : rest !== 0) {
    const count = open ? `at least ${letters.length - 1}` : String(letters.length);
    throw fail(`operand ${operand} has shape ${formatShape(shape)}, its subscripts "${letters.join("")}" want ${count} dimensions`);
  }
  return letters.flatMap((letter) => (letter === ELLIPSIS ? Array.from({ length: rest }, (_, i) => `…${rest - i}`) : [letter]));
}

/** Equal names have equal lengths, or 1. */
function lengths(operands: readonly (readonly string[])[], shapes: readonly (readonly number[])[], fail: Fail): Map<string, number> {
  const sizes = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [i, names] of operands.entries()) {
    for (const [axis, name] of names.entries()) {
      const dim = shapes[i]?.[axis] as number;
      const known = sizes.get(name) ?? 1;
      if (dim !== known && dim !== 1 && known !== 1) {
        const what = isBroadcast(name) ? `axis -${name.slice(1)} of "..."` : `subscript ${name}`;
        throw fail(`${what} has length ${known} in operand ${found.get(name)} and ${dim} in operand ${i}, wanted equal lengths or 1`);
      }
      if (!sizes.has(name) || known === 1) {
        sizes.set(name, dim);
        found.set(name, i);
      }
    }
  }
  return sizes;
}

function implicitOutput(terms: readonly (readonly string[])[], broadcast: readonly string[]): string[] {
  const letters = terms.flat().filter((letter) => letter !== ELLIPSIS);
  return [...broadcast, ...letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter)).sort()];
}

function explicitOutput(
  letters: readonly string[],
  sizes: ReadonlyMap<string, number>,
  broadcast: readonly string[],
  fail: Fail,
): string[] {
  for (const [i, letter] of letters.entries()) {
    if (letters.indexOf(letter) !== i) throw fail(`subscript ${letter} stands twice in the result, wanted it once`);
    if (letter !== ELLIPSIS && !sizes.has(letter)) throw fail(`subscript ${letter} of the result is in no operand`);
  }
  if (broadcast.length > 0 && !letters.includes(ELLIPSIS)) throw fail('an operand has axes in "...", wanted "..." in the result too');
  return letters.flatMap((letter) => (letter === ELLIPSIS ? broadcast : [letter]));
}
