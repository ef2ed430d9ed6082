/** The functions of one argument as policies for unary.ts and complex-unary.ts. */
import { equal, less, select } from "../bits";
import { absolute, every, nearest, negate, putComplex, roundDown, roundToZero, roundUp, squareRoot, withSign } from "../either";
import { exp } from "../exp/exp";
import { log } from "../log/log";

@unmanaged
export class Exp {
  @inline of<T, V>(x: V): V { return exp<T, V>(x); }
}

@unmanaged
export class Log {
  @inline of<T, V>(x: V): V { return log<T, V>(x); }
}

@unmanaged
export class Sqrt {
  @inline of<T, V>(x: V): V { return squareRoot<T, V>(x); }
}

/** Of NaN NaN; of the smallest int32 itself, as in NumPy. */
@unmanaged
export class Abs {
  @inline of<T, V>(x: V): V { return absolute<T, V>(x); }
}

@unmanaged
export class Negative {
  @inline of<T, V>(x: V): V { return negate<T, V>(x); }
}

@unmanaged
export class Floor {
  @inline of<T, V>(x: V): V { return roundDown<T, V>(x); }
}

@unmanaged
export class Ceil {
  @inline of<T, V>(x: V): V { return roundUp<T, V>(x); }
}

@unmanaged
export class Trunc {
  @inline of<T, V>(x: V): V { return roundToZero<T, V>(x); }
}

/** To the nearest whole number, halves to the even one. */
@unmanaged
export class Rint {
  @inline of<T, V>(x: V): V { return nearest<T, V>(x); }
}

@unmanaged
export class Conj {
  @inline put<T, V>(re: V, im: V, out: usize): void { putComplex<T, V>(out, re, negate<T, V>(im)); }
}

/** −1, 0 or 1; of NaN NaN. */
@unmanaged
export class Sign {
  @inline of<T, V>(x: V): V {
    if (isInteger<T>()) return isVector<V>() ? v128.sub<T>(v128.lt<T>(x, v128.splat<T>(0)), v128.gt<T>(x, v128.splat<T>(0))) : <V>(<i32>(x > 0) - <i32>(x < 0));
    const zero = every<T, V>(0);
    const sign = select<T, V>(withSign<T, V>(every<T, V>(1), x), zero, less<T, V>(zero, absolute<T, V>(x)));
    return select<T, V>(sign, x, equal<T, V>(x, x));
  }
}
