/** What stands between the fields of a line, and what begins a comment: single characters that cannot be taken for anything else. */

export interface Separators {
  /** One character; undefined for runs of blanks. */
  readonly delimiter: string | undefined;
  /** One character; undefined for none. */
  readonly comment: string | undefined;
}

/** The options, checked. `action` starts the message: "parse csv". */
export function checkedSeparators(delimiter: string, comment: string | null, action: string): Separators {
  if (delimiter !== "whitespace" && !isSeparator(delimiter)) {
    throw new RangeError(
      `Cannot ${action}: delimiter ${JSON.stringify(delimiter)}, wanted "whitespace" or one character that is no quote, line end or part of a number`,
    );
  }
  if (comment !== null && (!isSeparator(comment) || comment === delimiter)) {
    throw new RangeError(`Cannot ${action}: comments ${JSON.stringify(comment)}, wanted null or one character other than the delimiter`);
  }
  return { delimiter: delimiter === "whitespace" ? undefined : delimiter, comment: comment ?? undefined };
}

function isSeparator(char: string): boolean {
  return char.length === 1 && !/["\r\n0-9a-zA-Z.+-]/.test(char);
}
