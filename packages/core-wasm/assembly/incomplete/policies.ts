/** The incomplete functions as policies for pointwise.ts, in SciPy's order of arguments; 1 − x and 1 − p as they follow from the argument. */
import { betaI, betaIc } from "./beta";
import { betaIInverse } from "./beta-inverse";
import { gammaP, gammaQ } from "./gamma";
import { gammaPInverse } from "./gamma-inverse";

@unmanaged
export class GammaInc {
  @inline of(a: f64, x: f64): f64 {
    return gammaP(a, x);
  }
}

@unmanaged
export class GammaIncC {
  @inline of(a: f64, x: f64): f64 {
    return gammaQ(a, x);
  }
}

@unmanaged
export class GammaIncInv {
  @inline of(a: f64, p: f64): f64 {
    return gammaPInverse(a, p, 1 - p);
  }
}

@unmanaged
export class GammaIncCInv {
  @inline of(a: f64, q: f64): f64 {
    return gammaPInverse(a, 1 - q, q);
  }
}

@unmanaged
export class BetaInc {
  @inline of(a: f64, b: f64, x: f64): f64 {
    return betaI(a, b, x, 1 - x);
  }
}

@unmanaged
export class BetaIncC {
  @inline of(a: f64, b: f64, x: f64): f64 {
    return betaIc(a, b, x, 1 - x);
  }
}

@unmanaged
export class BetaIncInv {
  @inline of(a: f64, b: f64, p: f64): f64 {
    return betaIInverse(a, b, p, 1 - p);
  }
}

@unmanaged
export class BetaIncCInv {
  @inline of(a: f64, b: f64, q: f64): f64 {
    return betaIInverse(a, b, 1 - q, q);
  }
}
