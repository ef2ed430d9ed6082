/** The grid of tests/golden/grid.py: which functions are called how, and what NumPy's results are. */
import { readFileSync } from "node:fs";
import * as api from "@genmath/ts-api";
import { type DType, io, type NDArray } from "@genmath/ts-api";
import golden from "../../golden/grid.json";

interface RowBase {
  readonly name: string;
  /** What the function is called with: "$0" is the first operand, "$axis" the axis, null stands for undefined. */
  readonly arguments: readonly unknown[];
  readonly inputs: readonly string[];
  /** Type of the results, and where they begin in the stream of that type. */
  readonly dtype: DType;
  readonly at: number;
}

/** An elementwise function. */
export interface EachRow extends RowBase {
  readonly kind: "each";
  readonly ulps: number;
  readonly n: number;
}

/** A function of whole arrays. */
export interface WholeRow extends RowBase {
  readonly kind: "whole";
  readonly axes: "none" | "each" | "any";
  readonly shapesAt: number;
  readonly boundsAt?: number;
  /** The property of the result that is compared. */
  readonly part?: string;
}

const file = readFileSync(new URL("../../golden/grid.npz", import.meta.url));
const arrays = await io.npz.parse(file);
const rows = golden.rows as readonly unknown[] as readonly (EachRow | WholeRow)[];

export const eachRows = rows.filter((row) => row.kind === "each");
export const wholeRows = rows.filter((row) => row.kind === "whole");
export const shapes: readonly (readonly number[])[] = golden.shapes;

/** An operand: the first `n` numbers of a list. */
export function operand(name: string, n: number): NDArray {
  return stream(name).slice({ stop: n });
}

export function stream(name: string): NDArray {
  const found = arrays[name];
  if (found === undefined) throw new Error(`grid.npz has no ${name}`);
  return found;
}

const functions: Readonly<Record<string, unknown>> = api;

/** Names of the table that ts-api does not have. */
export const missing = [...new Set(rows.map(({ name }) => name))].filter((name) => typeof functions[name] !== "function");

/** Calls a row's function. `more` joins its options. */
export function call(row: EachRow | WholeRow, operands: readonly NDArray[], axis?: number, more?: object): unknown {
  const fill = (value: unknown): unknown => {
    if (value === "$axis") return axis;
    if (typeof value === "string" && value.startsWith("$")) return operands[Number(value.slice(1))];
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== "object" || value === null) return value ?? undefined;
    const entries = Object.entries(value).map(([key, inner]) => [key, fill(inner)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  };
  const apply = functions[row.name] as (...values: readonly unknown[]) => unknown;
  const values = row.arguments.map(fill);
  if (more === undefined) return apply(...values);
  const last = values.at(-1);
  const options = typeof last === "object" && Object.getPrototypeOf(last) === Object.prototype ? values.pop() : {};
  return apply(...values, { ...(options as object), ...more });
}

/** As a test's name: "add(float64 wide, 0.1)". */
export function described({ name, arguments: given, inputs }: EachRow | WholeRow): string {
  return `${name}(${JSON.stringify(given)
    .slice(1, -1)
    .replaceAll(/"\$(\d)"/g, (_, index) => inputs[Number(index)] as string)})`;
}
