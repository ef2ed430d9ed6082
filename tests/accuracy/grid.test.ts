/**
 * Functions × element types × layouts × sizes × special values against NumPy, in every variant that is shipped: values, element type and shape. Elementwise functions
 * give the same bits for an element wherever it stands: in a vector or in the tail, in any layout, in place or not.
 */
import { array, configure, features, type NDArray, scope } from "@genmath/ts-api";
import { afterAll, describe, expect, test } from "vitest";
import { difference, withinUlps } from "./grid/compare.ts";
import { folded, layouts } from "./grid/layouts.ts";
import { call, described, type EachRow, eachRows, missing, operand, shapes, stream, type WholeRow, wholeRows } from "./grid/rows.ts";

const SIZES = [0, 1, 7, 8, 9, 31, 32, 33, 1000];
const started = features().variant;
const VARIANTS = (["relaxed", "simd"] as const).filter((variant) => variant === "simd" || features().relaxedSimd);
afterAll(() => {
  if (started !== "scalar") configure({ variant: started });
});

/** Functions that are still to come. */
const PENDING: readonly string[] = [];
/** Views of their operand, and what NumPy too has without `out`. */
const WITHOUT_OUT: readonly string[] = ["real", "imag", "isclose"];
const ready = ({ name }: { readonly name: string }) => !PENDING.includes(name) && !missing.includes(name);

test("every function of the table is there, but for the inverses of the hyperbolic functions", () => {
  expect([...new Set(missing)].sort()).toEqual(["acosh", "asinh", "atanh"]);
});

describe.each(VARIANTS)("elementwise, %s", (variant) => {
  test.each(eachRows.filter(ready).map((row) => [described(row), row] as const))("%s", (_name, row) => {
    configure({ variant });
    scope(() => {
      const whole = checkedWhole(row);
      for (const n of SIZES.filter((size) => size <= row.n)) checkLayouts(row, n, whole);
    });
  });
});

/** The result of all numbers, checked against NumPy's. */
function checkedWhole(row: EachRow): NDArray {
  const operands = row.inputs.map((name) => layouts.contiguous!(operand(name, row.n), [row.n]));
  const found = call(row, operands) as NDArray;
  expect([found.dtype, found.shape]).toEqual([row.dtype, [row.n]]);
  const wanted = stream(`results ${row.dtype}`).slice({ start: row.at, stop: row.at + row.n });
  const single = row.dtype === "float32" || row.dtype === "complex64";
  const wrong = difference(found.data, wanted.data, row.ulps === 0 ? undefined : withinUlps(row.ulps, single));
  const i = wrong === undefined ? 0 : Number(/\d+/.exec(wrong)?.[0]);
  expect(wrong, `of ${operands.map(({ data }) => data[i])}`).toBe(undefined);
  return found;
}

/** Shorter lists in every layout: the beginning of `whole`, bit for bit. */
function checkLayouts(row: EachRow, n: number, whole: NDArray): void {
  const wanted = whole.slice({ stop: n }).copy().data;
  for (const [name, layout] of Object.entries(layouts)) {
    scope(() => {
      const shape = name === "transposed" || name === "reversed" ? folded(n) : [n];
      const found = call(
        row,
        row.inputs.map((input) => layout(operand(input, n), shape)),
      ) as NDArray;
      expect([found.dtype, found.shape], `${n} ${name}`).toEqual([row.dtype, shape]);
      expect(difference(found.data, wanted), `${n} ${name}`).toBe(undefined);
    });
  }
  if (WITHOUT_OUT.includes(row.name)) return;
  const out = array(new Float64Array(wanted.length).fill(7), { dtype: row.dtype });
  const given = call(
    row,
    row.inputs.map((input) => operand(input, n)),
    undefined,
    { out },
  );
  expect(given === out, "out is what is returned").toBe(true);
  expect(difference(out.data, wanted), `${n} out`).toBe(undefined);
}

describe.each(VARIANTS)("of whole arrays, %s", (variant) => {
  test.each(wholeRows.filter(ready).map((row) => [described(row), row] as const))("%s", (_name, row) => {
    configure({ variant });
    for (const [name, layout] of Object.entries(layouts)) scope(() => checkShapes(row, name, layout));
  });
});

/** What stands for the number of results where there is none. */
const RAISES = -1;
const LEFT_OUT = -2;

/** Every shape and axis, in the order in which NumPy's results stand in the streams. */
function checkShapes(row: WholeRow, name: string, layout: (typeof layouts)[string]): void {
  let [at, shapesAt, boundsAt] = [row.at, row.shapesAt, row.boundsAt ?? 0];
  const next = () => Number(stream("shapes").item(shapesAt++));
  for (const shape of shapes) {
    const n = shape.reduce((product, dim) => product * dim, 1);
    for (const axis of axesOf(shape, row.axes)) {
      const where = `(${shape}) along ${axis}, ${name}`;
      const operands = row.inputs.map((input) => layout(operand(input, n), shape));
      const count = next();
      if (count === LEFT_OUT) continue;
      if (count === RAISES) {
        expect(() => call(row, operands, axis), where).toThrow(Error);
        continue;
      }
      const result = call(row, operands, axis);
      const found = (row.part === undefined ? result : (result as object)[row.part as keyof object]) as NDArray | readonly NDArray[];
      const many = Array.isArray(found) ? (found as readonly NDArray[]) : [found as NDArray];
      expect(many.length, where).toBe(count);
      for (const result of many) {
        const dims = Array.from({ length: next() }, next);
        expect([result.dtype, result.shape], where).toEqual([row.dtype, dims]);
        const size = dims.reduce((product, dim) => product * dim, 1);
        const wanted = stream(`results ${row.dtype}`)
          .slice({ start: at, stop: at + size })
          .copy().data;
        const bounds =
          row.boundsAt === undefined
            ? undefined
            : stream("bounds")
                .slice({ start: boundsAt, stop: boundsAt + size })
                .copy().data;
        const near = (x: number, y: number, i: number) => bounds !== undefined && Math.abs(x - y) <= (bounds[i] as number);
        expect(difference(result.data, wanted, near), where).toBe(undefined);
        at += size;
        if (bounds !== undefined) boundsAt += size;
      }
    }
  }
}

function axesOf(shape: readonly number[], axes: WholeRow["axes"]): readonly (number | undefined)[] {
  return [...(axes === "each" ? [] : [undefined]), ...(axes === "none" ? [] : shape.keys())];
}
