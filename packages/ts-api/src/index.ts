/**
 * Mathematics for TypeScript with NumPy's vocabulary. Import what you need and call it; nothing has to be initialised.
 */

// Arrays
export type { DType } from "./array/dtype.ts";
export type { JSONNumber, NDArrayJSON, SerializedArray } from "./array/exchange.ts";
export type { BasicIndex, Index, IndexArray } from "./array/indexing/language.ts";
export type { Indexed } from "./array/indexing/result-shape.ts";
export type { Complex } from "./array/items.ts";
export { NDArray } from "./array/ndarray.ts";
export { showInDevtools } from "./array/print/devtools.ts";
export type { ArrayLike, Leaf, Nested, Shape, TypedArray } from "./array/types.ts";
// Comparison
export { allclose } from "./compare/allclose.ts";
export { arrayEqual } from "./compare/array-equal.ts";
export { type ClosenessOptions, isclose } from "./compare/isclose.ts";
export { type ArangeOptions, arange } from "./create/arange.ts";
export { type ArrayOptions, array, asarray } from "./create/array.ts";
export { diag } from "./create/diag.ts";
export { type EyeOptions, eye } from "./create/eye.ts";
export { fromFunction } from "./create/from-function.ts";
export { full } from "./create/full.ts";
export { fullLike } from "./create/full-like.ts";
export { geomspace } from "./create/geomspace.ts";
export { identity } from "./create/identity.ts";
export { type LinspaceOptions, linspace } from "./create/linspace.ts";
export { type LogspaceOptions, logspace } from "./create/logspace.ts";
export { type Meshgrid, type MeshgridOptions, meshgrid } from "./create/meshgrid.ts";
export { ones } from "./create/ones.ts";
export { onesLike } from "./create/ones-like.ts";
export { tri } from "./create/tri.ts";
export { type VanderOptions, vander } from "./create/vander.ts";
export { zeros } from "./create/zeros.ts";
export { zerosLike } from "./create/zeros-like.ts";
export { abs } from "./elementwise/abs.ts";
export { acos } from "./elementwise/acos.ts";
export { add } from "./elementwise/add.ts";
export { type AngleOptions, angle } from "./elementwise/angle.ts";
export { asin } from "./elementwise/asin.ts";
export { atan } from "./elementwise/atan.ts";
export { atan2 } from "./elementwise/atan2.ts";
export { cbrt } from "./elementwise/cbrt.ts";
export { ceil } from "./elementwise/ceil.ts";
export { type ClippedOf, clip } from "./elementwise/clip.ts";
export { conj } from "./elementwise/conj.ts";
export { copysign } from "./elementwise/copysign.ts";
export { cos } from "./elementwise/cos.ts";
export { cosh } from "./elementwise/cosh.ts";
export { degrees } from "./elementwise/degrees.ts";
export { divide } from "./elementwise/divide.ts";
export { equal } from "./elementwise/equal.ts";
export { exp } from "./elementwise/exp.ts";
export { exp2 } from "./elementwise/exp2.ts";
export { expm1 } from "./elementwise/expm1.ts";
export { floor } from "./elementwise/floor.ts";
export { floorDivide } from "./elementwise/floor-divide.ts";
export { fmax } from "./elementwise/fmax.ts";
export { fmin } from "./elementwise/fmin.ts";
export { greater } from "./elementwise/greater.ts";
export { greaterEqual } from "./elementwise/greater-equal.ts";
export { heaviside } from "./elementwise/heaviside.ts";
export { hypot } from "./elementwise/hypot.ts";
export { imag } from "./elementwise/imag.ts";
export { isfinite } from "./elementwise/isfinite.ts";
export { isinf } from "./elementwise/isinf.ts";
export { isnan } from "./elementwise/isnan.ts";
export { less } from "./elementwise/less.ts";
export { lessEqual } from "./elementwise/less-equal.ts";
export { log } from "./elementwise/log.ts";
export { log1p } from "./elementwise/log1p.ts";
export { log2 } from "./elementwise/log2.ts";
export { log10 } from "./elementwise/log10.ts";
export { logaddexp } from "./elementwise/logaddexp.ts";
export { logicalAnd } from "./elementwise/logical-and.ts";
export { logicalNot } from "./elementwise/logical-not.ts";
export { logicalOr } from "./elementwise/logical-or.ts";
export { logicalXor } from "./elementwise/logical-xor.ts";
export { maximum } from "./elementwise/maximum.ts";
export { minimum } from "./elementwise/minimum.ts";
export { mod } from "./elementwise/mod.ts";
export { multiply } from "./elementwise/multiply.ts";
export { type NanToNumOptions, nanToNum } from "./elementwise/nan-to-num.ts";
export { negative } from "./elementwise/negative.ts";
export { notEqual } from "./elementwise/not-equal.ts";
export { power } from "./elementwise/power.ts";
export { radians } from "./elementwise/radians.ts";
export { real } from "./elementwise/real.ts";
export { reciprocal } from "./elementwise/reciprocal.ts";
// Elementwise
export type { OutOptions, ResultOf } from "./elementwise/result.ts";
export { type RoundedOf, type RoundOptions, round } from "./elementwise/round.ts";
export { sign } from "./elementwise/sign.ts";
export { signbit } from "./elementwise/signbit.ts";
export { sin } from "./elementwise/sin.ts";
export { sinc } from "./elementwise/sinc.ts";
export { sinh } from "./elementwise/sinh.ts";
export { sqrt } from "./elementwise/sqrt.ts";
export { square } from "./elementwise/square.ts";
export { subtract } from "./elementwise/subtract.ts";
export { tan } from "./elementwise/tan.ts";
export { tanh } from "./elementwise/tanh.ts";
export { trunc } from "./elementwise/trunc.ts";
export { where } from "./elementwise/where.ts";
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
  NotFittedError,
  NotPositiveDefiniteError,
  OutOfMemoryError,
  ParameterError,
  ShapeError,
  SingularMatrixError,
} from "./errors/errors.ts";
// Areas
export * as fft from "./fft/index.ts";
export * as info from "./info/index.ts";
export * as io from "./io/index.ts";
// Products
export { dot } from "./linalg/dot.ts";
export * as linalg from "./linalg/index.ts";
export { matmul } from "./linalg/matmul.ts";
export { append } from "./manipulate/append.ts";
export { arraySplit } from "./manipulate/array-split.ts";
export { atleast1d } from "./manipulate/atleast-1d.ts";
export { atleast2d } from "./manipulate/atleast-2d.ts";
export { atleast3d } from "./manipulate/atleast-3d.ts";
export { broadcastArrays } from "./manipulate/broadcast-arrays.ts";
export { broadcastTo } from "./manipulate/broadcast-to.ts";
export { columnStack } from "./manipulate/column-stack.ts";
export { concatenate } from "./manipulate/concatenate.ts";
// Axes
export { diagonal } from "./manipulate/diagonal.ts";
export { dstack } from "./manipulate/dstack.ts";
export { type Expanded, expandDims } from "./manipulate/expand-dims.ts";
export { flip } from "./manipulate/flip.ts";
export { fliplr } from "./manipulate/fliplr.ts";
export { flipud } from "./manipulate/flipud.ts";
export { hstack } from "./manipulate/hstack.ts";
export { moveaxis } from "./manipulate/moveaxis.ts";
export { type PadOptions, pad } from "./manipulate/pad.ts";
export { ravel } from "./manipulate/ravel.ts";
export { repeat } from "./manipulate/repeat.ts";
export { reshape } from "./manipulate/reshape.ts";
export { roll } from "./manipulate/roll.ts";
export { type Rot90Options, rot90 } from "./manipulate/rot90.ts";
export { split } from "./manipulate/split.ts";
export { type Squeezed, squeeze } from "./manipulate/squeeze.ts";
export { stack } from "./manipulate/stack.ts";
export { type Swapped, swapaxes } from "./manipulate/swapaxes.ts";
export { tile } from "./manipulate/tile.ts";
export { transpose } from "./manipulate/transpose.ts";
export { vstack } from "./manipulate/vstack.ts";
export * as ml from "./ml/index.ts";
export * as nn from "./nn/index.ts";
export { cross } from "./products/cross.ts";
export { einsum } from "./products/einsum.ts";
export { inner } from "./products/inner.ts";
export { kron } from "./products/kron.ts";
export { outer } from "./products/outer.ts";
export { tensordot } from "./products/tensordot.ts";
export { trace } from "./products/trace.ts";
export { vdot } from "./products/vdot.ts";
export * as random from "./random/index.ts";
// Reductions
export { all } from "./reduce/all.ts";
export { any } from "./reduce/any.ts";
export { argmax } from "./reduce/argmax.ts";
export { argmin } from "./reduce/argmin.ts";
export { type AverageOf, type AverageOptions, average, type WeightedAverage } from "./reduce/average.ts";
export { corrcoef } from "./reduce/corrcoef.ts";
export { countNonzero } from "./reduce/count-nonzero.ts";
export { type CovOptions, cov } from "./reduce/cov.ts";
export { cumprod } from "./reduce/cumprod.ts";
export { cumsum } from "./reduce/cumsum.ts";
export type { CumulativeOptions } from "./reduce/cumulative.ts";
export { max } from "./reduce/max.ts";
export { mean } from "./reduce/mean.ts";
export { median } from "./reduce/median.ts";
export { min } from "./reduce/min.ts";
export { nanargmax } from "./reduce/nanargmax.ts";
export { nanargmin } from "./reduce/nanargmin.ts";
export { nanmax } from "./reduce/nanmax.ts";
export { nanmean } from "./reduce/nanmean.ts";
export { nanmedian } from "./reduce/nanmedian.ts";
export { nanmin } from "./reduce/nanmin.ts";
export { nanpercentile } from "./reduce/nanpercentile.ts";
export { nanprod } from "./reduce/nanprod.ts";
export { nanquantile } from "./reduce/nanquantile.ts";
export { nanstd } from "./reduce/nanstd.ts";
export { nansum } from "./reduce/nansum.ts";
export { nanvariance } from "./reduce/nanvariance.ts";
export { percentile } from "./reduce/percentile.ts";
export { prod } from "./reduce/prod.ts";
export { ptp } from "./reduce/ptp.ts";
export { type QuantileOf, type QuantileOptions, quantile } from "./reduce/quantile.ts";
export type { DiscreteMethod, QuantileMethod } from "./reduce/quantile-methods.ts";
export { std } from "./reduce/std.ts";
export { type SumOptions, sum } from "./reduce/sum.ts";
export { type VarianceOf, type VarianceOptions, variance } from "./reduce/variance.ts";
// Runtime
export { type ConfigureOptions, configure, type Features, features } from "./runtime/configure.ts";
export type { LiveArray } from "./runtime/creations.ts";
export { type MemoryInfo, memory } from "./runtime/memory.ts";
export { scope } from "./runtime/scope.ts";
// Selection, sorting, searching
export { argpartition } from "./select/argpartition.ts";
export { argsort } from "./select/argsort.ts";
export { argwhere } from "./select/argwhere.ts";
export type { BinRule } from "./select/bin-rules.ts";
export { type BincountOptions, bincount } from "./select/bincount.ts";
export type { BinRange, Bins } from "./select/bins.ts";
export { type CompressOptions, compress } from "./select/compress.ts";
export { type DigitizeOptions, digitize } from "./select/digitize.ts";
export { extract } from "./select/extract.ts";
export { flatnonzero } from "./select/flatnonzero.ts";
export { type Histogram, type HistogramOptions, histogram } from "./select/histogram.ts";
export { type HistogramBinEdgesOptions, histogramBinEdges } from "./select/histogram-bin-edges.ts";
export { type Histogram2d, type Histogram2dOptions, histogram2d } from "./select/histogram2d.ts";
export { intersect1d } from "./select/intersect1d.ts";
export { type IsinOptions, isin } from "./select/isin.ts";
export { nonzero } from "./select/nonzero.ts";
export type { SortOptions } from "./select/order.ts";
export { type PartitionOptions, partition } from "./select/partition.ts";
export { putAlongAxis } from "./select/put-along-axis.ts";
export { type SearchsortedOptions, searchsorted } from "./select/searchsorted.ts";
export { setdiff1d } from "./select/setdiff1d.ts";
export { sort } from "./select/sort.ts";
export { type TakeOptions, take } from "./select/take.ts";
export { type AlongAxisOptions, takeAlongAxis } from "./select/take-along-axis.ts";
export { type Topk, type TopkOptions, topk } from "./select/topk.ts";
export { tril } from "./select/tril.ts";
export { trilIndices } from "./select/tril-indices.ts";
export { trilIndicesFrom } from "./select/tril-indices-from.ts";
export { triu } from "./select/triu.ts";
export { triuIndices } from "./select/triu-indices.ts";
export { triuIndicesFrom } from "./select/triu-indices-from.ts";
export { union1d } from "./select/union1d.ts";
export { type UniqueOptions, type UniqueParts, type UniqueValuesOptions, unique } from "./select/unique.ts";
export type { Axes } from "./shape/axis.ts";
export type { CrossOptions } from "./shape/cross.ts";
export type { DiagonalOptions } from "./shape/diagonal.ts";
export type { PadMode, PadWidth } from "./shape/pad.ts";
export type { AxisOptions, ReduceOptions } from "./shape/reduce.ts";
export type { Reshaped } from "./shape/reshaped.ts";
export type { SliceRange } from "./shape/slice.ts";
export type { Sections } from "./shape/split.ts";
export type { TensordotAxes } from "./shape/tensordot.ts";
export * as signal from "./signal/index.ts";
export * as special from "./special/index.ts";
export * as stats from "./stats/index.ts";
export { version } from "./version.ts";
