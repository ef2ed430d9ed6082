/** The trigonometric functions as policies for unary.ts and binary.ts. */
import { equal, select } from "../bits";
import { div, entry, mul } from "../either";
import { acos, asin } from "../trig/arc";
import { atan, atan2 } from "../trig/arctan";
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

/** The angle of (x, y), see arctan.ts. */
@unmanaged
export class Atan2 {
  @inline of<T, V>(y: V, x: V): V { return atan2<T, V>(y, x); }
}

const PI_ONE_ZERO_F64 = memory.data<f64>([3.141592653589793, 1, 0]);
const PI_ONE_ZERO_F32 = memory.data<f32>([3.1415927410125732, 1, 0]);

/** sin(πx) / πx, 1 at 0. */
@unmanaged
export class Sinc {
  @inline of<T, V>(x: V): V {
    const c = sizeof<T>() == 8 ? PI_ONE_ZERO_F64 : PI_ONE_ZERO_F32;
    const y = mul<T, V>(x, entry<T, V>(c, 0));
    return select<T, V>(entry<T, V>(c, 1), div<T, V>(ofAngle<T, V, Sine>(y, SIN), y), equal<T, V>(y, entry<T, V>(c, 2)));
  }
}
