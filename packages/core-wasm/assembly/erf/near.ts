/**
 * erf x = x + x·N(x²) around 0: N by the polynomial of degree 11 of least relative error on |x| ≤ 7/8 (tests/golden/special_coefficients.py; 2^-61). N is −0.16 … 0.13
 * there, so that what it errs hardly counts.
 */
import { entry, mul, mulAdd } from "../either";

const N = memory.data<f64>([
  0.1283791670955126, -0.3761263890318374, 0.11283791670954367, -0.02686617064494538, 0.005223977623088419, -0.0008548326847448157,
  0.00012055324628188351, -1.4925388816449555e-05, 1.6456632790770223e-06, -1.6289486674431405e-07, 1.4124113815874754e-08,
  -8.669435346054902e-10,
]);

/** N(z), terms paired so that the chain is short (Estrin). */
// @ts-ignore: decorator
@inline
export function beyondArgument<V>(z: V): V {
  const z2 = mul<f64, V>(z, z);
  const z4 = mul<f64, V>(z2, z2);
  const high = four<V>(8, z, z2);
  return mulAdd<f64, V>(mulAdd<f64, V>(high, z4, four<V>(4, z, z2)), z4, four<V>(0, z, z2));
}

// @ts-ignore: decorator
@inline
function four<V>(i: i32, z: V, z2: V): V {
  return mulAdd<f64, V>(pair<V>(i + 2, z), z2, pair<V>(i, z));
}

// @ts-ignore: decorator
@inline
function pair<V>(i: i32, z: V): V {
  return mulAdd<f64, V>(entry<f64, V>(N, i + 1), z, entry<f64, V>(N, i));
}
