/** The SIMD build is the relaxed one with every fused multiply-add taken apart: by hand-made modules, and for every area that is shipped. */
import { expect, test } from "vitest";
import { base } from "../src/areas/base.ts";
import { fft } from "../src/areas/fft.ts";
import { linalg } from "../src/areas/linalg.ts";
import { math } from "../src/areas/math.ts";
import { ml } from "../src/areas/ml.ts";
import { nn } from "../src/areas/nn.ts";
import { random } from "../src/areas/random.ts";
import { select } from "../src/areas/select.ts";
import { special } from "../src/areas/special.ts";
import { bytesOf } from "../src/embedded.ts";
import { numberAt, pastInstruction } from "../src/instructions.ts";
import { withoutRelaxed } from "../src/without-relaxed.ts";

const section = (id: number, bytes: readonly number[]) => [id, bytes.length, ...bytes];

/** One function (i32) → (), with `locals` i32 of its own before the code, and a memory, both exported. */
function moduleOf(locals: number, code: readonly number[]): Uint8Array<ArrayBuffer> {
  const body = [...(locals > 0 ? [1, locals, 0x7f] : [0]), ...code, 0x0b];
  return Uint8Array.from([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...section(1, [2, 0x60, 0, 0, 0x60, 1, 0x7f, 0]),
    ...section(3, [1, 1]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, 1, 109, 2, 0, 1, 102, 0, 0]),
    ...section(10, [1, body.length, ...body]),
  ]);
}

/** Stores op(a, b, c) at 48, where a, b and c stand at 0, 16 and 32. */
const apply = (op: number) => [
  ...[0x20, 0],
  ...[0, 16, 32].flatMap((offset) => [0x20, 0, 0xfd, 0, 4, offset]),
  ...[0xfd, (op & 0x7f) | 0x80, op >> 7],
  ...[0xfd, 11, 4, 48],
];

function run(module: Uint8Array<ArrayBuffer>, double: boolean, a: number, b: number, c: number): number[] {
  const { m, f } = new WebAssembly.Instance(new WebAssembly.Module(module)).exports as { m: WebAssembly.Memory; f: (p: number) => void };
  const View = double ? Float64Array : Float32Array;
  const lanes = double ? 2 : 4;
  for (const [i, x] of [a, b, c].entries())
    new View(m.buffer, 16 * i, lanes).forEach((_, lane, view) => {
      view[lane] = x * (lane + 1);
    });
  f(0);
  return [...new View(m.buffer, 48, lanes)];
}

test.each([
  { name: "f32x4.relaxed_madd", op: 0x105, double: false, negated: false },
  { name: "f32x4.relaxed_nmadd", op: 0x106, double: false, negated: true },
  { name: "f64x2.relaxed_madd", op: 0x107, double: true, negated: false },
  { name: "f64x2.relaxed_nmadd", op: 0x108, double: true, negated: true },
])("$name becomes a product and a sum, rounded each", ({ op, double, negated }) => {
  const round = double ? (x: number) => x : Math.fround;
  // The square needs twice the digits: what a fused operation would keep of it, two rounded ones lose.
  const x = 1 + (double ? 2 ** -27 : 2 ** -12);
  for (const locals of [0, 3]) {
    const module = withoutRelaxed(moduleOf(locals, apply(op)));
    for (const c of [negated ? round(x * x) : -round(x * x), 5, -0.25]) {
      const expected = Array.from({ length: double ? 2 : 4 }, (_, lane) => {
        const factor = lane + 1;
        const product = round(round(x * factor) * round(x * factor));
        return round(negated ? c * factor - product : c * factor + product);
      });
      expect(run(module, double, x, x, c)).toEqual(expected);
    }
  }
});

test("a module without relaxed instructions stays as it is", () => {
  const module = moduleOf(2, [0x41, 0x85, 0x02, 0x21, 0]);
  expect(withoutRelaxed(module)).toEqual(module);
});

test("bytes that look like an instruction inside a constant are left alone", () => {
  // v128.const whose bytes are those of relaxed_madd, f64.const likewise, and a table of branches.
  const lookalike = [0xfd, 0x85, 2, 0xfd];
  const constant = [0xfd, 12, ...lookalike, ...lookalike, ...lookalike, ...lookalike, 0x1a];
  const number = [0x44, ...lookalike, ...lookalike, 0x1a];
  const branches = [0x02, 0x40, 0x20, 0, 0x0e, 2, 0, 0, 0, 0x0b];
  const module = moduleOf(0, [...constant, ...number, ...branches]);
  expect(WebAssembly.validate(module)).toBe(true);
  expect(withoutRelaxed(module)).toEqual(module);
});

test.each([base, fft, linalg, math, ml, nn, random, select, special])(
  "$name: the SIMD build is valid and holds no relaxed instruction",
  ({ embedded }) => {
    const module = bytesOf(embedded, "simd") as Uint8Array<ArrayBuffer>;
    expect(WebAssembly.validate(module)).toBe(true);
    expect(withoutRelaxed(module)).toEqual(module);
  },
);

test("vector instructions are as long as the specification says", () => {
  const cases: [number[], number][] = [
    [[0xfd, 0, 4, 0x80, 1], 5],
    [[0xfd, 13, ...new Array(16).fill(0)], 18],
    [[0xfd, 21, 3], 3],
    [[0xfd, 84, 0, 1, 2], 5],
    [[0xfd, 93, 3, 8], 4],
    [[0xfd, 0xe4, 1], 3],
    [[0xfc, 10, 0, 0], 4],
    [[0xfc, 11, 0], 3],
    [[0xfc, 2], 2],
    [[0x41, 0xff, 0x7f], 3],
    [[0x6a], 1],
  ];
  for (const [bytes, length] of cases) expect(pastInstruction(Uint8Array.from([...bytes, 0, 0]), 0)).toBe(length);
  expect(numberAt(Uint8Array.from([0x85, 0x02]), 0)).toBe(0x105);
});
