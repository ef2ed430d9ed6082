import { checkedDType, type DType } from "../../array/dtype.ts";
import { type NDArray, wrap } from "../../array/ndarray.ts";
import { allocate, scalarsOf } from "../../array/view.ts";
import { DTypeError, FormatError } from "../../errors/errors.ts";
import { chosenColumns } from "./columns.ts";
import { fieldValue, WANTED } from "./field.ts";
import { type FailAt, type Row, records } from "./records.ts";
import { checkedSeparators } from "./separators.ts";

/** Element types of a table. */
export type TableDType = "float64" | "float32" | "int32" | "bool";

/** How `csv.parse` reads a table. */
export interface ParseOptions<D extends TableDType = TableDType> {
  /** What stands between fields: one character, or "whitespace" for runs of blanks and tabs. Default: ",". */
  readonly delimiter?: string;
  /** Rows of headings before the numbers; the last one names the columns. Blank lines and comments do not count. Default: 0. */
  readonly header?: number;
  /** What begins a comment, to the end of the line; null for none. Default: "#". */
  readonly comments?: string | null;
  /** The columns to read, by index (negative counts from the back) or by name, in this order. Default: all. */
  readonly columns?: readonly (number | string)[];
  /** Fields that stand for a missing value, which becomes NaN. Default: empty, "NA", "N/A" and "null". */
  readonly missing?: readonly string[];
  /** Element type. Default: float64. */
  readonly dtype?: D;
}

const MISSING = ["", "NA", "N/A", "null"];

/**
 * Reads a table of numbers from text. Fields may be quoted; `nan` and `inf` are numbers in any case of letters; blanks around a field do not count.
 *
 * Shapes: → (rows, columns). Throws FormatError with `line` and `column` for a field that is no number, for rows of different lengths and for an open quote; a missing
 * value among int32 or bool, which have no NaN, is no number. Throws RangeError for a delimiter that numbers could contain, DTypeError for a complex dtype.
 *
 * Source: RFC 4180.
 *
 * @example
 * io.csv.parse("1,2.5\n3,\n").toArray(); // [[1, 2.5], [3, NaN]]
 * io.csv.parse("x;y\n1;2", { delimiter: ";", header: 1, columns: ["y"], dtype: "int32" }).toArray(); // [[2]]
 * io.csv.parse("1,2\n3,four"); // FormatError: Cannot parse csv: line 2, column 2 is "four", wanted a number
 */
export function parse<D extends TableDType = "float64">(
  text: string,
  options: ParseOptions<D> = {},
): NDArray<D, readonly [number, number]> {
  const { delimiter = ",", header = 0, comments = "#", columns, missing = MISSING } = options;
  if (typeof text !== "string") throw new TypeError(`Cannot parse csv: ${text === null ? "null" : typeof text}, wanted a string`);
  if (!Number.isInteger(header) || header < 0) throw new RangeError(`Cannot parse csv: header ${header}, wanted an integer from 0 up`);
  const dtype = tableDType(options.dtype ?? "float64");
  const absent = new Set(missing);
  let heading: Row | undefined;
  let first: Row | undefined;
  let chosen: readonly number[] | undefined;
  let headings = 0;
  const values: number[] = [];
  for (const record of records(text, checkedSeparators(delimiter, comments, "parse csv"), failAt)) {
    if (headings < header) {
      heading = record;
      headings++;
      continue;
    }
    first ??= record;
    chosen ??= chosenColumns(columns, first, heading, failAt);
    if (record.fields.length !== first.fields.length) {
      throw failAt(`has ${record.fields.length} fields, wanted ${first.fields.length} as in line ${first.line}`, record.line);
    }
    for (const column of chosen) values.push(numberOf(record, column, dtype, absent));
  }
  const width = (chosen ?? columns ?? heading?.fields ?? []).length;
  const view = allocate(dtype, [width === 0 ? 0 : values.length / width, width]);
  scalarsOf(view).set(values);
  return wrap(view);
}

const failAt: FailAt = (problem, line, column) => {
  const where = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  return new FormatError(`Cannot parse csv: ${where} ${problem}`, { format: "csv", line, column });
};

function numberOf({ line, fields }: Row, column: number, dtype: TableDType, missing: ReadonlySet<string>): number {
  const field = fields[column] ?? "";
  const absent = missing.has(field) && (dtype === "float64" || dtype === "float32");
  const value = absent ? Number.NaN : fieldValue(field, dtype);
  if (value === undefined) throw failAt(`is ${JSON.stringify(field)}, wanted ${WANTED[dtype]}`, line, column + 1);
  return value;
}

function tableDType(dtype: DType): TableDType {
  checkedDType(dtype);
  if (dtype === "complex128" || dtype === "complex64") {
    throw new DTypeError(`Cannot parse csv as ${dtype}: wanted float64, float32, int32 or bool`, [dtype]);
  }
  return dtype;
}
