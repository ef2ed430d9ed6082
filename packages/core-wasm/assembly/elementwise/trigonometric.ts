/** The trigonometric functions as policies for unary.ts: `of` is one body for a vector of T and for one T. */
import { acos, asin } from "../trig/arc";
import { atan } from "../trig/arctan";
import { ofAngle } from "../trig/angle";
import { COS, SIN, TAN } from "../trig/huge";
import { Cosine, Sine, Tangent } from "../trig/quarter";

@unmanaged
export class Sin {
  @inline of<T, V>(x: V): V { return ofAngle<T, V, Sine>(x, SIN); }
}

@unmanaged
export class Cos {
  @inline of<T, V>(x: V): V { return ofAngle<T, V, Cosine>(x, COS); }
}

@unmanaged
export class Tan {
  @inline of<T, V>(x: V): V { return ofAngle<T, V, Tangent>(x, TAN); }
}

@unmanaged
export class Asin {
  @inline of<T, V>(x: V): V { return asin<T, V>(x); }
}

@unmanaged
export class Acos {
  @inline of<T, V>(x: V): V { return acos<T, V>(x); }
}

@unmanaged
export class Atan {
  @inline of<T, V>(x: V): V { return atan<T, V>(x); }
}
