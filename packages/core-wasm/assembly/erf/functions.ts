/** The error functions that decide number by number, as policies for pointwise.ts. */
import { erfcx } from "./erfcx";
import { erfcinv, erfinv, ndtri } from "./quantiles";
import { logNdtr } from "./log-ndtr";

@unmanaged
export class Erfcx {
  @inline of(x: f64): f64 { return erfcx(x); }
}

@unmanaged
export class Erfinv {
  @inline of(p: f64): f64 { return erfinv(p); }
}

@unmanaged
export class Erfcinv {
  @inline of(p: f64): f64 { return erfcinv(p); }
}

@unmanaged
export class Ndtri {
  @inline of(p: f64): f64 { return ndtri(p); }
}

@unmanaged
export class LogNdtr {
  @inline of(x: f64): f64 { return logNdtr(x); }
}
