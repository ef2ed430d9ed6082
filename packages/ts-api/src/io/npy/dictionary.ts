/**
 * The dictionary of a header: the few literals of Python that it needs, and nothing else.
 *
 *   { 'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }
 *
 * Keys in any order, either quotes, no escapes. Tuples of one need their comma. Python 2 wrote integers with an L.
 */
import type { FormatError } from "../../errors/errors.ts";
import { Cursor } from "../cursor.ts";

/** Most dimensions of an array in NumPy. */
const MOST_DIMENSIONS = 64;

export interface Dictionary {
  readonly descr: string;
  readonly fortran: boolean;
  readonly shape: readonly number[];
}

export function parseDictionary(text: string, failAt: (problem: string, at: number) => FormatError): Dictionary {
  const cursor = new Cursor(text, failAt);
  let descr: string | undefined;
  let fortran: boolean | undefined;
  let shape: readonly number[] | undefined;
  cursor.list("{", "}", true, () => {
    cursor.peek();
    const start = cursor.at;
    const key = quoted(cursor, "a key in quotes");
    cursor.expect(":");
    if (key === "descr" && descr === undefined) descr = quoted(cursor, "a dtype in quotes, no structured dtype");
    else if (key === "fortran_order" && fortran === undefined) fortran = truth(cursor);
    else if (key === "shape" && shape === undefined) shape = tuple(cursor);
    else throw cursor.fail("the keys descr, fortran_order and shape, once each", start);
  });
  cursor.expectEnd();
  if (descr === undefined || fortran === undefined || shape === undefined) throw cursor.fail("descr, fortran_order and shape");
  return { descr, fortran, shape };
}

function quoted(cursor: Cursor, wanted: string): string {
  const quote = cursor.peek();
  const end = quote === "'" || quote === '"' ? cursor.text.indexOf(quote, cursor.at + 1) : -1;
  if (end < 0) throw cursor.fail(wanted);
  const content = cursor.text.slice(cursor.at + 1, end);
  const strange = content.search(/[\\\r\n]/);
  if (strange >= 0) throw cursor.fail("a plain string", cursor.at + 1 + strange);
  cursor.at = end + 1;
  return content;
}

function truth(cursor: Cursor): boolean {
  cursor.peek();
  for (const [word, value] of [["True", true] as const, ["False", false] as const]) {
    if (cursor.text.startsWith(word, cursor.at)) {
      cursor.at += word.length;
      return value;
    }
  }
  throw cursor.fail("True or False");
}

function tuple(cursor: Cursor): readonly number[] {
  const shape: number[] = [];
  const comma = cursor.list("(", ")", true, () => {
    if (shape.length === MOST_DIMENSIONS) throw cursor.fail(`at most ${MOST_DIMENSIONS} dimensions`);
    shape.push(cursor.natural());
    if (cursor.text[cursor.at] === "L") cursor.at++;
  });
  if (shape.length === 1 && !comma) throw cursor.fail('"," before ")", as in a tuple of one', cursor.at - 1);
  return shape;
}
