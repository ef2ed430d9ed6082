/** The operations on two numbers as policies for binary.ts. */
import { equal, less, select } from "../bits";
import { add, atLeast, atMost, div, every, larger, mul, smaller, sub, withSign } from "../either";
import { quotient, remainder } from "./divmod";
import { modulus } from "./modulus";

@unmanaged
export class Add {
  @inline of<T, V>(a: V, b: V): V { return add<T, V>(a, b); }
}

@unmanaged
export class Subtract {
  @inline of<T, V>(a: V, b: V): V { return sub<T, V>(a, b); }
}

@unmanaged
export class Multiply {
  @inline of<T, V>(a: V, b: V): V { return mul<T, V>(a, b); }
}

/** Floating types only: integers are promoted before they are divided. */
@unmanaged
export class Divide {
  @inline of<T, V>(a: V, b: V): V { return div<T, V>(a, b); }
}

/** Sum of booleans. */
@unmanaged
export class Or {
  @inline of<T, V>(a: V, b: V): V { return isVector<V>() ? v128.or(a, b) : <V>(a | b); }
}

/** Product of booleans. */
@unmanaged
export class And {
  @inline of<T, V>(a: V, b: V): V { return isVector<V>() ? v128.and(a, b) : <V>(a & b); }
}

/** NaN if either is NaN, as IEEE 754-2019 maximum and NumPy. */
@unmanaged
export class Maximum {
  @inline of<T, V>(a: V, b: V): V { return larger<T, V>(a, b); }
}

@unmanaged
export class Minimum {
  @inline of<T, V>(a: V, b: V): V { return smaller<T, V>(a, b); }
}

/** A number if either is one. */
@unmanaged
export class Fmax {
  @inline of<T, V>(a: V, b: V): V { return select<T, V>(atLeast<T, V>(a, b), b, equal<T, V>(a, a)); }
}

@unmanaged
export class Fmin {
  @inline of<T, V>(a: V, b: V): V { return select<T, V>(atMost<T, V>(a, b), b, equal<T, V>(a, a)); }
}

@unmanaged
export class Copysign {
  @inline of<T, V>(a: V, b: V): V { return withSign<T, V>(a, b); }
}

/** 0 below 0, b at 0, 1 above it. */
@unmanaged
export class Heaviside {
  @inline of<T, V>(x: V, b: V): V {
    const zero = every<T, V>(0);
    const step = select<T, V>(every<T, V>(1), zero, less<T, V>(zero, x));
    return select<T, V>(select<T, V>(b, step, equal<T, V>(x, zero)), x, equal<T, V>(x, x));
  }
}

/** √(a² + b²), see modulus.ts. */
@unmanaged
export class Hypot {
  @inline one<T>(a: T, b: T): T { return <T>modulus(abs<f64>(<f64>a), abs<f64>(<f64>b)); }
  @inline of<T, V>(a: V, b: V): V { return isVector<V>() ? lanewise<T, Hypot>(a, b) : <V>this.one<T>(<T>a, <T>b); }
}

/** The remainder of `FloorDivide`. */
@unmanaged
export class Mod {
  @inline one<T>(a: T, b: T): T { return remainder<T>(a, b); }
  @inline of<T, V>(a: V, b: V): V { return isVector<V>() ? lanewise<T, Mod>(a, b) : <V>remainder<T>(<T>a, <T>b); }
}

/** The largest whole number that is not above a / b. */
@unmanaged
export class FloorDivide {
  @inline one<T>(a: T, b: T): T { return quotient<T>(a, b); }
  @inline of<T, V>(a: V, b: V): V { return isVector<V>() ? lanewise<T, FloorDivide>(a, b) : <V>quotient<T>(<T>a, <T>b); }
}

/** An operation without a vector form, lane by lane. */
function lanewise<T, Op>(a: v128, b: v128): v128 {
  const op = changetype<Op>(0);
  let v = v128.splat<T>(op.one<T>(v128.extract_lane<T>(a, 0), v128.extract_lane<T>(b, 0)));
  v = v128.replace_lane<T>(v, 1, op.one<T>(v128.extract_lane<T>(a, 1), v128.extract_lane<T>(b, 1)));
  if (sizeof<T>() == 4) {
    v = v128.replace_lane<T>(v, 2, op.one<T>(v128.extract_lane<T>(a, 2), v128.extract_lane<T>(b, 2)));
    v = v128.replace_lane<T>(v, 3, op.one<T>(v128.extract_lane<T>(a, 3), v128.extract_lane<T>(b, 3)));
  }
  return v;
}
