/** The definition, the characteristic polynomial with the matrix's own numbers, and one eigenvector multiplied out. */
import { complex, fixed, significant } from "../../number/format.ts";
import type { Formula } from "../../spec/demo.ts";
import type { EigenResult } from "./model.ts";
import type { EigenParams, EigenValues } from "./params.ts";

const polynomial = String.raw`\lambda^2\mathbin{\bind{traceSign}}\bind{trace}\,\lambda\mathbin{\bind{detSign}}\bind{det}=0
  \quad\Longrightarrow\quad \lambda=\frac{\bind{tr}\pm\sqrt{\bind{disc}}}{2}=\htmlClass{result}{\bind{l1}},\;\;\htmlClass{result}{\bind{l2}}`;

const product = String.raw`A\,v=\lambda v:\qquad
  \begin{pmatrix}\bind{a}&\bind{b}\\\bind{c}&\bind{d}\end{pmatrix}\begin{pmatrix}\bind{x}\\\bind{y}\end{pmatrix}
  =\begin{pmatrix}\bind{ax}\\\bind{ay}\end{pmatrix}=\htmlClass{result}{\bind{l1}}\begin{pmatrix}\bind{x}\\\bind{y}\end{pmatrix}`;

export const isComplex = ({ eigenvalues }: EigenResult): boolean => eigenvalues.some(([, im]) => im !== 0);

function live(values: EigenValues, result: EigenResult): Readonly<Record<string, string>> {
  const { trace, determinant, eigenvalues, eigenvectors } = result;
  const [first = [0, 0], second = [0, 0]] = eigenvalues;
  const [x = [0, 0], y = [0, 0]] = eigenvectors[0] ?? [];
  return {
    traceSign: trace < 0 ? "+" : "−",
    trace: significant(Math.abs(trace), 4),
    tr: significant(trace, 4),
    detSign: determinant < 0 ? "−" : "+",
    det: significant(Math.abs(determinant), 4),
    disc: significant(trace * trace - 4 * determinant, 4),
    l1: complex(first[0], first[1], 3),
    l2: complex(second[0], second[1], 3),
    a: significant(values.a, 4),
    b: significant(values.b, 4),
    c: significant(values.c, 4),
    d: significant(values.d, 4),
    x: fixed(x[0], 3),
    y: fixed(y[0], 3),
    ax: fixed(first[0] * x[0], 3),
    ay: fixed(first[0] * y[0], 3),
  };
}

export const eigenFormulas: readonly Formula<EigenParams, EigenResult>[] = [
  {
    tex: product,
    shown: (_, result) => !isComplex(result),
    live,
    sentence: (values, result) => {
      const { x, y, ax, ay, l1 } = live(values, result);
      return `A times the vector (${x}, ${y}) is (${ax}, ${ay}), which is ${l1} times the same vector.`;
    },
  },
  {
    tex: polynomial,
    live,
    sentence: (values, result) => {
      const { l1, l2, tr, det, detSign } = live(values, result);
      return `The characteristic polynomial has trace ${tr} and determinant ${detSign === "−" ? "minus " : ""}${det}; its roots are ${l1} and ${l2}.`;
    },
  },
];
