/** Kernels that are exact: every variant gives the scalar build's elements, however the operands lie and whatever their length. */
import { offset, type Ptr, type Variant } from "@genmath/core-wasm";
import type { BaseExports } from "@genmath/core-wasm/base";
import { base, engine, math, variants } from "@genmath/testing/engines";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { describe, expect, test } from "vitest";

const SCALARS = {
  f64: { Type: Float64Array, components: 1 },
  f32: { Type: Float32Array, components: 1 },
  i32: { Type: Int32Array, components: 1 },
  u8: { Type: Uint8Array, components: 1 },
  c128: { Type: Float64Array, components: 2 },
  c64: { Type: Float32Array, components: 2 },
} as const;
type Suffix = keyof typeof SCALARS;

const REAL = ["f64", "f32", "i32"] as const;
const FLOATS = ["f64", "f32"] as const;
const ALL = ["f64", "f32", "i32", "u8", "c128", "c64"] as const;

const BINARY: Readonly<Record<string, readonly Suffix[]>> = {
  add: ALL,
  subtract: [...REAL, "c128", "c64"],
  multiply: ALL,
  divide: [...FLOATS, "c128", "c64"],
  maximum: [...REAL, "u8"],
  minimum: [...REAL, "u8"],
  fmax: [...REAL, "u8"],
  fmin: [...REAL, "u8"],
  mod: REAL,
  floorDivide: REAL,
  copysign: FLOATS,
  heaviside: FLOATS,
  hypot: FLOATS,
};
const ANSWERS: Readonly<Record<string, readonly Suffix[]>> = {
  equal: [...REAL, "u8"],
  notEqual: [...REAL, "u8"],
  less: [...REAL, "u8"],
  lessEqual: [...REAL, "u8"],
  isinf: FLOATS,
  isfinite: FLOATS,
  signbit: FLOATS,
};
const UNARY: Readonly<Record<string, readonly Suffix[]>> = {
  negative: REAL,
  abs: REAL,
  sign: REAL,
  floor: FLOATS,
  ceil: FLOATS,
  trunc: FLOATS,
  rint: FLOATS,
  sqrt: FLOATS,
  conj: ["c128", "c64"],
};

type Kernel = (...parameters: readonly number[]) => void;

function kernelOf(variant: Variant, name: string, suffix: Suffix): Kernel {
  const kernels = { ...engine(variant).kernels(base), ...engine(variant).kernels(math) };
  return kernels[`${name}_${suffix}` as keyof BaseExports] as Kernel;
}

/** Small numbers, halves among them, zeros of both signs, infinities and NaN; as booleans 0 and 1. */
function elements(suffix: Suffix, length: number, seed: number) {
  const { Type, components } = SCALARS[suffix];
  const next = uniform(seed);
  const special = [0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 2 ** 31 - 1, -(2 ** 31), 1e-320];
  return new Type(length * components).map(() => {
    if (suffix === "u8") return Math.round(next());
    return next() < 0.2 ? (special[Math.floor(next() * special.length)] as number) : Math.round(40 * next() - 20) / 2;
  });
}

const ROWS = 3;
const LENGTHS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33];

/** Row and column stride of an operand of `cols` columns, and its first element. */
const LAYOUTS = {
  contiguous: (cols: number) => [cols, 1, 0],
  "one number": () => [0, 0, 5],
  "every row the same": () => [0, 1, 2],
  "one number a row": () => [1, 0, 0],
  reversed: (cols: number) => [-cols, -1, ROWS * cols - 1],
  "every other": (cols: number) => [2 * cols, 2, 1],
  transposed: () => [1, ROWS, 0],
} as const;
type Layout = keyof typeof LAYOUTS;

/** A kernel's results for operands of the layouts, between guards. */
function run(variant: Variant, name: string, suffix: Suffix, result: Suffix, cols: number, layouts: readonly Layout[]): number[] {
  return guarded(engine(variant), (buffers) => {
    const { Type, components } = SCALARS[suffix];
    const parameters: number[] = [ROWS, cols];
    for (const [i, layout] of layouts.entries()) {
      const [rs, cs, first] = LAYOUTS[layout](cols) as [number, number, number];
      const at = buffers.input(elements(suffix, 2 * ROWS * cols + 8, 7 + i));
      parameters.push(offset(at, first * components * Type.BYTES_PER_ELEMENT), rs, cs);
    }
    const to = SCALARS[result];
    const length = ROWS * cols * to.components;
    const out = buffers.poisoned(length * to.Type.BYTES_PER_ELEMENT);
    const scratch = buffers.poisoned(engine(variant).kernels(base).complexScratch());
    kernelOf(variant, name, suffix)(...parameters, out, scratch);
    const memory = engine(variant).memory.buffer;
    return Array.from(new to.Type(memory.slice(out, out + length * to.Type.BYTES_PER_ELEMENT) as ArrayBuffer));
  });
}

function layoutsOf(operands: 1 | 2): (readonly Layout[])[] {
  const names = Object.keys(LAYOUTS) as Layout[];
  return operands === 1 ? names.map((name) => [name]) : names.flatMap((a) => names.map((b) => [a, b] as const));
}

function sweep(names: Readonly<Record<string, readonly Suffix[]>>, operands: 1 | 2, answers: boolean): void {
  for (const [name, suffixes] of Object.entries(names)) {
    test.each(variants.filter((variant) => variant !== "scalar"))(`${name} %s`, (variant) => {
      for (const suffix of suffixes) {
        for (const cols of LENGTHS) {
          for (const layouts of layoutsOf(operands)) {
            const result = answers ? "u8" : suffix;
            const wanted = run("scalar", name, suffix, result, cols, layouts);
            expect(run(variant, name, suffix, result, cols, layouts), `${suffix}, ${cols} columns, ${layouts}`).toEqual(wanted);
          }
        }
      }
    });
  }
}

describe("of one operand", () => sweep(UNARY, 1, false));
describe("of two operands", () => sweep(BINARY, 2, false));
describe("answers", () => sweep(ANSWERS, 2, true));

describe("in place", () => {
  test.each(variants)("%s: the result may be either operand", (variant) => {
    for (const cols of LENGTHS) {
      for (const into of [0, 1]) {
        const found = guarded(engine(variant), (buffers) => {
          const operands = [buffers.input(elements("f64", cols, 1)), buffers.input(elements("f64", cols, 2))] as [Ptr, Ptr];
          engine(variant)
            .kernels(base)
            .subtract_f64(1, cols, operands[0], 0, 1, operands[1], 0, 1, operands[into] as Ptr);
          return buffers.read(operands[into] as Ptr, cols, "float64");
        });
        const b = elements("f64", cols, 2);
        expect(found).toEqual(elements("f64", cols, 1).map((a, i) => a - (b[i] as number)));
      }
    }
  });
});

describe("where", () => {
  test.each(variants)("%s: moves bits", (variant) => {
    const cols = 9;
    const [c, a, b] = [elements("u8", cols, 1), elements("f64", cols, 2), elements("f64", cols, 3)];
    const found = guarded(engine(variant), (buffers) => {
      const out = buffers.poisoned(8 * cols);
      const [pc, pa, pb] = [buffers.input(c), buffers.input(a), buffers.input(b)];
      engine(variant).kernels(base).where_64(1, cols, pc, 0, 1, pa, 0, 1, pb, 0, 1, out);
      return buffers.read(out, cols, "float64");
    });
    expect(found).toEqual(a.map((x, i) => (c[i] === 0 ? (b[i] as number) : x)));
  });
});
