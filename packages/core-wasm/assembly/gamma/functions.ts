/** The gamma family as policies for pointwise.ts. */
import { gammaln } from "./gammaln";

@unmanaged
export class Gammaln {
  @inline of(x: f64): f64 { return gammaln(x); }
}
