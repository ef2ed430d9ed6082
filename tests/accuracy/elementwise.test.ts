/** Every exact elementwise operation against NumPy: types × layouts × lengths × special values. */
import {
  abs,
  add,
  array,
  ceil,
  conj,
  copysign,
  type DType,
  degrees,
  divide,
  equal,
  floor,
  floorDivide,
  fmax,
  fmin,
  greater,
  greaterEqual,
  heaviside,
  isfinite,
  isinf,
  isnan,
  less,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  logicalXor,
  maximum,
  minimum,
  mod,
  multiply,
  type NDArray,
  nanToNum,
  negative,
  notEqual,
  radians,
  reciprocal,
  reshape,
  round,
  sign,
  signbit,
  sqrt,
  square,
  subtract,
  trunc,
} from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/elementwise.json";

interface Case {
  readonly name: string;
  readonly dtype: string;
  readonly type: string;
  readonly result: string;
}

type Scalars = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

const CONSTRUCTORS = {
  float64: Float64Array,
  complex128: Float64Array,
  float32: Float32Array,
  complex64: Float32Array,
  int32: Int32Array,
  bool: Uint8Array,
} as const;

/** Elements of a type, as scalars: a complex one is two. */
class Column {
  readonly dtype: DType;
  readonly scalars: Scalars;

  constructor(dtype: DType, scalars: Scalars) {
    this.dtype = dtype;
    this.scalars = scalars;
  }

  static read(dtype: string, text: string): Column {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return new Column(dtype as DType, new CONSTRUCTORS[dtype as DType](bytes.buffer));
  }

  get components(): 1 | 2 {
    return this.dtype.startsWith("complex") ? 2 : 1;
  }

  get length(): number {
    return this.scalars.length / this.components;
  }

  /** `n` elements: those at `index(0)`, `index(1)`, … */
  pick(n: number, index: (i: number) => number): Column {
    const { components: c } = this;
    const from = (k: number) => this.scalars[c * index(Math.trunc(k / c)) + (k % c)] as number;
    return new Column(
      this.dtype,
      new CONSTRUCTORS[this.dtype](n * c).map((_, k) => from(k)),
    );
  }

  array(): NDArray {
    return array(this.scalars, { dtype: this.dtype });
  }
}

/** How the same elements may lie in memory: each gives an array that reads as the column does. */
const LAYOUTS: Readonly<Record<string, (column: Column) => NDArray>> = {
  contiguous: (column) => column.array(),
  strided: (column) =>
    column
      .pick(2 * column.length, (i) => i >> 1)
      .array()
      .slice("::2"),
  reversed: (column) =>
    column
      .pick(column.length, (i) => column.length - 1 - i)
      .array()
      .slice("::-1"),
  // Of the shape (length, 1), columns in memory: the operation walks rows.
  transposed: (column) => reshape(column.array(), [1, column.length]).T,
  offset: (column) =>
    column
      .pick(column.length + 3, (i) => Math.max(0, i - 3))
      .array()
      .slice("3:"),
};

const LENGTHS = [0, 1, 7, 8, 9, 31, 32, 33, 1000];

/** NumPy returns either zero where the larger or smaller of 0 and −0 is asked for. */
const EITHER_ZERO = ["maximum", "minimum", "fmax", "fmin"];

const values = Object.fromEntries(Object.entries(golden.values).map(([dtype, text]) => [dtype, Column.read(dtype, text)])) as Record<
  DType,
  Column
>;

type Operation = (...operands: readonly NDArray[]) => NDArray;

/** With options under names of the golden data's own. */
const OPERATIONS = {
  abs,
  add,
  ceil,
  conj,
  copysign,
  degrees,
  divide,
  equal,
  floor,
  floorDivide,
  fmax,
  fmin,
  greater,
  greaterEqual,
  heaviside,
  isfinite,
  isinf,
  isnan,
  less,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  logicalXor,
  maximum,
  minimum,
  mod,
  multiply,
  nanToNum,
  negative,
  notEqual,
  radians,
  reciprocal,
  sign,
  signbit,
  sqrt,
  square,
  subtract,
  trunc,
  round,
  round2: (x: NDArray) => round(x, { decimals: 2 }),
  roundTens: (x: NDArray) => round(x, { decimals: -1 }),
};

function operation(name: string): Operation {
  return OPERATIONS[name as keyof typeof OPERATIONS] as Operation;
}

function check({ name, dtype, type, result }: Case, operands: (all: Column) => readonly Column[]): void {
  const all = values[dtype as DType];
  const wanted = Column.read(type, result);
  const columns = operands(all);
  for (const length of LENGTHS) {
    // Long arrays repeat the table, short ones begin at another place of it each.
    const at = (i: number) => (i + 5 * length) % wanted.length;
    const expected = comparable(name, wanted.pick(length, at));
    for (const [layout, lay] of Object.entries(LAYOUTS)) {
      const found = operation(name)(...columns.map((column) => lay(column.pick(length, at))));
      expect(found.dtype, name).toBe(type);
      expect(comparable(name, new Column(found.dtype, found.data)), `${name} of ${length} ${layout} ${dtype}`).toEqual(expected);
    }
  }
}

/** Plain numbers, for a readable difference. */
function comparable(name: string, { dtype, scalars }: Column): number[] {
  const numbers = Array.from(scalars);
  if (EITHER_ZERO.includes(name)) return numbers.map((x) => x + 0);
  // Complex quotients are correct to the last place or two, and NumPy's are compiled with fused multiplications on some machines.
  return dtype.startsWith("complex") && name === "divide"
    ? numbers.map((x) => Number(x.toPrecision(dtype === "complex64" ? 5 : 14)))
    : numbers;
}

describe("of two operands", () => {
  test.each(golden.binary)("$name of $dtype", (one) => {
    check(one, (all) => {
      const n = all.length;
      return [all.pick(n * n, (i) => Math.trunc(i / n)), all.pick(n * n, (i) => i % n)];
    });
  });

  test.each(golden.binary)("$name of $dtype broadcasts rows and columns", ({ name, dtype, type, result }) => {
    const x = values[dtype as DType];
    const column = reshape(x.array(), [x.length, 1]);
    const found = operation(name)(column, x.array());
    expect(found.shape).toEqual([x.length, x.length]);
    expect(comparable(name, new Column(found.dtype, found.data))).toEqual(comparable(name, Column.read(type, result)));
  });
});

describe("of one operand", () => {
  test.each(golden.unary)("$name of $dtype", (one) => check(one, (all) => [all]));
});

describe("types of results", () => {
  for (const [name, types] of Object.entries(golden.types)) {
    test(name, () => {
      for (const [operands, type] of Object.entries(types)) {
        const [a, b] = operands.split(" ").map((dtype) => values[dtype as DType].pick(2, (i) => i).array()) as [NDArray, NDArray];
        expect(operation(name)(a, b).dtype, `${name} of ${operands}`).toBe(type);
      }
    });
  }
});
