/** What the golden data do not say of products: errors, infinities, temporaries, and that einsum copies nothing where it need not. */
import { describe, expect, test } from "vitest";
import {
  arange,
  array,
  configure,
  cross,
  diag,
  dot,
  einsum,
  flip,
  inner,
  kron,
  matmul,
  memory,
  ones,
  outer,
  reshape,
  scope,
  tensordot,
  trace,
  vdot,
  zeros,
} from "../src/index.ts";

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const complex = (...parts: number[]) => array(Float64Array.from(parts), { dtype: "complex128" });
const counted = (...shape: number[]) => reshape(arange(shape.reduce((product, dim) => product * dim, 1)), shape);

describe("einsum", () => {
  test.each([
    [
      "ij,jk->ik",
      [
        [2, 3],
        [4, 5],
      ],
      "subscript j has length 3 in operand 0 and 4 in operand 1, wanted equal lengths or 1",
    ],
    ["ii", [[2, 3]], "subscript i has length 2 in operand 0 and 3 in operand 0, wanted equal lengths or 1"],
    ["ij->ik", [[2, 3]], "subscript k of the result is in no operand"],
    ["ij->ii", [[2, 3]], "subscript i stands twice in the result, wanted it once"],
    ["ij", [[2]], 'operand 0 has shape (2,), its subscripts "ij" want 2 dimensions'],
    ["ij...", [[2]], 'operand 0 has shape (2,), its subscripts "ij..." want at least 2 dimensions'],
    ["ij,jk", [[2, 3]], "it names 2 operands, 1 were given"],
    ["i1->i", [[2, 3]], '"1" is no subscript, wanted letters, "...", "," and one "->"'],
    ["i->j->k", [[2]], "it has two arrows, wanted at most one"],
    ["......", [[2]], '"......" has "..." twice, wanted it at most once'],
    ["...i->i", [[2, 3]], 'an operand has axes in "...", wanted "..." in the result too'],
    ["...,...", [[2, 3], [2]], 'axis -1 of "..." has length 3 in operand 0 and 2 in operand 1, wanted equal lengths or 1'],
  ])("%s of %j is refused", (subscripts, shapes, why) => {
    expect(() => einsum(subscripts, ...shapes.map((shape) => zeros(shape)))).toThrow(`Cannot einsum ${JSON.stringify(subscripts)}: ${why}`);
  });

  test("is a view where nothing is computed", () => {
    const a = counted(3, 3);
    einsum("ij->ji", a).set(9, 2, 0);
    einsum("ii->i", a).set(-1);
    expect(a.toArray()).toEqual([
      [-1, 1, 9],
      [3, -1, 5],
      [6, 7, -1],
    ]);
  });

  test("returns its temporaries, whatever the order", () => {
    const [a, b, c, d] = [counted(3, 4), counted(4, 5), counted(5, 3), counted(3, 4, 2)];
    const before = memory().arrays;
    scope(() => {
      for (const [subscripts, operands] of [
        ["ij,jk,kl->il", [a, b, c]],
        ["ij,jk,ki->", [a, b, c]],
        ["ij,ijl->l", [a, d]],
        ["ijl,ijl->", [d, d]],
        ["ijl->j", [d]],
        ["ji,ij->ij", [a.T, a]],
        ["ijl,jk->kli", [d, b]],
        ["ijl,jk->ilk", [d, b]],
      ] as const) {
        einsum(subscripts, ...operands).dispose();
        expect(memory().arrays, subscripts).toBe(before);
      }
    });
  });

  test("gives the same in ordinary buffers", () => {
    const run = () => [
      einsum("bhqd,bhkd->bhqk", counted(2, 2, 3, 4), counted(2, 2, 5, 4)).toArray(),
      einsum("ijk,il->ljk", counted(2, 3, 4).astype("complex64"), counted(2, 5)).toArray(),
      einsum("ij,kj->ik", counted(3, 4).astype("int32"), counted(2, 4).astype("int32")).toArray(),
    ];
    const inWasm = run();
    configure({ heapBudget: 0 });
    const inBuffers = run();
    configure({ heapBudget: 2 ** 28 });
    expect(inBuffers).toEqual(inWasm);
  });
});

describe("matmul", () => {
  test("of int32 is exact and wraps around", () => {
    const large = array([[2 ** 30, 2 ** 30 + 1]], { dtype: "int32" });
    expect(matmul(large, array([[1], [1]], { dtype: "int32" })).item()).toBe(-(2 ** 31) + 1);
    expect(matmul(large, array([[3], [-2]], { dtype: "int32" })).item()).toBe(2 ** 30 - 2);
  });

  test("of complex numbers has the infinities of its terms", () => {
    // (∞ + i)·1 + … : as Σ of complex products, part by part.
    const found = matmul(complex(inf, 1, 2, 0).reshape([1, 2]), complex(1, 0, 0, 1).reshape([2, 1])).item();
    expect(found).toEqual({ re: inf, im: nan });
    expect(matmul(complex(nan, 0).reshape([1, 1]), complex(1, 0).reshape([1, 1])).item()).toEqual({ re: nan, im: nan });
  });
});

test("errors name the shapes and what is wanted", () => {
  const fail = (f: () => unknown, text: string) => expect(f).toThrow(text);
  fail(() => dot(zeros([2, 3]), zeros([2, 4, 3])), "Cannot dot (2, 3) by (2, 4, 3): inner dimensions 3 and 4 differ, wanted equal ones");
  fail(
    () => inner(zeros([2, 3]), zeros([2])),
    "Cannot inner (2, 3) by (2,): axis 1 has length 3 and axis 0 of the second 2, wanted equal lengths",
  );
  fail(() => tensordot(zeros([2]), zeros([2])), "Cannot tensordot (2,) by (2,): 2 axes, wanted an integer from 0 to 1");
  fail(() => tensordot(zeros([2, 2]), zeros([2]), { axes: [[0, 1], 0] }), "2 axes against 1, wanted pairs");
  fail(() => vdot([1, 2], [1]), "Cannot matmul (2,) by (1,): inner dimensions 2 and 1 differ");
  fail(() => cross([1, 2, 3, 4], [1, 2, 3]), "Cannot cross (4,) by (3,): vectors have 4 and 3 components, wanted 2 or 3");
  fail(() => cross([true, true], [true, true]), "Cannot cross bool and bool: wanted numbers");
  fail(() => trace([1]), "Cannot trace (1,): wanted a matrix or a stack of them");
  fail(() => trace([[1]], { offset: 0.5 }), "Cannot trace with offset 0.5: wanted an integer");
});

test("products of views of one array", () => {
  const a = counted(3, 4);
  expect(outer(a.at(0), flip(a.at(1))).shape).toEqual([4, 4]);
  expect(kron(a, diag([1, 1])).shape).toEqual([6, 8]);
  expect(vdot(a, a.T.copy().T).item()).toBe(506);
  expect(dot(2, ones([2], { dtype: "float32" })).dtype).toBe("float32");
});
