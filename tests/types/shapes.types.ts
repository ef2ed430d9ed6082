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
