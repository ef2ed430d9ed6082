/** The logistic function and what belongs to it, as policies for pointwise.ts. Within 2 ulp; nothing overflows or cancels. */
import { exp } from "../exp/exp";
import { log } from "../log/log";
import { log1p } from "../log/log1p";

/** 1 / (1 + e^−x): the exponential is never above 1. */
@unmanaged
export class Expit {
  @inline of(x: f64): f64 {
    const e = exp<f64, f64>(-abs<f64>(x));
    return (x < 0 ? e : 1) / (1 + e);
  }
}

/** ln (p / (1 − p)). Around ½ the quotient is near 1 and its logarithm is taken of what is beyond it; 2p − 1 is exact there. */
@unmanaged
export class Logit {
  @inline of(p: f64): f64 {
    if (p >= 0.3 && p <= 0.65) return log1p<f64, f64>((2 * p - 1) / (1 - p));
    return p < 0.5 ? log<f64, f64>(p / (1 - p)) : -log<f64, f64>((1 - p) / p);
  }
}

/** x ln y, and 0 where x is 0 and y is a number. */
@unmanaged
export class Xlogy {
  @inline of(x: f64, y: f64): f64 {
    return x == 0 && y == y ? 0 : x * log<f64, f64>(y);
  }
}
