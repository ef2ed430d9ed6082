/** One field as a number of a dtype. Number() alone would take "", "0x10" and "1_000" for what they are not, so that the form is tested first. */
import type { TableDType } from "./parse.ts";

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INTEGER = /^[+-]?\d+$/;
const NAMED = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i;
const TRUTH = { true: 1, false: 0, "1": 1, "0": 0 } as const;

/** What a field of the dtype must be, for messages. */
export const WANTED = {
  float64: "a number",
  float32: "a number",
  int32: "an integer from -2147483648 to 2147483647",
  bool: "true, false, 1 or 0",
} as const satisfies Record<TableDType, string>;

/** The value, or undefined where the field is none. */
export function fieldValue(field: string, dtype: TableDType): number | undefined {
  if (dtype === "bool") return TRUTH[field.toLowerCase() as keyof typeof TRUTH];
  if (dtype === "int32") {
    const value = INTEGER.test(field) ? Number(field) : Number.NaN;
    return value === (value | 0) ? value : undefined;
  }
  if (DECIMAL.test(field)) return Number(field);
  const named = NAMED.exec(field);
  if (named === null) return undefined;
  if (named[2] === undefined) return Number.NaN;
  return named[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
