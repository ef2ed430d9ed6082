/** The exponential and logarithmic families as policies for unary.ts. */
import { cbrt } from "../cbrt/cbrt";
import { exp2 } from "../exp/exp2";
import { expm1 } from "../exp/expm1";
import { cosh, sinh } from "../exp/hyperbolic";
import { tanh } from "../exp/tanh";
import { log10, log2 } from "../log/log-base";
import { log1p } from "../log/log1p";

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
