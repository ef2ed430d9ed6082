/** The functions of one argument as policies for unary.ts: `of` is one body for a vector of T and for one T. */
import { squareRoot } from "../either";
import { exp } from "../exp/exp";
import { log } from "../log/log";

@unmanaged
export class Exp {
  @inline of<T, V>(x: V): V { return exp<T, V>(x); }
}

@unmanaged
export class Log {
  @inline of<T, V>(x: V): V { return log<T, V>(x); }
}

@unmanaged
export class Sqrt {
  @inline of<T, V>(x: V): V { return squareRoot<T, V>(x); }
}
