import { base } from "@genmath/core-wasm/base";
import { math } from "@genmath/core-wasm/math";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { DTYPES, type DType, type SumOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { scalarsOf, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binaryOf, commonType, type Operand, operandOf } from "./binary.ts";
import { realOrComplexOf } from "./real-or-complex.ts";
import { copied, handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Power, element by element, broadcast. a^b, within 1 ulp; 1 to any power and anything to the power 0 are 1, NaN too; a negative number has whole powers only,
 * else NaN. The plain numbers 2, 1, 0.5 and −1 as exponents are square, copy, square root and reciprocal, as in NumPy. `int32` wraps around.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, booleans give int32; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for negative whole powers of integers.
 *
 * @example
 * power([2, 3, -2], 3).toArray(); // [8, 27, -8]
 * power(2, [10, 0.5, -1]).toArray(); // [1024, 1.4142135623730951, 0.5]
 */
export function power<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<SumOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return handleOf(powerOf(operandOf(a), operandOf(b), outOf(options)), options.out);
}

function powerOf(a: Operand, b: Operand, out: View | undefined): View {
  const dtype = commonType(a, b);
  const { kind } = DTYPES[dtype];
  if (kind === "bool" || kind === "int") refuseNegative(a, b, dtype);
  const simple = typeof a === "object" && kind !== "complex" ? simplePower(castTo(a, dtype), b, out) : undefined;
  return simple ?? binaryOf(math, "power", a, b, out);
}

/** The powers that an operation of the base area computes. */
function simplePower(x: View, exponent: Operand, out: View | undefined): View | undefined {
  switch (exponent) {
    case 2:
      return binaryOf(base, "multiply", x, x, out);
    case 1:
      return copied("power", x, out);
    case 0.5:
      return realOrComplexOf("sqrt", x, out);
    case -1:
      return binaryOf(base, "divide", 1, x, out);
    default:
      return undefined;
  }
}

function refuseNegative(a: Operand, b: Operand, dtype: DType): void {
  if (typeof a === "object" && a.size === 0) return;
  const negative = typeof b === "object" ? firstNegative(b) : Number(b) < 0 ? b : undefined;
  if (negative === undefined) return;
  throw new DTypeError(`Cannot power ${dtype} by ${negative}: wanted exponents from 0 up, or a base of floating-point numbers`, [dtype]);
}

function firstNegative(exponents: View): number | undefined {
  const packed = exponents.contiguous ? exponents : copyOf(exponents);
  const negative = scalarsOf(packed).find((exponent) => exponent < 0);
  if (packed !== exponents) packed.storage.dispose();
  return negative;
}
