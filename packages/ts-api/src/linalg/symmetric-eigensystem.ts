/** Eigenvalues, ascending, and vectors of symmetric matrices as views of float64, whatever came in. The caller disposes of them. */
import { allocate, type View } from "../array/view.ts";
import { solveEigensystem } from "./eigensystem.ts";
import { squareMatrices } from "./square-matrices.ts";

export interface SymmetricEigensystem {
  readonly n: number;
  readonly batch: readonly number[];
  readonly values: View;
  /** Column j belongs to value j; undefined where none were asked for. */
  readonly vectors: View | undefined;
}

/** Reads the lower triangles. Throws as `eigh` does. */
export function symmetricEigensystem(action: string, given: View, wanted: "values"): SymmetricEigensystem;
export function symmetricEigensystem(action: string, given: View, wanted: "vectors"): SymmetricEigensystem & { readonly vectors: View };
export function symmetricEigensystem(action: string, given: View, wanted: "values" | "vectors"): SymmetricEigensystem {
  const matrices = squareMatrices(action, given, "lower", "float64");
  const { n, batch } = matrices;
  const values = allocate("float64", [...batch, n]);
  const vectors = wanted === "vectors" ? allocate("float64", [...batch, n, n]) : undefined;
  solveEigensystem("eigh", action, matrices, values, vectors);
  return { n, batch, values, vectors };
}
