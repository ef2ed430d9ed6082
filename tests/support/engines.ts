/** Engines for tests: every variant that this platform can compile, scalar included. */
import { type Area, Engine, supports, type Variant } from "@genmath/core-wasm";
import { base as baseShipped } from "@genmath/core-wasm/base";
import { fft as fftShipped } from "@genmath/core-wasm/fft";
import { linalg as linalgShipped } from "@genmath/core-wasm/linalg";
import { math as mathShipped } from "@genmath/core-wasm/math";
import { ml as mlShipped } from "@genmath/core-wasm/ml";
import { nn as nnShipped } from "@genmath/core-wasm/nn";
import { random as randomShipped } from "@genmath/core-wasm/random";
import { scalars } from "@genmath/core-wasm/scalar";
import { select as selectShipped } from "@genmath/core-wasm/select";
import { special as specialShipped } from "@genmath/core-wasm/special";

function withScalar<E>(area: Area<E>, scalar: string): Area<E> {
  return { ...area, embedded: { ...area.embedded, scalar } };
}

export const base = withScalar(baseShipped, scalars.base);
export const linalg = withScalar(linalgShipped, scalars.linalg);
export const fft = withScalar(fftShipped, scalars.fft);
export const math = withScalar(mathShipped, scalars.math);
export const ml = withScalar(mlShipped, scalars.ml);
export const nn = withScalar(nnShipped, scalars.nn);
export const select = withScalar(selectShipped, scalars.select);
export const special = withScalar(specialShipped, scalars.special);
export const random = withScalar(randomShipped, scalars.random);

/** Variants to run a kernel's tests over. Relaxed SIMD is missing where the platform has none; scalar and simd never are. */
export const variants: readonly Variant[] = (["scalar", "simd", "relaxed"] as const).filter(supports);

const engines = new Map<Variant, Engine>();

/** The shared engine of a variant. */
export function engine(variant: Variant): Engine {
  let found = engines.get(variant);
  if (found === undefined) {
    found = new Engine({ variant });
    engines.set(variant, found);
  }
  return found;
}
