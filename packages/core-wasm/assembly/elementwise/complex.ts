/**
 * out = a ∘ b for complex operands, interleaved (re, im). Strides count complex elements; layout and aliasing as in binary.ts.
 *
 * The quotient scales by the divisor's larger part (R. L. Smith, CACM 5, 1962), so that it overflows only where the result does or nearly so.
 */
import { strided } from "../lanes";

@unmanaged
export class ComplexAdd {
  @inline put<T>(ar: T, ai: T, br: T, bi: T, out: usize): void { pair<T>(out, <T>(ar + br), <T>(ai + bi)); }
}

@unmanaged
export class ComplexSubtract {
  @inline put<T>(ar: T, ai: T, br: T, bi: T, out: usize): void { pair<T>(out, <T>(ar - br), <T>(ai - bi)); }
}

@unmanaged
export class ComplexMultiply {
  @inline put<T>(ar: T, ai: T, br: T, bi: T, out: usize): void { pair<T>(out, <T>(ar * br - ai * bi), <T>(ar * bi + ai * br)); }
}

@unmanaged
export class ComplexDivide {
  @inline put<T>(ar: T, ai: T, br: T, bi: T, out: usize): void {
    const absR = abs<T>(br);
    const absI = abs<T>(bi);
    if (absR >= absI) {
      if (absR == 0 && absI == 0) return pair<T>(out, <T>(ar / absR), <T>(ai / absR));
      const ratio = <T>(bi / br);
      const scale = <T>(<T>1 / (br + bi * ratio));
      return pair<T>(out, <T>((ar + ai * ratio) * scale), <T>((ai - ar * ratio) * scale));
    }
    const ratio = <T>(br / bi);
    const scale = <T>(<T>1 / (bi + br * ratio));
    pair<T>(out, <T>((ar * ratio + ai) * scale), <T>((ai * ratio - ar) * scale));
  }
}

// @ts-ignore: decorator
@inline
function pair<T>(out: usize, re: T, im: T): void {
  store<T>(out, re);
  store<T>(out, im, sizeof<T>());
}

export function complexBinary<T, Op>(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  for (let i = 0; i < rows; i++) {
    const x = strided<T>(a, 2 * i, ars);
    const y = strided<T>(b, 2 * i, brs);
    for (let j = 0; j < cols; j++) {
      const p = strided<T>(x, 2 * j, acs);
      const q = strided<T>(y, 2 * j, bcs);
      op.put<T>(load<T>(p), load<T>(p, sizeof<T>()), load<T>(q), load<T>(q, sizeof<T>()), out);
      out += 2 * sizeof<T>();
    }
  }
}
