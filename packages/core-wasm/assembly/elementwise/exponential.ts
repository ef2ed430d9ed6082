/** The exponential and logarithmic families as policies for unary.ts and binary.ts. */
import { cbrt } from "../cbrt/cbrt";
import { exp2 } from "../exp/exp2";
import { expm1 } from "../exp/expm1";
import { cosh, sinh } from "../exp/hyperbolic";
import { tanh } from "../exp/tanh";
import { log10, log2 } from "../log/log-base";
import { log1p } from "../log/log1p";
import { logaddexp } from "../logaddexp/logaddexp";
import { integerPower } from "../power/integer";
import { narrowPower } from "../power/narrow";
import { power } from "../power/power";

@unmanaged
export class Expm1 {
  @inline of<T, V>(x: V): V { return expm1<T, V>(x); }
}

@unmanaged
export class Exp2 {
  @inline of<T, V>(x: V): V { return exp2<T, V>(x); }
}

@unmanaged
export class Log1p {
  @inline of<T, V>(x: V): V { return log1p<T, V>(x); }
}

@unmanaged
export class Log2 {
  @inline of<T, V>(x: V): V { return log2<T, V>(x); }
}

@unmanaged
export class Log10 {
  @inline of<T, V>(x: V): V { return log10<T, V>(x); }
}

@unmanaged
export class Sinh {
  @inline of<T, V>(x: V): V { return sinh<T, V>(x); }
}

@unmanaged
export class Cosh {
  @inline of<T, V>(x: V): V { return cosh<T, V>(x); }
}

@unmanaged
export class Tanh {
  @inline of<T, V>(x: V): V { return tanh<T, V>(x); }
}

@unmanaged
export class Cbrt {
  @inline of<T, V>(x: V): V { return cbrt<T, V>(x); }
}

@unmanaged
export class Power {
  @inline of<T, V>(a: V, b: V): V {
    if (isInteger<T>()) return integerPower<V>(a, b);
    return sizeof<T>() == 8 ? power<V>(a, b) : narrowPower<V>(a, b);
  }
}

@unmanaged
export class Logaddexp {
  @inline of<T, V>(a: V, b: V): V { return logaddexp<T, V>(a, b); }
}
