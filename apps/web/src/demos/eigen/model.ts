/**
 * The eigenvalues of a real 2 × 2 matrix, as `linalg.eig` finds them, and what can be checked about them:
 *
 *   residual  max over columns of ‖A V − V Λ‖₁ / (‖A‖₁ · n · eps)      trace = Σ λ      determinant = Π λ
 *
 * and the picture: the image of the unit circle under A. Complex numbers are pairs [re, im].
 */
import { abs, add, array, linalg, maximum, multiply, sqrt, square, subtract } from "@genmath/ts-api";
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

  // A V − V Λ in real arithmetic: columns of V times (re, im) of their eigenvalue
  const V = {
    re: array([
      [v11[0], v12[0]],
      [v21[0], v22[0]],
    ]),
    im: array([
      [v11[1], v12[1]],
      [v21[1], v22[1]],
    ]),
  };
  const L = { re: array(values.map(([re]) => re)), im: array(values.map(([, im]) => im)) };
  const AV = recorder.run("matmul", [A, V.re], () => ({ re: A.matmul(V.re), im: A.matmul(V.im) }));
  const difference = recorder.run("multiply, subtract", [V.re, L.re], () => ({
    re: subtract(AV.re, subtract(multiply(V.re, L.re), multiply(V.im, L.im))),
    im: subtract(AV.im, add(multiply(V.re, L.im), multiply(V.im, L.re))),
  }));
  const norm = abs(A).sum({ axis: 0 }).max().item();
  const error = sqrt(add(square(difference.re), square(difference.im)))
    .sum({ axis: 0 })
    .max()
    .item();

  const circle = array(unitCircle());
  const image = recorder.run("matmul", [A, circle], () => A.matmul(circle));
  const gram = recorder.run("linalg.eigh", [A], () => linalg.eigh(A.T.matmul(A)).eigenvalues);
  const [shortest = 0, longest = 0] = Array.from(sqrt(maximum(gram, 0)).data);

  return {
    steps: recorder.steps,
    eigenvalues: values,
    eigenvectors: [
      [v11, v21],
      [v12, v22],
    ],
    residual: norm === 0 ? 0 : error / (norm * n * eps),
    trace: a + d,
    valueSum: values.reduce(([re, im], [x, y]) => [re + x, im + y], [0, 0]),
    determinant: a * d - b * c,
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
function unitCircle(): number[][] {
  const angles = Array.from({ length: circlePoints + 1 }, (_, i) => (2 * Math.PI * i) / circlePoints);
  return [angles.map(Math.cos), angles.map(Math.sin)];
}

/** For two unit columns with c = |vᴴw|: κ = (1 + c) / |det V|, free of the squaring that a Gram matrix would cost. */
function conditionOf(v11: Complex, v12: Complex, v21: Complex, v22: Complex): number {
  const conjugate = ([re, im]: Complex): Complex => [re, -im];
  const size = ([p, q]: readonly [Complex, Complex], sign: number): number => Math.hypot(p[0] + sign * q[0], p[1] + sign * q[1]);
  const overlap = size([times(conjugate(v11), v12), times(conjugate(v21), v22)], 1);
  return (1 + overlap) / size([times(v11, v22), times(v12, v21)], -1);
}
