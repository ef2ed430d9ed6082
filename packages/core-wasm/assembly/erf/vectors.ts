/** The error functions as policies for vector.ts: one body for a vector and for a number. */
import { erf, erfc, ndtr } from "./erf";

@unmanaged
export class Erf {
  @inline of<T, V>(x: V): V { return erf<V>(x); }
}

@unmanaged
export class Erfc {
  @inline of<T, V>(x: V): V { return erfc<V>(x); }
}

@unmanaged
export class Ndtr {
  @inline of<T, V>(x: V): V { return ndtr<V>(x); }
}
