/**
 * out = whether a ∘ b, a byte an element, 0 or 1. Policies: `lanes<T>(a: v128, b: v128): v128` gives masks, `one<T>(a: T, b: T): bool` the same of one pair.
 *
 * Operands as in binary.ts; out may not overlap them. Four elements at a time where columns have stride 1 or 0. NaN is unequal to everything, and neither
 * less nor greater. Questions about one number are asked here too: the other operand is then infinity, or anything.
 */
import { evens, lanes, strided } from "../lanes";

@unmanaged
export class Equal {
  @inline one<T>(a: T, b: T): bool { return a == b; }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.eq<T>(a, b); }
}

@unmanaged
export class NotEqual {
  @inline one<T>(a: T, b: T): bool { return a != b; }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.ne<T>(a, b); }
}

@unmanaged
export class Less {
  @inline one<T>(a: T, b: T): bool { return a < b; }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.lt<T>(a, b); }
}

@unmanaged
export class LessEqual {
  @inline one<T>(a: T, b: T): bool { return a <= b; }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.le<T>(a, b); }
}

/** |a| = b: with infinity, whether a is infinite. */
@unmanaged
export class MagnitudeEqual {
  @inline one<T>(a: T, b: T): bool { return abs<T>(a) == b; }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.eq<T>(v128.abs<T>(a), b); }
}

/** |a| < b: with infinity, whether a is finite. */
@unmanaged
export class MagnitudeLess {
  @inline one<T>(a: T, b: T): bool { return abs<T>(a) < b; }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.lt<T>(v128.abs<T>(a), b); }
}

/** Whether the sign bit of a is set, of −0 and of such a NaN too. */
@unmanaged
export class SignBit {
  @inline one<T>(a: T, b: T): bool { return sizeof<T>() == 8 ? reinterpret<i64>(<f64>a) < 0 : reinterpret<i32>(<f32>a) < 0; }
  @inline lanes<T>(a: v128, b: v128): v128 { return sizeof<T>() == 8 ? v128.shr<i64>(a, 63) : v128.shr<i32>(a, 31); }
}

/** Elements whose answers are stored at once. */
const GROUP = 4;

export function compare<T, Op>(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  const xStep = strided<T>(0, 1, acs);
  const yStep = strided<T>(0, 1, bcs);
  for (let i = 0; i < rows; i++) {
    let x = strided<T>(a, i, ars);
    let y = strided<T>(b, i, brs);
    let j = 0;
    if (ASC_FEATURE_SIMD && sizeof<T>() > 1) {
      if ((acs | bcs | 1) == 1) {
        const one = v128.splat<i8>(1);
        for (; j + GROUP <= cols; j += GROUP) {
          let mask = op.lanes<T>(neighbours<T>(x, acs), neighbours<T>(y, bcs));
          if (sizeof<T>() == 8) {
            mask = evens<f32>(mask, op.lanes<T>(neighbours<T>(x + lanes<T>() * xStep, acs), neighbours<T>(y + lanes<T>() * yStep, bcs)));
          }
          const halves = v128.narrow<i32>(mask, mask);
          v128.store_lane<i32>(out, v128.and(v128.narrow<i16>(halves, halves), one), 0);
          x += GROUP * xStep;
          y += GROUP * yStep;
          out += GROUP;
        }
      }
    }
    for (; j < cols; j++) {
      store<u8>(out, op.one<T>(load<T>(x), load<T>(y)));
      x += xStep;
      y += yStep;
      out++;
    }
  }
}

/** A vector of the elements from p, side by side or the same one over and over. */
// @ts-ignore: decorator
@inline
function neighbours<T>(p: usize, stride: i32): v128 {
  return stride == 1 ? v128.load(p) : v128.load_splat<T>(p);
}
