/**
 * The summands of entropies, and logarithms times numbers, as policies for pointwise.ts. 0·ln 0 = 0. Within 2 ulp where the arguments' difference does not vanish, relatively
 * accurate where it does.
 */
import { log, log1p } from "../log/single";
import { beyondLog1p } from "../gamma/beyond-log1p";
import { exp } from "../exp/single";

/** −x ln x; −∞ for x < 0. */
@unmanaged
export class Entr {
  @inline of(x: f64): f64 {
    if (x == 0) return 0;
    return x < 0 ? -Infinity : -x * log(x);
  }
}

/** x ln(x/y); 0 where x is 0 and y ≥ 0; ∞ elsewhere outside of x, y > 0. */
@unmanaged
export class RelEntr {
  @inline of(x: f64, y: f64): f64 {
    return relEntr(x, y);
  }
}

/** x ln(x/y) − x + y; y where x is 0 and y ≥ 0; ∞ elsewhere outside of x, y > 0. Never negative. */
@unmanaged
export class KlDiv {
  @inline of(x: f64, y: f64): f64 {
    if (x == 0 && y >= 0) return y;
    const beside = (y - x) / x;
    // With u = (y − x)/x this is x·(u − ln(1 + u)).
    if (x > 0 && y > 0 && beside > -0.6) return x * beyondLog1p(beside);
    return relEntr(x, y) - x + y;
  }
}

/** x ln(1 + y), and 0 where x is 0 and y is a number. */
@unmanaged
export class Xlog1py {
  @inline of(x: f64, y: f64): f64 {
    return x == 0 && y == y ? 0 : x * log1p(y);
  }
}

/** ln(1/(1 + e^−x)). */
@unmanaged
export class LogExpit {
  @inline of(x: f64): f64 {
    return x < 0 ? x - log1p(exp(x)) : -log1p(exp(-x));
  }
}

function relEntr(x: f64, y: f64): f64 {
  if (x != x || y != y) return x + y;
  if (x == 0 && y >= 0) return 0;
  if (!(x > 0 && y > 0)) return Infinity;
  const quotient = x / y;
  // Around 1 the difference is exact, and its quotient what the logarithm is of beyond 1.
  if (quotient > 0.5 && quotient < 2) return x * log1p((x - y) / y);
  return x * (quotient > 1e-300 && quotient < 1e300 ? log(quotient) : log(x) - log(y));
}
