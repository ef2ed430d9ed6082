/** c₀ + c₁z + c₂z² + … of 3 to 13 terms, two at a time: half the chain of Horner's rule. The number of terms is known at compile time. */
import { entry, mul, mulAdd } from "../either";

// @ts-ignore: decorator
@inline
export function polynomial<T, V>(c: usize, terms: i32, z: V): V {
  const z2 = mul<T, V>(z, z);
  let p = terms & 1 ? entry<T, V>(c, terms - 1) : pair<T, V>(c, terms - 2, z);
  if (terms > 12) p = mulAdd<T, V>(p, z2, pair<T, V>(c, 10, z));
  if (terms > 10) p = mulAdd<T, V>(p, z2, pair<T, V>(c, 8, z));
  if (terms > 8) p = mulAdd<T, V>(p, z2, pair<T, V>(c, 6, z));
  if (terms > 6) p = mulAdd<T, V>(p, z2, pair<T, V>(c, 4, z));
  if (terms > 4) p = mulAdd<T, V>(p, z2, pair<T, V>(c, 2, z));
  return mulAdd<T, V>(p, z2, pair<T, V>(c, 0, z));
}

// @ts-ignore: decorator
@inline
function pair<T, V>(c: usize, i: i32, z: V): V {
  return mulAdd<T, V>(entry<T, V>(c, i + 1), z, entry<T, V>(c, i));
}
