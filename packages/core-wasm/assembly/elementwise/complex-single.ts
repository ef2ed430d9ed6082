/**
 * out = f(z) for complex numbers, interleaved (re, im), one at a time and in float64 for either type: a policy's `put(re: f64, im: f64, to: usize): void` writes
 * two float64 (complex/pair.ts). So the results of complex64 are rounded once, from results that are right to float64's last bits.
 *
 * Strides count complex elements; layout and aliasing as in unary.ts. Scratch as for complex-unary.ts.
 */
import { strided } from "../lanes";

export function complexSingle<T, Op>(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void {
  const op = changetype<Op>(0);
  const step = strided<T>(0, 2, zcs);
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(z, 2 * i, zrs);
    for (let j = 0; j < cols; j++) {
      const to = sizeof<T>() == 8 ? out : scratch;
      op.put(<f64>load<T>(p), <f64>load<T>(p, sizeof<T>()), to);
      if (sizeof<T>() == 4) {
        store<T>(out, <T>load<f64>(to));
        store<T>(out, <T>load<f64>(to, sizeof<f64>()), sizeof<T>());
      }
      p += step;
      out += 2 * sizeof<T>();
    }
  }
}
