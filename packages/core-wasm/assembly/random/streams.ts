/**
 * The two streams as distributions built on others see them: classes over a state's address, which a distribution is instantiated with. RandomState and Generator
 * draw uniform, normal and exponential deviates by different methods, and what is made of them differs with them.
 */
import { nextGauss } from "./gauss";
import { log } from "./log";
import { nextU32 } from "./mt19937";
import { nextHalf } from "./pcg64";
import { nextUnit } from "./unit";
import { nextDouble } from "./uniform";
import { nextExponential, nextNormal } from "./ziggurat";

/** The stream of RandomState. */
// @ts-ignore: decorator
@unmanaged
export class Mt19937 {
  /** 32 bits. */
  // @ts-ignore: decorator
  @inline
  bits(): u32 {
    return nextU32(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  uniform(): f64 {
    return nextDouble(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  normal(): f64 {
    return nextGauss(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  exponential(): f64 {
    return -log(1.0 - nextDouble(changetype<usize>(this)));
  }

  /** Whether algorithms are those that RandomState has frozen. */
  // @ts-ignore: decorator
  @inline
  legacy(): bool {
    return true;
  }
}

/** The stream of Generator. */
// @ts-ignore: decorator
@unmanaged
export class Pcg64 {
  // @ts-ignore: decorator
  @inline
  bits(): u32 {
    return nextHalf(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  uniform(): f64 {
    return nextUnit(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  normal(): f64 {
    return nextNormal(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  exponential(): f64 {
    return nextExponential(changetype<usize>(this));
  }

  // @ts-ignore: decorator
  @inline
  legacy(): bool {
    return false;
  }
}
