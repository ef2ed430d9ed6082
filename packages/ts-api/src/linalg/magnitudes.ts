/** Singular values, in any order, in float64: of symmetric matrices the moduli of their eigenvalues, which cost less. */
import type { View } from "../array/view.ts";
import { scalarsOf } from "../array/view.ts";
import { singularSystem } from "./singular-system.ts";
import { symmetricEigensystem } from "./symmetric-eigensystem.ts";

export function magnitudes(action: string, given: View, hermitian: boolean): View {
  if (!hermitian) return singularSystem(action, given, "none").s;
  const { values } = symmetricEigensystem(action, given, "values");
  const scalars = scalarsOf(values);
  for (let i = 0; i < scalars.length; i++) scalars[i] = Math.abs(scalars[i] as number);
  return values;
}
