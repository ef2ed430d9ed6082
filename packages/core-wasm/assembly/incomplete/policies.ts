/** The incomplete functions as policies for kept-scale.ts, in SciPy's order of arguments; 1 − x and 1 − p as they follow from the argument. */
import { betaIWith } from "./beta";
import { betaIInverseWith } from "./beta-inverse";
import { betaScale } from "./beta-prefix";
import { gammaPWith, gammaQWith } from "./gamma";
import { gammaPInverseWith } from "./gamma-inverse";
import { gammaScale } from "./gamma-prefix";

/** For all functions of one parameter. */
@unmanaged
class OfGamma {
  @inline scale(a: f64): f64 {
    return gammaScale(a);
  }
}

/** For all functions of two. */
@unmanaged
class OfBeta {
  @inline scale(a: f64, b: f64): f64 {
    return betaScale(a, b);
  }
}

@unmanaged
export class GammaInc extends OfGamma {
  @inline of(scale: f64, a: f64, x: f64): f64 {
    return gammaPWith(scale, a, x);
  }
}

@unmanaged
export class GammaIncC extends OfGamma {
  @inline of(scale: f64, a: f64, x: f64): f64 {
    return gammaQWith(scale, a, x);
  }
}

@unmanaged
export class GammaIncInv extends OfGamma {
  @inline of(scale: f64, a: f64, p: f64): f64 {
    return gammaPInverseWith(scale, a, p, 1 - p);
  }
}

@unmanaged
export class GammaIncCInv extends OfGamma {
  @inline of(scale: f64, a: f64, q: f64): f64 {
    return gammaPInverseWith(scale, a, 1 - q, q);
  }
}

@unmanaged
export class BetaInc extends OfBeta {
  @inline of(scale: f64, a: f64, b: f64, x: f64): f64 {
    return betaIWith(scale, a, b, x, 1 - x);
  }
}

@unmanaged
export class BetaIncC extends OfBeta {
  @inline of(scale: f64, a: f64, b: f64, x: f64): f64 {
    return betaIWith(scale, b, a, 1 - x, x);
  }
}

@unmanaged
export class BetaIncInv extends OfBeta {
  @inline of(scale: f64, a: f64, b: f64, p: f64): f64 {
    return betaIInverseWith(scale, a, b, p, 1 - p);
  }
}

@unmanaged
export class BetaIncCInv extends OfBeta {
  @inline of(scale: f64, a: f64, b: f64, q: f64): f64 {
    return betaIInverseWith(scale, a, b, 1 - q, q);
  }
}
