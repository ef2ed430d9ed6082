/** Which columns of a table are wanted: by index, or by the names in its header. */
import type { FailAt, Row } from "./records.ts";

/** The indices of the wanted columns. `first` is a row of the table that tells how many there are, `header` the row of names. */
export function chosenColumns(
  wanted: readonly (number | string)[] | undefined,
  first: Row,
  header: Row | undefined,
  failAt: FailAt,
): readonly number[] {
  const { length } = first.fields;
  if (wanted === undefined) return first.fields.map((_, i) => i);
  return wanted.map((column) => {
    if (typeof column === "number") {
      const index = column < 0 ? column + length : column;
      if (Number.isInteger(index) && index >= 0 && index < length) return index;
      throw failAt(`has ${length} fields, wanted column ${column}`, first.line);
    }
    const index = header?.fields.indexOf(column) ?? -1;
    if (header !== undefined && index >= 0) return index;
    const names = header === undefined ? "no header" : `the names ${header.fields.join(", ")}`;
    throw failAt(`has ${names}, wanted a column ${JSON.stringify(column)}`, header?.line ?? first.line);
  });
}
