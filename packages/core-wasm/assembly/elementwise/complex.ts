/**
 * out = a ∘ b for complex operands, interleaved (re, im); ∘ is a policy, `put<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void`. Strides count complex
 * elements; layout and aliasing as in binary.ts. Multiplications and additions are not fused, so that vectors and single elements give the same bits.
 *
 * The quotient scales by the divisor's larger part (R. L. Smith, CACM 5, 1962), so that it overflows only where the result does or nearly so.
 */
import { equal, less, select } from "../bits";
import { absolute, add, div, every, getIm, getRe, mul, putComplex, spread, sub } from "../either";
import { VECTOR, lanes, strided } from "../lanes";

@unmanaged
export class ComplexAdd {
  @inline put<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void { putComplex<T, V>(out, add<T, V>(ar, br), add<T, V>(ai, bi)); }
}

@unmanaged
export class ComplexSubtract {
  @inline put<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void { putComplex<T, V>(out, sub<T, V>(ar, br), sub<T, V>(ai, bi)); }
}

@unmanaged
export class ComplexMultiply {
  @inline put<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void {
    const re = sub<T, V>(mul<T, V>(ar, br), mul<T, V>(ai, bi));
    putComplex<T, V>(out, re, add<T, V>(mul<T, V>(ar, bi), mul<T, V>(ai, br)));
  }
}

@unmanaged
export class ComplexDivide {
  @inline put<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void { quotient<T, V>(ar, ai, br, bi, out); }
}

/** With the parts of b, and so of a, exchanged where |im| > |re|. By 0 + 0i each part is divided by 0. */
function quotient<T, V>(ar: V, ai: V, br: V, bi: V, out: usize): void {
  const absR = absolute<T, V>(br);
  const absI = absolute<T, V>(bi);
  const exchange = less<T, V>(absR, absI);
  const high = select<T, V>(bi, br, exchange);
  const ratio = div<T, V>(select<T, V>(br, bi, exchange), high);
  const scale = div<T, V>(every<T, V>(1), add<T, V>(high, mul<T, V>(select<T, V>(br, bi, exchange), ratio)));
  const arScaled = mul<T, V>(ar, ratio);
  const aiScaled = mul<T, V>(ai, ratio);
  const re = add<T, V>(select<T, V>(arScaled, ar, exchange), select<T, V>(ai, aiScaled, exchange));
  const im = sub<T, V>(select<T, V>(aiScaled, ai, exchange), select<T, V>(ar, arScaled, exchange));
  const zero = equal<T, V>(add<T, V>(absR, absI), every<T, V>(0));
  putComplex<T, V>(
    out,
    select<T, V>(div<T, V>(ar, absR), mul<T, V>(re, scale), zero),
    select<T, V>(div<T, V>(ai, absR), mul<T, V>(im, scale), zero),
  );
}

export function complexBinary<T, Op>(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  const size = 2 * sizeof<T>();
  const xStep = strided<T>(0, 2, acs);
  const yStep = strided<T>(0, 2, bcs);
  for (let i = 0; i < rows; i++) {
    let x = strided<T>(a, 2 * i, ars);
    let y = strided<T>(b, 2 * i, brs);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      const whole = cols - (cols % lanes<T>());
      if (acs == 1 && bcs == 1) {
        for (; j < whole; j += lanes<T>()) {
          op.put<T, v128>(getRe<T, v128>(x), getIm<T, v128>(x), getRe<T, v128>(y), getIm<T, v128>(y), out);
          x += 2 * VECTOR;
          y += 2 * VECTOR;
          out += 2 * VECTOR;
        }
      } else if (acs == 1 && bcs == 0) {
        const re = spread<T, v128>(y);
        const im = spread<T, v128>(y + sizeof<T>());
        for (; j < whole; j += lanes<T>()) {
          op.put<T, v128>(getRe<T, v128>(x), getIm<T, v128>(x), re, im, out);
          x += 2 * VECTOR;
          out += 2 * VECTOR;
        }
      }
    }
    for (; j < cols; j++) {
      op.put<T, T>(load<T>(x), load<T>(x, sizeof<T>()), load<T>(y), load<T>(y, sizeof<T>()), out);
      x += xStep;
      y += yStep;
      out += size;
    }
  }
}
