/**
 * (f + fLost)·e^(a + lost), rounded about once: e^a = 2^n·(1 + growth) as in exp.ts, and growth is multiplied in as an addend. 2^n in two halves, so that nothing underflows
 * early and subnormal results round once. For −1500 ≤ a ≤ 709; what is below the subnormal numbers is 0. These are what mills.ts makes of erfcx.
 */
import { add, entry, mul, mulAdd, sub } from "../either";
import { exponentForm, lostIn, multiples, powerOfTwo, reduced, withoutUpper } from "../exp/reduction";
import { beyondLinear } from "../exp/series";

const HALF = memory.data<f64>([0.5]);

/** erfcx·e^a. */
@unmanaged
export class Damped {
  @inline of<V>(f: V, fLost: V, a: V, lost: V): V { return damped<V>(f, fLost, a, lost); }
}

/** Half of that. */
@unmanaged
export class HalfDamped {
  @inline of<V>(f: V, fLost: V, a: V, lost: V): V {
    const half = entry<f64, V>(HALF, 0);
    return damped<V>(mul<f64, V>(f, half), mul<f64, V>(fLost, half), a, lost);
  }
}

/** erfcx itself. */
@unmanaged
export class Plain {
  @inline of<V>(f: V, fLost: V, a: V, lost: V): V { return add<f64, V>(f, fLost); }
}

// @ts-ignore: decorator
@inline
export function damped<V>(f: V, fLost: V, a: V, lost: V): V {
  const form = exponentForm<f64, V>();
  const n = sub<f64, V>(multiples<f64, V>(a), form);
  const half = mulAdd<f64, V>(n, entry<f64, V>(HALF, 0), form);
  const other = add<f64, V>(sub<f64, V>(n, sub<f64, V>(half, form)), form);
  const exact = withoutUpper<f64, V>(a, n);
  const r = reduced<f64, V>(exact, n);
  const beyond = beyondLinear<f64, V>(r, mul<f64, V>(r, r), lostIn<f64, V>(r, exact, n));
  const growth = add<f64, V>(r, beyond);
  const growthLost = add<f64, V>(sub<f64, V>(r, growth), beyond);
  const rest = mulAdd<f64, V>(f, growth, mulAdd<f64, V>(f, growthLost, fLost));
  const y = add<f64, V>(f, mulAdd<f64, V>(lost, add<f64, V>(f, rest), rest));
  return mul<f64, V>(mul<f64, V>(y, powerOfTwo<f64, V>(half)), powerOfTwo<f64, V>(other));
}
