/** The functions of one complex number as policies for complex-single.ts. */
import { cos, sin, tan } from "../complex/circular";
import { exp, expm1 } from "../complex/exp";
import { cosh, sinh } from "../complex/hyperbolic";
import { log, log1p, logTo } from "../complex/log";
import { power } from "../complex/power";
import { sqrt } from "../complex/sqrt";
import { tanh } from "../complex/tanh";
import { lane, lanes } from "../lanes";

@unmanaged
export class ComplexExp {
  @inline put(re: f64, im: f64, to: usize): void { exp(re, im, to); }
}

@unmanaged
export class ComplexLog {
  @inline put(re: f64, im: f64, to: usize): void { log(re, im, to); }
}

@unmanaged
export class ComplexSqrt {
  @inline put(re: f64, im: f64, to: usize): void { sqrt(re, im, to); }
}

@unmanaged
export class ComplexSin {
  @inline put(re: f64, im: f64, to: usize): void { sin(re, im, to); }
}

@unmanaged
export class ComplexCos {
  @inline put(re: f64, im: f64, to: usize): void { cos(re, im, to); }
}

@unmanaged
export class ComplexTan {
  @inline put(re: f64, im: f64, to: usize): void { tan(re, im, to); }
}

@unmanaged
export class ComplexSinh {
  @inline put(re: f64, im: f64, to: usize): void { sinh(re, im, to); }
}

@unmanaged
export class ComplexCosh {
  @inline put(re: f64, im: f64, to: usize): void { cosh(re, im, to); }
}

@unmanaged
export class ComplexTanh {
  @inline put(re: f64, im: f64, to: usize): void { tanh(re, im, to); }
}

@unmanaged
export class ComplexExpm1 {
  @inline put(re: f64, im: f64, to: usize): void { expm1(re, im, to); }
}

@unmanaged
export class ComplexLog1p {
  @inline put(re: f64, im: f64, to: usize): void { log1p(re, im, to); }
}

@unmanaged
export class ComplexLog2 {
  @inline put(re: f64, im: f64, to: usize): void { logTo(1.4426950408889634, re, im, to); }
}

@unmanaged
export class ComplexLog10 {
  @inline put(re: f64, im: f64, to: usize): void { logTo(0.4342944819032518, re, im, to); }
}

/** For complexBinary of complex.ts; a vector's numbers one at a time. */
@unmanaged
export class ComplexPower {
  @inline put<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void {
    if (isVector<V>()) {
      for (let i = 0; i < lanes<T>(); i++) {
        power<T>(<f64>lane<T>(ar, i), <f64>lane<T>(ai, i), <f64>lane<T>(br, i), <f64>lane<T>(bi, i), out);
        out += 2 * sizeof<T>();
      }
    } else {
      power<T>(<f64>ar, <f64>ai, <f64>br, <f64>bi, out);
    }
  }
}
