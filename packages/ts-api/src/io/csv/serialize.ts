import { asView } from "../../array/as-view.ts";
import { copyOf } from "../../array/contiguous.ts";
import { shortest } from "../../array/print/decimal.ts";
import type { ArrayLike } from "../../array/types.ts";
import { componentsOf, scalarsOf, type View } from "../../array/view.ts";
import { DTypeError, ShapeError } from "../../errors/errors.ts";
import { formatShape } from "../../errors/format-shape.ts";
import { checkedSeparators } from "./separators.ts";

/** How `csv.serialize` writes a table. */
export interface SerializeOptions {
  /** What stands between fields: one character. Default: ",". */
  readonly delimiter?: string;
  /** Names of the columns, for a first line. Default: none. */
  readonly header?: readonly string[];
}

/**
 * A vector or matrix as text, a row a line. Numbers have the fewest digits that read back as the same float64 or float32, here and in NumPy; `nan`, `inf`,
 * and booleans as 1 and 0.
 *
 * Shapes: (m, n) → m lines of n fields; (n) → n lines of one. Throws ShapeError for other ranks and for a header that does not fit, DTypeError for complex arrays,
 * RangeError for a delimiter that numbers could contain.
 *
 * @example
 * io.csv.serialize([[0.1, 2], [3, NaN]]); // "0.1,2\n3,nan\n"
 * io.csv.serialize([1, 2], { header: ["x"] }); // "x\n1\n2\n"
 */
export function serialize(array: ArrayLike, { delimiter = ",", header }: SerializeOptions = {}): string {
  const separator = checkedSeparators(delimiter, null, "serialize csv").delimiter ?? " ";
  const view = asView(array);
  if (componentsOf(view) === 2) {
    throw new DTypeError(`Cannot serialize ${view.dtype} as csv: wanted real numbers, such as its real and imag parts`, [view.dtype]);
  }
  const [rows, columns = 1] = view.shape;
  if (rows === undefined || view.shape.length > 2) {
    throw new ShapeError(`Cannot serialize shape ${formatShape(view.shape)} as csv: wanted one or two dimensions`, [view.shape]);
  }
  if (header !== undefined && header.length !== columns) {
    throw new ShapeError(
      `Cannot serialize shape ${formatShape(view.shape)} as csv: ${header.length} names in the header, wanted ${columns}`,
      [view.shape],
    );
  }
  const fields = fieldsOf(view);
  const lines = Array.from({ length: rows }, (_, row) => fields.slice(row * columns, (row + 1) * columns));
  const named = header === undefined ? lines : [header.map((name) => quoted(name, separator)), ...lines];
  return named.map((line) => `${line.join(separator)}\n`).join("");
}

function fieldsOf(view: View): string[] {
  const packed = view.contiguous ? view : copyOf(view);
  const single = view.dtype === "float32";
  const fields = Array.from(scalarsOf(packed), (x) => numeral(x, single));
  if (packed !== view) packed.storage.dispose();
  return fields;
}

function numeral(x: number, single: boolean): string {
  if (Number.isNaN(x)) return "nan";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  return sign + (Number.isFinite(x) ? shortest(Math.abs(x), single) : "inf");
}

/** In quotes where it could be read as something else. */
function quoted(name: string, separator: string): string {
  return name.includes(separator) || /["\r\n#]|^\s|\s$|^$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
