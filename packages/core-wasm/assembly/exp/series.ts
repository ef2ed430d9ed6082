/**
 * cosh r = 1 + r²/2 + r⁴·even(r²) and sinh r = r + r³·odd(r²) for |r| ≤ ln 1.5: polynomials of least error relative to r (tests/golden/exponential_coefficients.py
 * finds them), below a hundredth of an ulp. e^r is their sum. The terms 1, r and r²/2 stay out, so that callers add them with hardly a rounding error.
 */
import { add, entry, mul, mulAdd } from "../either";

const EVEN_F64 = memory.data<f64>([
  0.04166666666666673, 0.0013888888888847456, 2.480158740352403e-5, 2.7557205641195883e-7, 2.093551837165601e-9, 0.5,
]);
const ODD_F64 = memory.data<f64>([
  0.16666666666666713, 0.008333333333293473, 0.000198412699543351, 2.75571799685089e-6, 2.5129740402813593e-8,
]);
const EVEN_F32 = memory.data<f32>([0.04166632089092975, 0.0013949700242382604, 0.5]);
const ODD_F32 = memory.data<f32>([0.16666666888016057, 0.008333250863734092, 0.0001992819591112025]);

/** (cosh r − 1 − r²/2) / r⁴ from z = r². */
// @ts-ignore: decorator
@inline
function even<T, V>(z: V): V {
  return sizeof<T>() == 8 ? quartic<T, V>(EVEN_F64, z) : pair<T, V>(EVEN_F32, 0, z);
}

/** (sinh r − r) / r³ from z = r². */
// @ts-ignore: decorator
@inline
export function odd<T, V>(z: V): V {
  if (sizeof<T>() == 8) return quartic<T, V>(ODD_F64, z);
  return mulAdd<T, V>(pair<T, V>(ODD_F32, 1, z), z, entry<T, V>(ODD_F32, 0));
}

/** cosh r − 1 from z = r². */
// @ts-ignore: decorator
@inline
export function coshm1<T, V>(z: V): V {
  return mulAdd<T, V>(mul<T, V>(z, z), even<T, V>(z), half<T, V>(z));
}

/** e^(r + lost) − 1 − r from z = r². */
// @ts-ignore: decorator
@inline
export function beyondLinear<T, V>(r: V, z: V, lost: V): V {
  const cubic = mulAdd<T, V>(odd<T, V>(z), r, mul<T, V>(even<T, V>(z), z));
  return add<T, V>(half<T, V>(z), mulAdd<T, V>(cubic, z, mulAdd<T, V>(r, lost, lost)));
}

// @ts-ignore: decorator
@inline
function half<T, V>(z: V): V {
  return mul<T, V>(z, sizeof<T>() == 8 ? entry<T, V>(EVEN_F64, 5) : entry<T, V>(EVEN_F32, 2));
}

/** a₀ + a₁z + … + a₄z⁴, after Estrin. */
// @ts-ignore: decorator
@inline
function quartic<T, V>(a: usize, z: V): V {
  const z2 = mul<T, V>(z, z);
  return mulAdd<T, V>(mulAdd<T, V>(entry<T, V>(a, 4), z2, pair<T, V>(a, 2, z)), z2, pair<T, V>(a, 0, z));
}

/** aᵢ + aᵢ₊₁z. */
// @ts-ignore: decorator
@inline
function pair<T, V>(a: usize, i: i32, z: V): V {
  return mulAdd<T, V>(entry<T, V>(a, i + 1), z, entry<T, V>(a, i));
}
