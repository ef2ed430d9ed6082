/** What the compiler knows of shapes and element types, and what it refuses. Nothing here runs. */
import { add, array, eye, matmul, type NDArray, ones, reshape, type Shape, sum, transpose, zeros } from "@genmath/ts-api";
import { expectTypeOf } from "vitest";

const a = zeros([2, 3]);
const b = ones([3, 5], { dtype: "float32" });

expectTypeOf(a).toEqualTypeOf<NDArray<"float64", readonly [2, 3]>>();
expectTypeOf(matmul(a, b)).toEqualTypeOf<NDArray<"float64", readonly [2, 5]>>();
expectTypeOf(matmul(b, zeros([5]))).toExtend<NDArray<"float64", readonly [3]>>();
expectTypeOf(transpose(a).shape).toEqualTypeOf<readonly [3, 2]>();
expectTypeOf(a.T.shape).toEqualTypeOf<readonly [3, 2]>();
expectTypeOf(a.matmul(b)).toEqualTypeOf<NDArray<"float64", readonly [2, 5]>>();
expectTypeOf(add(a, ones([2, 1])).shape).toEqualTypeOf<readonly [2, 3]>();
expectTypeOf(add(b, 1).dtype).toEqualTypeOf<"float32">();

// Inner dimensions that differ do not compile.
// @ts-expect-error: inner dimensions 3 and 4 differ
matmul(zeros([2, 3]), zeros([4, 5]));
// @ts-expect-error: inner dimensions 3 and 4 differ
zeros([2, 3]).matmul(zeros([4, 5]));

// Unknown dimensions compile, and are checked at run time.
const n: number = 3;
expectTypeOf(matmul(zeros([2, n]), zeros([4, 5])).shape).toEqualTypeOf<readonly [2, 5]>();
const anything: NDArray = array([[1, 2]]);
expectTypeOf(matmul(anything, anything).shape).toEqualTypeOf<Shape>();
expectTypeOf(eye(n).ndim).toEqualTypeOf<number>();

// A reshape keeps the size.
expectTypeOf(a.reshape([3, 2]).shape).toEqualTypeOf<readonly [3, 2]>();
expectTypeOf(a.reshape([3, -1]).shape).toEqualTypeOf<readonly [3, number]>();
expectTypeOf(zeros([128, 64, 3]).reshape([24576]).shape).toEqualTypeOf<readonly [24576]>();
expectTypeOf(a.reshape([n, 2]).shape).toEqualTypeOf<readonly [number, 2]>();
// @ts-expect-error: (2, 3) and (4, 2) have different sizes
a.reshape([4, 2]);
// @ts-expect-error: (128, 64, 3) and (24577,) have different sizes
reshape(zeros([128, 64, 3]), [24577]);
anything.reshape([4, 2]);

// A stack of products.
expectTypeOf(matmul(zeros([8, 1, 2, 3]), zeros([4, 3, 5])).shape).toEqualTypeOf<readonly [8, 4, 2, 5]>();
expectTypeOf(matmul(zeros([3]), zeros([8, 3, 5])).shape).toEqualTypeOf<readonly [8, 5]>();

// Operands that do not broadcast do not compile, whichever way they are written.
// @ts-expect-error: dimensions 3 and 2 do not broadcast
add(a, zeros([2]));
// @ts-expect-error: dimensions 3 and 2 do not broadcast
a.multiply(zeros([2, 2]));
expectTypeOf(a.less(zeros([1, 3]))).toEqualTypeOf<NDArray<"bool", readonly [2, 3]>>();
expectTypeOf(add(zeros([n]), zeros([5])).shape).toEqualTypeOf<readonly [number]>();
a.add(anything);

// A reduction drops the axis, keeps it with length 1, or leaves a 0-d array; its type is the sum's, the mean's, the answer's.
const cube = zeros([2, 3, 4], { dtype: "int32" });
expectTypeOf(cube.sum()).toEqualTypeOf<NDArray<"int32", readonly []>>();
expectTypeOf(cube.sum({ axis: 1 })).toEqualTypeOf<NDArray<"int32", readonly [2, 4]>>();
expectTypeOf(cube.mean({ axis: -1 })).toEqualTypeOf<NDArray<"float64", readonly [2, 3]>>();
expectTypeOf(sum(cube, { axis: 0, keepdims: true }).shape).toEqualTypeOf<readonly [1, 3, 4]>();
expectTypeOf(cube.max({ keepdims: true }).shape).toEqualTypeOf<readonly [1, 1, 1]>();
expectTypeOf(cube.argmax({ axis: 2 })).toEqualTypeOf<NDArray<"int32", readonly [2, 3]>>();
expectTypeOf(cube.any({ axis: 0 })).toEqualTypeOf<NDArray<"bool", readonly [3, 4]>>();
expectTypeOf(cube.sum({ dtype: "float32", axis: 0 })).toEqualTypeOf<NDArray<"float32", readonly [3, 4]>>();
expectTypeOf(cube.sum({ axis: n }).shape).toEqualTypeOf<Shape>();
expectTypeOf(cube.sum({ axis: [0, 1] }).shape).toEqualTypeOf<Shape>();
expectTypeOf(anything.sum({ axis: 7 }).shape).toEqualTypeOf<Shape>();
expectTypeOf(cube.sum().item()).toEqualTypeOf<number>();
// @ts-expect-error: axis 3 is out of range for 3 dimensions
cube.sum({ axis: 3 });
// @ts-expect-error: axis -4 is out of range for 3 dimensions
sum(cube, { axis: -4 });
// @ts-expect-error: no such option
cube.mean({ axes: 1 });

// An array of any dtype and shape is an NDArray; not every NDArray is a matrix of float32.
expectTypeOf(b).toExtend<NDArray>();
// @ts-expect-error: float64 is not float32
const narrow: NDArray<"float32"> = a;

// @ts-expect-error: no such dtype
zeros([2], { dtype: "float16" });
// @ts-expect-error: options stand in an object
sum(a, 0, true);
// @ts-expect-error: a string is no array
matmul("1", a);

export { narrow };
