/**
 * The records of a delimited text (RFC 4180): a line each, unless a quoted field holds a line end. A quote inside quotes is doubled. Lines end in \n, \r\n or \r; those
 * that are blank or only a comment are skipped.
 */
import type { FormatError } from "../../errors/errors.ts";
import type { Separators } from "./separators.ts";

export interface Row {
  /** Line of the record's first field, from 1. */
  readonly line: number;
  /** Without quotes and without blanks around what is not quoted. */
  readonly fields: readonly string[];
}

export type FailAt = (problem: string, line: number, column?: number) => FormatError;

export function* records(text: string, { delimiter, comment }: Separators, failAt: FailAt): Generator<Row> {
  const blank = (char: string | undefined) => char === " " || (char === "\t" && delimiter !== "\t");
  const ends = (char: string | undefined) => char === undefined || char === "\n" || char === "\r" || char === comment;
  const splits = (char: string | undefined) => ends(char) || (delimiter === undefined ? blank(char) : char === delimiter);
  // The byte order mark that some editors write.
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;

  const skipBlanks = () => {
    while (blank(text[at]) && text[at] !== delimiter) at++;
  };

  const quoted = (start: number, column: number): string => {
    let field = "";
    for (at++; ; at++) {
      const close = text.indexOf('"', at);
      if (close < 0) throw failAt("opens a quote that does not close", start, column);
      field += text.slice(at, close);
      at = close + 1;
      if (text[at] !== '"') break;
      field += '"';
    }
    line += lineEnds(field);
    skipBlanks();
    return field;
  };

  const plain = (): string => {
    const start = at;
    while (!splits(text[at])) at++;
    return text.slice(start, at).trimEnd();
  };

  while (at < text.length) {
    const start = line;
    const fields: string[] = [];
    skipBlanks();
    if (!ends(text[at])) {
      for (;;) {
        const isQuoted = text[at] === '"';
        fields.push(isQuoted ? quoted(start, fields.length + 1) : plain());
        if (isQuoted && !splits(text[at]) && delimiter !== undefined)
          throw failAt("goes on behind its closing quote", start, fields.length);
        skipBlanks();
        if (ends(text[at])) break;
        if (delimiter === undefined) continue;
        at++;
        skipBlanks();
      }
    }
    if (comment !== undefined && text[at] === comment) while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    line++;
    if (fields.length > 0) yield { line: start, fields };
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
