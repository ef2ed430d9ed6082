/** The gamma family as policies for pointwise.ts. */
import { beta } from "./beta";
import { betaln } from "./betaln";
import { digamma } from "./digamma";
import { gamma } from "./gamma";
import { gammaln } from "./gammaln";
import { gammasgn } from "./gammasgn";

@unmanaged
export class Gamma {
  @inline of(x: f64): f64 { return gamma(x); }
}

@unmanaged
export class Gammaln {
  @inline of(x: f64): f64 { return gammaln(x); }
}

@unmanaged
export class Gammasgn {
  @inline of(x: f64): f64 { return gammasgn(x); }
}

@unmanaged
export class Digamma {
  @inline of(x: f64): f64 { return digamma(x); }
}

@unmanaged
export class Beta {
  @inline of(a: f64, b: f64): f64 { return beta(a, b); }
}

@unmanaged
export class Betaln {
  @inline of(a: f64, b: f64): f64 { return betaln(a, b); }
}
