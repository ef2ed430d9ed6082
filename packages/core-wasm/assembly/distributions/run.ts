/**
 * A distribution of parameters a, b and its functions moved by loc and stretched by scale: out[i] = g(x[i], a[i], b[i], loc[i], scale[i]), float64, where g follows
 * from the function f of the standard distribution (loc 0, scale 1). What f must keep to: x is any number, parameters are valid, a NaN in x comes out.
 *
 * `operands` is a table of five pairs of i32: address and stride in elements of x, a, b, loc, scale; the stride is 1 for an array, 0 for one number that all share.
 * out is contiguous and may be x itself. A function is called by reference, not inlined: the loop stands here once for a hundred of them.
 */
import { div, every, put, spread, sub } from "../either";
import { VECTOR, gather, lanes, storeFirst } from "../lanes";
import { log } from "../log/log";
import { log as ln } from "../log/single";

/** A function of the standard distribution. Quantiles are asked for probabilities in [0, 1] only, moments for any x. */
export type Standard = (x: f64, a: f64, b: f64) => f64;

/** The same with a factor of the parameters alone at hand, and that factor. */
export type Kept = (factor: f64, x: f64, a: f64, b: f64) => f64;
export type Factor = (a: f64, b: f64) => f64;

/** How a function of the standard distribution changes with loc and scale. */
const enum Kind { Density, LogDensity, Probability, Quantile, Mean, Variance, Entropy }

// The columns of `operands`.
const X = 0, A = 1, B = 2, LOC = 3, SCALE = 4;

/** f(z) / scale at z = (x − loc) / scale. */
export function density(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.Density, n, operands, out); }

/** f(z) − ln scale. */
export function logDensity(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.LogDensity, n, operands, out); }

/** f(z), for probabilities and their logarithms. */
export function probability(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.Probability, n, operands, out); }

/** loc + scale · f(q) for q in [0, 1], else NaN. */
export function quantile(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.Quantile, n, operands, out); }

/** loc + scale · f. */
export function mean(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.Mean, n, operands, out); }

/** scale² · f. */
export function variance(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.Variance, n, operands, out); }

/** f + ln scale. */
export function entropy(f: Standard, n: i32, operands: usize, out: usize): void { run(f, Kind.Entropy, n, operands, out); }

/** As `probability`, the factor computed anew only where a parameter differs from the one before. */
export function keptProbability(factor: Factor, f: Kept, n: i32, operands: usize, out: usize): void {
  runKept(factor, f, Kind.Probability, n, operands, out);
}

/** As `quantile`, likewise. */
export function keptQuantile(factor: Factor, f: Kept, n: i32, operands: usize, out: usize): void {
  runKept(factor, f, Kind.Quantile, n, operands, out);
}

function run(f: Standard, kind: Kind, n: i32, operands: usize, out: usize): void {
  for (let i = 0; i < n; i++) {
    const x = number(operands, X, i), loc = number(operands, LOC, i), scale = number(operands, SCALE, i);
    let y: f64 = NaN;
    if (answers(kind, x)) y = f(standardised(kind, x, loc, scale), number(operands, A, i), number(operands, B, i));
    store<f64>(out, restored(kind, y, loc, scale));
    out += sizeof<f64>();
  }
}

function runKept(factor: Factor, f: Kept, kind: Kind, n: i32, operands: usize, out: usize): void {
  let first: f64 = NaN, second: f64 = NaN, kept: f64 = NaN;
  for (let i = 0; i < n; i++) {
    const x = number(operands, X, i), loc = number(operands, LOC, i), scale = number(operands, SCALE, i);
    const a = number(operands, A, i), b = number(operands, B, i);
    if (a != first || b != second) kept = factor(a, b);
    first = a;
    second = b;
    let y: f64 = NaN;
    if (answers(kind, x)) y = f(kept, standardised(kind, x, loc, scale), a, b);
    store<f64>(out, restored(kind, y, loc, scale));
    out += sizeof<f64>();
  }
}

/** Whether there is an answer: quantiles have none beyond probabilities. */
function answers(kind: Kind, x: f64): bool {
  return kind != Kind.Quantile || (x >= 0 && x <= 1);
}

/** What the function of the standard distribution is asked for. */
function standardised(kind: Kind, x: f64, loc: f64, scale: f64): f64 {
  return kind <= Kind.Probability ? (x - loc) / scale : x;
}

/** What its answer means for the distribution that was moved and stretched. */
function restored(kind: Kind, y: f64, loc: f64, scale: f64): f64 {
  switch (kind) {
    case Kind.Density: return y / scale;
    case Kind.LogDensity: return scale == 1 ? y : y - ln(scale);
    case Kind.Quantile:
    case Kind.Mean: return loc + scale * y;
    case Kind.Variance: return y * (scale * scale);
    case Kind.Entropy: return scale == 1 ? y : y + ln(scale);
  }
  return y;
}

/** Element i of a column of `operands`. */
// @ts-ignore: decorator
@inline
function number(operands: usize, column: usize, i: i32): f64 {
  return load<f64>(address(operands, column) + (<usize>(i * stride(operands, column)) << alignof<f64>()));
}

// @ts-ignore: decorator
@inline
function address(operands: usize, column: usize): usize {
  return <usize>load<u32>(operands + 8 * column);
}

// @ts-ignore: decorator
@inline
function stride(operands: usize, column: usize): i32 {
  return load<i32>(operands + 8 * column + 4);
}

/** The same for functions without parameters that are worth a vector body, `of<T, V>(z: V): V`: f(z) / scale. */
export function densityVectors<Op>(n: i32, operands: usize, out: usize): void { vectors<Op>(Kind.Density, n, operands, out); }

/** f(z) − ln scale. */
export function logDensityVectors<Op>(n: i32, operands: usize, out: usize): void { vectors<Op>(Kind.LogDensity, n, operands, out); }

/** f(z). */
export function probabilityVectors<Op>(n: i32, operands: usize, out: usize): void { vectors<Op>(Kind.Probability, n, operands, out); }

// @ts-ignore: decorator
@inline
function vectors<Op>(kind: Kind, n: i32, operands: usize, out: usize): void {
  if (ASC_FEATURE_SIMD) blocks<v128, Op>(kind, n, operands, out);
  else blocks<f64, Op>(kind, n, operands, out);
}

/** As elementwise/unary.ts: in the SIMD builds every element goes through a vector. */
// @ts-ignore: decorator
@inline
function blocks<V, Op>(kind: Kind, n: i32, operands: usize, out: usize): void {
  const op = changetype<Op>(0);
  const step = isVector<V>() ? lanes<f64>() : 1;
  const locs = address(operands, LOC), scales = address(operands, SCALE);
  const shared = (stride(operands, LOC) | stride(operands, SCALE)) == 0;
  let loc = spread<f64, V>(locs), scale = spread<f64, V>(scales);
  let logarithm = every<f64, V>(0);
  if (kind == Kind.LogDensity) logarithm = log<f64, V>(scale);
  for (let i = 0; i < n; i += step) {
    const count = min(step, n - i);
    const x = block<V>(operands, X, i, count);
    if (!shared) {
      loc = block<V>(operands, LOC, i, count);
      scale = block<V>(operands, SCALE, i, count);
      if (kind == Kind.LogDensity) logarithm = log<f64, V>(scale);
    }
    let y = op.of<f64, V>(div<f64, V>(sub<f64, V>(x, loc), scale));
    if (kind == Kind.Density) y = div<f64, V>(y, scale);
    if (kind == Kind.LogDensity) y = sub<f64, V>(y, logarithm);
    if (!isVector<V>() || count == step) put<f64, V>(out, y);
    else if (isVector<V>()) storeFirst<f64>(out, y, count);
    out += isVector<V>() ? VECTOR : sizeof<f64>();
  }
}

/** `count` elements of a column from element i on. */
// @ts-ignore: decorator
@inline
function block<V>(operands: usize, column: usize, i: i32, count: i32): V {
  const apart = stride(operands, column);
  const at = address(operands, column) + (<usize>(i * apart) << alignof<f64>());
  if (!isVector<V>()) return <V>load<f64>(at);
  if (apart == 1 && count == lanes<f64>()) return v128.load(at);
  return gather<f64>(at, <usize>apart << alignof<f64>(), count);
}
