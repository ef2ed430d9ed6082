/**
 * The eigenvalues of a real 2 × 2 matrix, as `linalg.eig` finds them, and what can be checked about them:
 *
 *   residual  max over columns of ‖A V − V Λ‖₁ / (‖A‖₁ · n · eps)      trace = Σ λ      determinant = Π λ
 *
 * and the picture: the image of the unit circle under A. Complex numbers are pairs [re, im].
 */
import { abs, arange, array, cos, linalg, multiply, type NDArray, sin, stack, subtract } from "@genmath/ts-api";
import { Recorder } from "../../model/recorder.ts";
import type { Result } from "../../spec/demo.ts";
import type { Point } from "../../spec/drawing.ts";
import type { EigenValues } from "./params.ts";

export type Complex = readonly [re: number, im: number];

export interface EigenResult extends Result {
  readonly eigenvalues: readonly Complex[];
  /** One unit column per eigenvalue. */
  readonly eigenvectors: readonly (readonly Complex[])[];
  /** In units of eps · n. */
  readonly residual: number;
  readonly trace: number;
  readonly valueSum: Complex;
  readonly determinant: number;
  readonly valueProduct: Complex;
  /** Of the matrix of eigenvectors: how much an error may grow; ∞ when they are one and the same. */
  readonly condition: number;
  /** Largest and smallest stretch of a unit vector. */
  readonly stretch: readonly [number, number];
  /** The image of the unit circle. */
  readonly ellipse: readonly Point[];
}

const n = 2;
const eps = 2 ** -52;
const circlePoints = 180;
const zero: Complex = [0, 0];

export function eigen({ a, b, c, d }: EigenValues): EigenResult {
  const recorder = new Recorder();
  const A = array([
    [a, b],
    [c, d],
  ]);
  const { eigenvalues, eigenvectors } = recorder.run("linalg.eig", [A], () => linalg.eig(A));
  const values = pairs(eigenvalues.data);
  const vectors = pairs(eigenvectors.data);
  const [v11 = zero, v12 = zero, v21 = zero, v22 = zero] = vectors;

  const AV = recorder.run("matmul", [A, eigenvectors], () => A.matmul(eigenvectors));
  const difference = recorder.run("multiply, subtract", [eigenvectors, eigenvalues], () =>
    subtract(AV, multiply(eigenvectors, eigenvalues)),
  );
  const norm = linalg.norm(A, { ord: 1 }).item();
  const error = abs(difference).sum({ axis: 0 }).max().item();

  const image = recorder.run("matmul", [A], () => A.matmul(unitCircle()));
  const [longest = 0, shortest = 0] = recorder.run("linalg.svdvals", [A], () => linalg.svdvals(A)).data;

  return {
    steps: recorder.steps,
    eigenvalues: values,
    eigenvectors: [
      [v11, v21],
      [v12, v22],
    ],
    residual: norm === 0 ? 0 : error / (norm * n * eps),
    trace: linalg.trace(A).item(),
    valueSum: values.reduce(([re, im], [x, y]) => [re + x, im + y], [0, 0]),
    determinant: linalg.det(A).item(),
    valueProduct: values.reduce(times, [1, 0]),
    condition: conditionOf(v11, v12, v21, v22),
    stretch: [longest, shortest],
    ellipse: Array.from({ length: circlePoints + 1 }, (_, i) => [image.data[i] ?? 0, image.data[circlePoints + 1 + i] ?? 0]),
  };
}

const pairs = (interleaved: ArrayLike<number>): Complex[] =>
  Array.from({ length: interleaved.length / 2 }, (_, i) => [interleaved[2 * i] ?? 0, interleaved[2 * i + 1] ?? 0]);

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];

/** 2 × points, closed. */
function unitCircle(): NDArray {
  const angles = multiply(arange(circlePoints + 1), (2 * Math.PI) / circlePoints);
  return stack([cos(angles), sin(angles)]);
}

/** For two unit columns with c = |vᴴw|: κ = (1 + c) / |det V|, free of the squaring that a Gram matrix would cost. */
function conditionOf(v11: Complex, v12: Complex, v21: Complex, v22: Complex): number {
  const conjugate = ([re, im]: Complex): Complex => [re, -im];
  const size = ([p, q]: readonly [Complex, Complex], sign: number): number => Math.hypot(p[0] + sign * q[0], p[1] + sign * q[1]);
  const overlap = size([times(conjugate(v11), v12), times(conjugate(v21), v22)], 1);
  return (1 + overlap) / size([times(v11, v22), times(v12, v21)], -1);
}
