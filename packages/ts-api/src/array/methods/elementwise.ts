/** The elementwise operations as methods. Documented at the functions of the same names. */
import { base } from "@genmath/core-wasm/base";
import { abs } from "../../elementwise/abs.ts";
import { add } from "../../elementwise/add.ts";
import { type ClippedOf, clip } from "../../elementwise/clip.ts";
import { conj } from "../../elementwise/conj.ts";
import { divide } from "../../elementwise/divide.ts";
import { equal } from "../../elementwise/equal.ts";
import type { exp } from "../../elementwise/exp.ts";
import { floorDivide } from "../../elementwise/floor-divide.ts";
import { greater } from "../../elementwise/greater.ts";
import { greaterEqual } from "../../elementwise/greater-equal.ts";
import { isnan } from "../../elementwise/isnan.ts";
import type { Rule } from "../../elementwise/kernel.ts";
import { less } from "../../elementwise/less.ts";
import { lessEqual } from "../../elementwise/less-equal.ts";
import type { log } from "../../elementwise/log.ts";
import { logicalAnd } from "../../elementwise/logical-and.ts";
import { logicalNot } from "../../elementwise/logical-not.ts";
import { logicalOr } from "../../elementwise/logical-or.ts";
import { logicalXor } from "../../elementwise/logical-xor.ts";
import { maximum } from "../../elementwise/maximum.ts";
import { minimum } from "../../elementwise/minimum.ts";
import { mod } from "../../elementwise/mod.ts";
import { multiply } from "../../elementwise/multiply.ts";
import { negative } from "../../elementwise/negative.ts";
import { notEqual } from "../../elementwise/not-equal.ts";
import { reciprocal } from "../../elementwise/reciprocal.ts";
import type { OutOptions, ResultOf } from "../../elementwise/result.ts";
import { type RoundedOf, type RoundOptions, round } from "../../elementwise/round.ts";
import type { sqrt } from "../../elementwise/sqrt.ts";
import { square } from "../../elementwise/square.ts";
import { subtract } from "../../elementwise/subtract.ts";
import { unary } from "../../elementwise/unary.ts";
import type { BroadcastFits } from "../../shape/broadcast-fits.ts";
import type { DType, FloatOf, RealOf, SumOf } from "../dtype.ts";
import type { NDArray } from "../ndarray.ts";
import type { ArrayLike, Broadcast, PromoteWith, Shape, ShapeOf, Typed } from "../types.ts";

/** exp, log and sqrt of complex numbers need kernels that would come along with every array. */
const REAL: Rule = { wanted: "wanted real numbers; the function of that name takes complex ones" };

/** The results of methods. */
type Pair<D extends DType, S extends Shape, B, O> = ResultOf<O, NDArray<D, Broadcast<S, ShapeOf<B>>>>;
type Same<D extends DType, S extends Shape, O> = ResultOf<O, NDArray<D, S>>;
type Out = NDArray | undefined;
/** What the other operand of a method must be. */
type Fits<S extends Shape, B> = BroadcastFits<S, ShapeOf<B>>;

export abstract class ElementwiseMethods<D extends DType, S extends Shape> implements Typed<D, S> {
  abstract get dtype(): D;
  abstract get shape(): S;
  abstract get ndim(): number;
  abstract get size(): number;

  /** See {@link add}. */
  add<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<PromoteWith<D, B>, S, B, O> {
    return add<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<PromoteWith<D, B>, S, B, O>;
  }

  /** See {@link subtract}. */
  subtract<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<PromoteWith<D, B>, S, B, O> {
    return subtract<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<PromoteWith<D, B>, S, B, O>;
  }

  /** See {@link multiply}. */
  multiply<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<PromoteWith<D, B>, S, B, O> {
    return multiply<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<PromoteWith<D, B>, S, B, O>;
  }

  /** See {@link divide}. */
  divide<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<FloatOf<PromoteWith<D, B>>, S, B, O> {
    return divide<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<FloatOf<PromoteWith<D, B>>, S, B, O>;
  }

  /** See {@link floorDivide}. */
  floorDivide<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<SumOf<PromoteWith<D, B>>, S, B, O> {
    return floorDivide<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<SumOf<PromoteWith<D, B>>, S, B, O>;
  }

  /** See {@link mod}. */
  mod<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<SumOf<PromoteWith<D, B>>, S, B, O> {
    return mod<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<SumOf<PromoteWith<D, B>>, S, B, O>;
  }

  /** See {@link maximum}. */
  maximum<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<PromoteWith<D, B>, S, B, O> {
    return maximum<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<PromoteWith<D, B>, S, B, O>;
  }

  /** See {@link minimum}. */
  minimum<B extends ArrayLike, O extends Out = undefined>(
    b: B & Fits<S, B>,
    options: OutOptions<O> = {},
  ): Pair<PromoteWith<D, B>, S, B, O> {
    return minimum<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<PromoteWith<D, B>, S, B, O>;
  }

  /** See {@link equal}. */
  equal<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return equal<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link notEqual}. */
  notEqual<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return notEqual<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link less}. */
  less<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return less<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link lessEqual}. */
  lessEqual<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return lessEqual<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link greater}. */
  greater<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return greater<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link greaterEqual}. */
  greaterEqual<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return greaterEqual<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link logicalAnd}. */
  logicalAnd<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return logicalAnd<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link logicalOr}. */
  logicalOr<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return logicalOr<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link logicalXor}. */
  logicalXor<B extends ArrayLike, O extends Out = undefined>(b: B & Fits<S, B>, options: OutOptions<O> = {}): Pair<"bool", S, B, O> {
    return logicalXor<ArrayLike, ArrayLike, Out>(this, b, options) as Pair<"bool", S, B, O>;
  }

  /** See {@link abs}. */
  abs<O extends Out = undefined>(options: OutOptions<O> = {}): Same<RealOf<D>, S, O> {
    return abs(this, options) as Same<RealOf<D>, S, O>;
  }

  /** See {@link negative}. */
  negative<O extends Out = undefined>(options: OutOptions<O> = {}): Same<D, S, O> {
    return negative(this, options) as Same<D, S, O>;
  }

  /** See {@link square}. */
  square<O extends Out = undefined>(options: OutOptions<O> = {}): Same<SumOf<D>, S, O> {
    return square(this, options) as Same<SumOf<D>, S, O>;
  }

  /** See {@link sqrt}. Of real numbers: the function takes complex ones too. */
  sqrt<O extends Out = undefined>(options: OutOptions<O> = {}): Same<FloatOf<D>, S, O> {
    return unary(base, "sqrt", this, options, REAL) as Same<FloatOf<D>, S, O>;
  }

  /** See {@link exp}. Of real numbers: the function takes complex ones too. */
  exp<O extends Out = undefined>(options: OutOptions<O> = {}): Same<FloatOf<D>, S, O> {
    return unary(base, "exp", this, options, REAL) as Same<FloatOf<D>, S, O>;
  }

  /** See {@link log}. Of real numbers: the function takes complex ones too. */
  log<O extends Out = undefined>(options: OutOptions<O> = {}): Same<FloatOf<D>, S, O> {
    return unary(base, "log", this, options, REAL) as Same<FloatOf<D>, S, O>;
  }

  /** See {@link reciprocal}. */
  reciprocal<O extends Out = undefined>(options: OutOptions<O> = {}): Same<FloatOf<D>, S, O> {
    return reciprocal(this, options) as Same<FloatOf<D>, S, O>;
  }

  /** See {@link conj}. */
  conj<O extends Out = undefined>(options: OutOptions<O> = {}): Same<D, S, O> {
    return conj(this, options) as Same<D, S, O>;
  }

  /** See {@link isnan}. */
  isnan<O extends Out = undefined>(options: OutOptions<O> = {}): Same<"bool", S, O> {
    return isnan(this, options) as Same<"bool", S, O>;
  }

  /** See {@link logicalNot}. */
  logicalNot<O extends Out = undefined>(options: OutOptions<O> = {}): Same<"bool", S, O> {
    return logicalNot(this, options) as Same<"bool", S, O>;
  }

  /** See {@link round}. */
  round<O extends Out = undefined>(options: RoundOptions<O> = {}): Same<RoundedOf<D>, S, O> {
    return round(this, options) as Same<RoundedOf<D>, S, O>;
  }

  /** See {@link clip}. */
  clip<L extends ArrayLike | undefined, H extends ArrayLike | undefined, O extends Out = undefined>(
    low: L,
    high: H,
    options: OutOptions<O> = {},
  ): ResultOf<O, NDArray<ClippedOf<Typed<D, S>, L, H>, Shape>> {
    return clip<Typed<D, S>, L, H, O>(this, low, high, options);
  }
}
