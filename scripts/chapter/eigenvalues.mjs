import { linalg } from "@genmath/ts-api";

export function eigenvalues() {
  const { eigenvalues: values, eigenvectors: vectors } = linalg.eig([
    [4, 2],
    [1, 3],
  ]);
  // NumPy prints the real parts where every eigenvalue is real; so does the book.
  return [
    { label: "Eigenvalues", ours: String(values.real), book: "[5. 2.]" },
    { label: "Eigenvectors", ours: String(vectors.real), book: "[[ 0.89442719 -0.70710678]\n [ 0.4472136   0.70710678]]" },
  ];
}
