/**
 * The errors of the library. Each extends the nearest built-in, carries its facts as fields, and says what was attempted, what was found and
 * what is wanted. `instanceof GenMathError` holds for all of them, whatever built-in they extend.
 */
import { formatShape } from "./format-shape.ts";

const brand: unique symbol = Symbol.for("@genmath/ts-api.error") as never;

/**
 * The common type of every error that the library throws on purpose: a test for `catch` blocks, never constructed itself.
 *
 * @example
 * new ShapeError("Cannot add", [[2], [3]]) instanceof GenMathError; // true
 */
export abstract class GenMathError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && brand in value;
  }
}

/**
 * Shapes that do not fit the operation, or a shape that is none.
 *
 * @example
 * new ShapeError("Cannot add (2,) and (3,)", [[2], [3]]).shapes; // [[2], [3]]
 */
export class ShapeError extends RangeError {
  override readonly name = "ShapeError";
  /** @internal */
  readonly [brand] = true;
  /** The shapes that were given, in the order of the arguments. */
  readonly shapes: readonly (readonly number[])[];

  constructor(message: string, shapes: readonly (readonly number[])[]) {
    super(message);
    this.shapes = shapes.map((shape) => [...shape]);
  }
}

/**
 * An element type that the operation does not take.
 *
 * @example
 * new DTypeError("Cannot exp complex64: wanted float64 or float32", ["complex64"]).dtypes; // ["complex64"]
 */
export class DTypeError extends TypeError {
  override readonly name = "DTypeError";
  /** @internal */
  readonly [brand] = true;
  /** The element types that were given. */
  readonly dtypes: readonly string[];

  constructor(message: string, dtypes: readonly string[]) {
    super(message);
    this.dtypes = [...dtypes];
  }
}

/**
 * An axis that the array does not have.
 *
 * @example
 * new AxisError(2, [3, 4]).message; // "Axis 2 is out of range for shape (3, 4): wanted an integer from -2 to 1"
 */
export class AxisError extends RangeError {
  override readonly name = "AxisError";
  /** @internal */
  readonly [brand] = true;
  /** The axis as it was given. */
  readonly axis: number;
  /** The array's shape. */
  readonly shape: readonly number[];

  constructor(axis: number, shape: readonly number[]) {
    const wanted = shape.length === 0 ? "a 0-d array has no axes" : `wanted an integer from ${-shape.length} to ${shape.length - 1}`;
    super(`Axis ${axis} is out of range for shape ${formatShape(shape)}: ${wanted}`);
    this.axis = axis;
    this.shape = [...shape];
  }
}

/**
 * An index that the array does not have, or that cannot be read.
 *
 * @example
 * new IndexError('Cannot index by "0:x"', 1).argument; // 1
 */
export class IndexError extends RangeError {
  override readonly name = "IndexError";
  /** @internal */
  readonly [brand] = true;
  /** Which of the indices, counted from 0. */
  readonly argument: number;

  constructor(message: string, argument: number) {
    super(message);
    this.argument = argument;
  }
}

/**
 * A parameter of a distribution that it cannot have.
 *
 * @example
 * stats.norm(0, -1); // ParameterError: Cannot make norm with scale -1: wanted a finite number above 0
 */
export class ParameterError extends RangeError {
  override readonly name = "ParameterError";
  /** @internal */
  readonly [brand] = true;
  /** What the parameter is called. */
  readonly parameter: string;
  /** Its value; in an array the first that is wrong. */
  readonly value: number;

  constructor(message: string, { parameter, value }: { readonly parameter: string; readonly value: number }) {
    super(message);
    this.parameter = parameter;
    this.value = value;
  }
}

/**
 * A matrix that the computation is not defined for.
 *
 * @example
 * new LinAlgError("Cannot eig: entry (0, 1) is NaN, wanted finite entries") instanceof Error; // true
 */
export class LinAlgError extends Error {
  override readonly name: string = "LinAlgError";
  /** @internal */
  readonly [brand] = true;
}

/**
 * An iteration that reached its cap.
 *
 * @example
 * new ConvergenceError("Cannot eig (3, 3): 1 of 3 eigenvalues did not converge", { unconverged: 1 }).unconverged; // 1
 */
export class ConvergenceError extends LinAlgError {
  override readonly name = "ConvergenceError";
  /** How many of the wanted values did not converge. */
  readonly unconverged: number;

  constructor(message: string, { unconverged }: { readonly unconverged: number }) {
    super(message);
    this.unconverged = unconverged;
  }
}

/**
 * A matrix without an inverse.
 *
 * @example
 * new SingularMatrixError("Cannot inv (2, 2): pivot 1 is 0", { index: 1, matrix: [] }).index; // 1
 */
export class SingularMatrixError extends LinAlgError {
  override readonly name = "SingularMatrixError";
  /** Which pivot is 0, counted from 0: so many columns are independent before it. */
  readonly index: number;
  /** Which matrix of a stack; empty for a single one. */
  readonly matrix: readonly number[];

  constructor(message: string, { index, matrix }: { readonly index: number; readonly matrix: readonly number[] }) {
    super(message);
    this.index = index;
    this.matrix = [...matrix];
  }
}

/**
 * A symmetric matrix with a leading minor that is not positive.
 *
 * @example
 * new NotPositiveDefiniteError("Cannot cholesky (2, 2)", { order: 2, matrix: [] }).order; // 2
 */
export class NotPositiveDefiniteError extends LinAlgError {
  override readonly name = "NotPositiveDefiniteError";
  /** Rows and columns of the first such minor. */
  readonly order: number;
  /** Which matrix of a stack; empty for a single one. */
  readonly matrix: readonly number[];

  constructor(message: string, { order, matrix }: { readonly order: number; readonly matrix: readonly number[] }) {
    super(message);
    this.order = order;
    this.matrix = [...matrix];
  }
}

/**
 * A model that was asked for what it has to learn from data first.
 *
 * @example
 * new ml.PCA().components; // NotFittedError: Cannot read components: the PCA was not fitted, wanted fit(x) first
 */
export class NotFittedError extends Error {
  override readonly name = "NotFittedError";
  /** @internal */
  readonly [brand] = true;
}

/**
 * Use of an array after `dispose()`, after `using`, or after its `scope` ended.
 *
 * @example
 * const a = zeros([2]);
 * a.dispose();
 * a.data; // DisposedError: Cannot use an array after it was disposed: it ended with dispose() or `using`; copy() what must live longer
 */
export class DisposedError extends ReferenceError {
  override readonly name = "DisposedError";
  /** @internal */
  readonly [brand] = true;
}

/**
 * Neither the Wasm memory nor an ordinary buffer could hold the bytes asked for. Everything still works afterwards.
 *
 * @example
 * new OutOfMemoryError(8e12).bytes; // 8000000000000
 */
export class OutOfMemoryError extends RangeError {
  override readonly name = "OutOfMemoryError";
  /** @internal */
  readonly [brand] = true;
  /** How many bytes were asked for. */
  readonly bytes: number;

  constructor(bytes: number) {
    super(`Cannot allocate ${bytes} bytes: the memory is full. Dispose arrays, use scope(), or work in smaller pieces`);
    this.bytes = bytes;
  }
}

/** Where a file is wrong, as far as it can be said. */
export interface FormatErrorDetails {
  /** The format that was read. */
  readonly format: "npy" | "npz" | "csv" | "safetensors";
  /** Byte of the file, from 0. */
  readonly offset?: number | undefined;
  /** What the format calls the part that is wrong: "shape", "weights.data_offsets". */
  readonly field?: string | undefined;
  /** Line of the text, from 1. */
  readonly line?: number | undefined;
  /** Field of the line, from 1. */
  readonly column?: number | undefined;
}

/**
 * A file that is not what its format demands, or that holds what no array here can hold.
 *
 * @example
 * new FormatError("Cannot parse npy: 3 bytes", { format: "npy", offset: 0 }).offset; // 0
 */
export class FormatError extends SyntaxError {
  override readonly name = "FormatError";
  /** @internal */
  readonly [brand] = true;
  /** The format that was read. */
  readonly format: FormatErrorDetails["format"];
  /** Byte of the file, from 0. */
  readonly offset: number | undefined;
  /** What the format calls the part that is wrong. */
  readonly field: string | undefined;
  /** Line of the text, from 1. */
  readonly line: number | undefined;
  /** Field of the line, from 1. */
  readonly column: number | undefined;

  constructor(message: string, { format, offset, field, line, column }: FormatErrorDetails) {
    super(message);
    this.format = format;
    this.offset = offset;
    this.field = field;
    this.line = line;
    this.column = column;
  }
}
