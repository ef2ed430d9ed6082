/** The error functions that decide number by number, as policies for pointwise.ts. */
import { erfcx } from "./erfcx";

@unmanaged
export class Erfcx {
  @inline of(x: f64): f64 { return erfcx(x); }
}
