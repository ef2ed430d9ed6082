/**
 * Mathematics for TypeScript with NumPy's vocabulary. Import what you need and call it; nothing has to be initialised.
 */

// Arrays
export type { DType } from "./array/dtype.ts";
export type { BasicIndex, Index, IndexArray } from "./array/indexing/language.ts";
export type { Indexed } from "./array/indexing/result-shape.ts";
export type { Complex } from "./array/items.ts";
export { NDArray, type NDArrayJSON } from "./array/ndarray.ts";
export { showInDevtools } from "./array/print/devtools.ts";
export type { ArrayLike, Nested, Shape, TypedArray } from "./array/types.ts";
export { type ArrayOptions, array, asarray } from "./create/array.ts";
export { type EyeOptions, eye } from "./create/eye.ts";
export { type LinspaceOptions, linspace } from "./create/linspace.ts";
export { ones } from "./create/ones.ts";
export { zeros } from "./create/zeros.ts";

// Elementwise
export { abs } from "./elementwise/abs.ts";
export { add } from "./elementwise/add.ts";
export { divide } from "./elementwise/divide.ts";
export { exp } from "./elementwise/exp.ts";
export { log } from "./elementwise/log.ts";
export { maximum } from "./elementwise/maximum.ts";
export { multiply } from "./elementwise/multiply.ts";
export { sqrt } from "./elementwise/sqrt.ts";
export { square } from "./elementwise/square.ts";
export { subtract } from "./elementwise/subtract.ts";
// Errors
export {
  AxisError,
  ConvergenceError,
  DisposedError,
  DTypeError,
  FormatError,
  type FormatErrorDetails,
  GenMathError,
  IndexError,
  LinAlgError,
  OutOfMemoryError,
  ShapeError,
} from "./errors/errors.ts";
// Areas
export * as fft from "./fft/index.ts";
export * as io from "./io/index.ts";
// Products
export { dot } from "./linalg/dot.ts";
export * as linalg from "./linalg/index.ts";
export { matmul } from "./linalg/matmul.ts";
// Axes
export { diagonal } from "./manipulate/diagonal.ts";
export { ravel } from "./manipulate/ravel.ts";
export { type Reshaped, reshape } from "./manipulate/reshape.ts";
export { transpose } from "./manipulate/transpose.ts";
export * as nn from "./nn/index.ts";
export * as random from "./random/index.ts";
// Reductions
export { argmax } from "./reduce/argmax.ts";
export { max } from "./reduce/max.ts";
export { mean } from "./reduce/mean.ts";
export { sum } from "./reduce/sum.ts";
// Runtime
export { type ConfigureOptions, configure, type Features, features } from "./runtime/configure.ts";
export { type MemoryInfo, memory } from "./runtime/memory.ts";
export { scope } from "./runtime/scope.ts";
// Selection, sorting, searching
export { argwhere } from "./select/argwhere.ts";
export { type CompressOptions, compress } from "./select/compress.ts";
export { extract } from "./select/extract.ts";
export { flatnonzero } from "./select/flatnonzero.ts";
export { nonzero } from "./select/nonzero.ts";
export { putAlongAxis } from "./select/put-along-axis.ts";
export { type TakeOptions, take } from "./select/take.ts";
export { type AlongAxisOptions, takeAlongAxis } from "./select/take-along-axis.ts";
export type { DiagonalOptions } from "./shape/diagonal.ts";
export type { ReduceOptions } from "./shape/reduce.ts";
export type { SliceRange } from "./shape/slice.ts";
export { version } from "./version.ts";
