/** What the compiler knows of indexed arrays. Nothing here runs. */
import { array, type Complex, type NDArray, type SerializedArray, type Shape, zeros } from "@genmath/ts-api";
import { expectTypeOf } from "vitest";

const cube = zeros([2, 3, 4]);
const unknown: NDArray = cube;
const n: number = 3;
const text: string = ":";

// Integers drop their axis; axes that are not named stay.
expectTypeOf(cube.at(0).shape).toEqualTypeOf<readonly [3, 4]>();
expectTypeOf(cube.at(n, -1).shape).toEqualTypeOf<readonly [4]>();
expectTypeOf(cube.at(0, 0, 0).shape).toEqualTypeOf<readonly []>();
expectTypeOf(cube.at().shape).toEqualTypeOf<readonly [2, 3, 4]>();
expectTypeOf(cube.at(0)).toEqualTypeOf<NDArray<"float64", readonly [3, 4]>>();

// Slices keep it, ":" with its length.
expectTypeOf(cube.slice("0:1").shape).toEqualTypeOf<readonly [number, 3, 4]>();
expectTypeOf(cube.slice(":", 0).shape).toEqualTypeOf<readonly [2, 4]>();
expectTypeOf(cube.slice({ start: 1 }, "::", "::-1").shape).toEqualTypeOf<readonly [number, 3, number]>();

// New axes, and the ellipsis.
expectTypeOf(cube.slice(null, 0).shape).toEqualTypeOf<readonly [1, 3, 4]>();
expectTypeOf(cube.slice("...", 0).shape).toEqualTypeOf<readonly [2, 3]>();
expectTypeOf(cube.slice("1:", "...", 0, "newaxis").shape).toEqualTypeOf<readonly [number, 3, 1]>();
expectTypeOf(cube.at(":", 0, "...").shape).toEqualTypeOf<readonly [2, 4]>();

// Lists of one axis make one axis; what a mask or a list of more makes is known at run time.
expectTypeOf(cube.at([0, 1]).shape).toEqualTypeOf<readonly [number, 3, 4]>();
expectTypeOf(cube.at([0, 1], [1, 2]).shape).toEqualTypeOf<readonly [number, 4]>();
expectTypeOf(cube.at(Int32Array.of(1), 0).shape).toEqualTypeOf<readonly [number, 4]>();
expectTypeOf(cube.at(zeros([5], { dtype: "int32" })).shape).toEqualTypeOf<readonly [number, 3, 4]>();
expectTypeOf(cube.at([true, false]).shape).toEqualTypeOf<Shape>();
expectTypeOf(cube.at([[0, 1]]).shape).toEqualTypeOf<Shape>();
expectTypeOf(cube.at(":", [0, 1]).shape).toEqualTypeOf<Shape>();

// What is not known is not guessed.
expectTypeOf(unknown.at(0).shape).toEqualTypeOf<Shape>();
expectTypeOf(cube.slice(text).shape).toEqualTypeOf<Shape>();
expectTypeOf(cube.at(...[0, 1].map((i) => i + n)).shape).toEqualTypeOf<Shape>();

// Indexing keeps the type of elements, and an array of any shape is an NDArray.
expectTypeOf(zeros([2, 2], { dtype: "complex64" }).at(0).dtype).toEqualTypeOf<"complex64">();
expectTypeOf(cube.at(0)).toExtend<NDArray>();
expectTypeOf(cube.at(0, 0, 0).item()).toEqualTypeOf<number>();
expectTypeOf(zeros([1], { dtype: "complex128" }).item()).toEqualTypeOf<Complex>();

// Iteration: items of one axis, sub-arrays of more.
for (const x of array([1, 2])) expectTypeOf(x).toEqualTypeOf<number>();
for (const x of array([true])) expectTypeOf(x).toEqualTypeOf<boolean>();
for (const row of cube) expectTypeOf(row.shape).toEqualTypeOf<readonly [3, 4]>();
for (const part of unknown) expectTypeOf(part).toExtend<NDArray | number | boolean | Complex>();

// Serialized arrays keep the element type.
expectTypeOf(zeros([2], { dtype: "float32" }).serialize()).toEqualTypeOf<SerializedArray<"float32">>();
expectTypeOf(array(zeros([2], { dtype: "float32" }).serialize()).dtype).toEqualTypeOf<"float32">();

// @ts-expect-error: slice makes views, a list copies
cube.slice([0, 1]);
// @ts-expect-error: no such bound
cube.slice({ from: 1 });
// @ts-expect-error: undefined is no index
cube.at(undefined);
