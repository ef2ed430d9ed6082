/** What the compiler knows of creation, axes, joining and products. Nothing here runs. */
import {
  arange,
  array,
  broadcastTo,
  type Complex,
  concatenate,
  einsum,
  expandDims,
  eye,
  full,
  fullLike,
  isclose,
  meshgrid,
  type NDArray,
  onesLike,
  outer,
  type Shape,
  squeeze,
  stack,
  vdot,
  zeros,
  zerosLike,
} from "@genmath/ts-api";
import { expectTypeOf } from "vitest";

const a = zeros([2, 3], { dtype: "float32" });

expectTypeOf(zerosLike(a)).toEqualTypeOf<NDArray<"float32", readonly [2, 3]>>();
expectTypeOf(onesLike(a, { dtype: "int32" })).toEqualTypeOf<NDArray<"int32", readonly [2, 3]>>();
expectTypeOf(fullLike(a, 2).shape).toEqualTypeOf<readonly [2, 3]>();
expectTypeOf(full([2, 2], true)).toEqualTypeOf<NDArray<"bool", readonly [2, 2]>>();
expectTypeOf(full([2], { re: 1, im: 0 }).dtype).toEqualTypeOf<"complex128">();
expectTypeOf(eye(2, { dtype: "int32" })).toEqualTypeOf<NDArray<"int32", readonly [2, 2]>>();
expectTypeOf(arange(3).dtype).toEqualTypeOf<"float64">();
expectTypeOf(meshgrid(a, [1, 2], { sparse: true })).toEqualTypeOf<[NDArray<"float32", Shape>, NDArray<"float64", Shape>]>();

const z: Complex = { re: 1, im: 2 };
expectTypeOf(array([z, z]).dtype).toEqualTypeOf<"complex128">();
expectTypeOf(array([a, a]).dtype).toEqualTypeOf<"float32">();

expectTypeOf(expandDims(a, 0).shape).toEqualTypeOf<readonly [1, 2, 3]>();
expectTypeOf(expandDims(a, -1).shape).toEqualTypeOf<readonly [2, 3, 1]>();
expectTypeOf(squeeze(zeros([1, 2, 1])).shape).toEqualTypeOf<readonly [2]>();
expectTypeOf(broadcastTo(a, [4, 2, 3]).shape).toEqualTypeOf<readonly [4, 2, 3]>();

// A list of arrays has the type that holds them all.
expectTypeOf(concatenate([a, zeros([1, 3], { dtype: "int32" })]).dtype).toEqualTypeOf<"float64">();
expectTypeOf(stack([a, a]).dtype).toEqualTypeOf<"float32">();
expectTypeOf(einsum("ij,jk", a, zeros([3, 2], { dtype: "complex64" })).dtype).toEqualTypeOf<"complex64">();

expectTypeOf(outer(zeros([2]), zeros([5])).shape).toEqualTypeOf<readonly [2, 5]>();
expectTypeOf(vdot([1], [2]).shape).toEqualTypeOf<readonly []>();
expectTypeOf(isclose(a, zeros([2, 1]))).toEqualTypeOf<NDArray<"bool", readonly [2, 3]>>();

// @ts-expect-error: options stand in an object
concatenate([a, a], 1);
// @ts-expect-error: no such indexing
meshgrid([1], { indexing: "yx" });
