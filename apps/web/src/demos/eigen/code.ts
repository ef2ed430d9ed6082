/** The book's lines in the library's words, with the matrix that the figure shows. */
import type { EigenValues } from "./params.ts";

export const eigenCode = ({ a, b, c, d }: EigenValues): string => `import { array, linalg } from "@genmath/ts-api";

const A = array([[${a}, ${b}], [${c}, ${d}]]);
const { eigenvalues, eigenvectors } = linalg.eig(A);

console.log(String(eigenvalues));
console.log(String(eigenvectors)); // a unit column for each eigenvalue
`;
