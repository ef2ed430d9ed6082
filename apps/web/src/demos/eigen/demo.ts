/** Eigenvalues: drag the two columns of a matrix and see which directions it leaves alone. */

import { totalMs } from "../../model/recorder.ts";
import { complex, fixed, milliseconds, significant } from "../../number/format.ts";
import { defineDemo } from "../../spec/demo.ts";
import type { Curve, Mark, Plane, Point } from "../../spec/drawing.ts";
import python from "./book.py?raw";
import { eigenCode } from "./code.ts";
import { eigenFormulas, isComplex } from "./formulas.ts";
import type { EigenResult } from "./model.ts";
import { eigenParams } from "./params.ts";
import reference from "./reference.json";

export const eigenDemo = defineDemo<EigenResult>()({
  id: "eigen",
  chapter: "linear-algebra",
  title: "Eigenvalues",
  sentence:
    "A matrix moves almost every vector to a new direction. The few it only stretches are its eigenvectors, and the stretch is the eigenvalue.",
  tryIt: [
    "Drag the tips of Aî and Aĵ until the two green directions meet, or take ",
    { text: "a shear", set: { a: 1, b: 1, c: 0, d: 1 } },
    ": one direction is left, and the eigenvectors are useless as a basis. ",
    { text: "A rotation", set: { a: 0, b: -1, c: 1, d: 0 } },
    " keeps none at all.",
  ],
  params: eigenParams,
  presets: [
    { label: "Book", set: {} },
    { label: "Rotation", set: { a: 0, b: -1, c: 1, d: 0 } },
    { label: "Shear", set: { a: 1, b: 1, c: 0, d: 1 } },
    { label: "Symmetric", set: { a: 2, b: 1, c: 1, d: 3 } },
    { label: "Singular", set: { a: 2, b: 1, c: 4, d: 2 } },
    { label: "Nearly defective", set: { a: 1, b: 1, c: 0.0001, d: 1 } },
  ],
  controls: [
    {
      kind: "matrix",
      label: "Matrix A",
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
    },
  ],
  together: () => [],
  figures: [
    {
      id: "plane",
      title: () => "The plane and its image",
      caption: (_, result) => `The dotted unit circle becomes the solid ellipse. ${kindOf(result)}`,
      describe: (values, result) =>
        `Plane with the images of the unit vectors, ${tip("A i", values.a, values.c)} and ${tip("A j", values.b, values.d)}. The unit circle becomes an ellipse with half axes ${fixed(result.stretch[0], 2)} and ${fixed(result.stretch[1], 2)}. ${kindOf(result)}`,
      draw: (values, result): Plane => ({
        kind: "plane",
        limit: limitOf(1.1 * Math.max(result.stretch[0], 1)),
        xLabel: "x",
        yLabel: "y",
        curves: [
          { label: "unit circle", points: circle, colour: "ink-2", dash: "dotted", guide: true },
          { label: "image of the unit circle", points: result.ellipse, colour: "ink", dash: "solid" },
          ...directions(result),
        ],
        arrows: [
          { label: "Aî", to: [values.a, values.c], colour: "series-1" },
          { label: "Aĵ", to: [values.b, values.d], colour: "series-2" },
        ],
        marks: images(result),
        handles: [
          { label: "Image of î", at: [values.a, values.c], fields: ["a", "c"], colour: "series-1" },
          { label: "Image of ĵ", at: [values.b, values.d], fields: ["b", "d"], colour: "series-2" },
        ],
      }),
    },
    {
      id: "spectrum",
      title: () => "Eigenvalues in the complex plane",
      caption: (_, result) =>
        isComplex(result) ? "A conjugate pair, off the real axis." : "Both on the real axis. The dotted circle has radius 1.",
      describe: (_, { eigenvalues }) =>
        `Complex plane with the eigenvalues ${eigenvalues.map(([re, im]) => complex(re, im, 3)).join(" and ")}.`,
      draw: (_, { eigenvalues }): Plane => ({
        kind: "plane",
        limit: limitOf(1.15 * Math.max(...eigenvalues.map(([re, im]) => Math.hypot(re, im)), 1)),
        xLabel: "real part",
        yLabel: "imaginary part",
        curves: [{ label: "unit circle", points: circle, colour: "ink-2", dash: "dotted", guide: true }],
        arrows: [],
        marks: eigenvalues.map(([re, im], i) => ({
          label: `λ${subscripts[i]}`,
          at: [re, im],
          colour: "series-3",
          shape: i === 0 ? "circle" : "rectRot",
        })),
        handles: [],
      }),
    },
  ],
  numbers: (_, result) => [
    { label: "Eigenvalues", value: listOf(result) },
    { label: "Residual", value: fixed(result.residual, 2), note: "eps·n of ‖AV − VΛ‖ / ‖A‖", bad: result.residual > 20 },
    { label: "Trace", value: significant(result.trace, 6), note: agreement("Σλ", result.trace, result.valueSum[0]) },
    { label: "Determinant", value: significant(result.determinant, 6), note: agreement("Πλ", result.determinant, result.valueProduct[0]) },
    {
      label: "Condition of V",
      value: significant(result.condition, 3),
      note: result.condition > useless ? "no basis of eigenvectors" : "1 is best",
      bad: result.condition > useless,
    },
    { label: "Time", value: milliseconds(totalMs(result.steps)), note: `${result.steps.length} calls in a worker` },
  ],
  formulas: eigenFormulas,
  code: eigenCode,
  python,
  check: {
    source: `NumPy ${reference.numpy}`,
    script: "apps/web/src/demos/eigen/reference.py",
    rows: (result) => [
      { label: "eigenvalues", ours: result.eigenvalues.map(([re]) => re), reference: reference.eigenvalues },
      ...reference.eigenvectors.map((column, i) => ({
        label: `eigenvector ${i + 1}`,
        ours: (result.eigenvectors[i] ?? []).map(([re]) => re),
        reference: column,
      })),
      { label: "condition of V", ours: [result.condition], reference: [reference.condition] },
      { label: "stretch", ours: result.stretch, reference: reference.stretch },
    ],
  },
});

/** Past this, half of float64's digits are gone in anything that is computed through V. */
const useless = 2 ** 26;
const subscripts = ["₁", "₂"];
const circle: readonly Point[] = Array.from({ length: 97 }, (_, i) => [Math.cos((i * Math.PI) / 48), Math.sin((i * Math.PI) / 48)]);

const limits = [1.5, 2, 3, 4, 6, 8, 10, 15, 20, 30, 50];
const limitOf = (size: number): number => limits.find((limit) => limit >= size) ?? 50;

const tip = (name: string, x: number, y: number): string => `${name} at (${fixed(x, 1)}, ${fixed(y, 1)})`;

/** Lines through the origin along real eigenvectors, long enough for every scale. */
function directions(result: EigenResult): Curve[] {
  if (isComplex(result)) return [];
  return result.eigenvectors.map(([x = [0, 0], y = [0, 0]], i) => ({
    label: `eigen-direction ${i + 1}`,
    points: [
      [-100 * x[0], -100 * y[0]],
      [100 * x[0], 100 * y[0]],
    ],
    colour: "series-3",
    dash: i === 0 ? "solid" : "dashed",
    guide: true,
  }));
}

/** Where real unit eigenvectors land: on their own line, λ away. */
function images(result: EigenResult): Mark[] {
  if (isComplex(result)) return [];
  return result.eigenvectors.map(([x = [0, 0], y = [0, 0]], i) => {
    const [lambda] = result.eigenvalues[i] ?? [0];
    return {
      label: `λ${subscripts[i]}v${subscripts[i]}`,
      at: [lambda * x[0], lambda * y[0]],
      colour: "series-3",
      shape: i === 0 ? "circle" : "rectRot",
    };
  });
}

function listOf({ eigenvalues }: EigenResult): string {
  const [first = [0, 0], second = [0, 0]] = eigenvalues;
  if (first[1] === 0) return `${fixed(first[0], 4)}, ${fixed(second[0], 4)}`;
  return `${fixed(first[0], 3)} ± ${fixed(Math.abs(first[1]), 3)}i`;
}

function kindOf(result: EigenResult): string {
  const { eigenvalues, condition, determinant } = result;
  const [first = [0, 0], second = [0, 0]] = eigenvalues;
  if (isComplex(result))
    return `The eigenvalues are complex, ${complex(first[0], Math.abs(first[1]), 3).replace("+", "±")}: no real direction is kept.`;
  if (condition > useless) return `Both eigenvectors lie on one line, λ = ${fixed(first[0], 3)}: the matrix is defective.`;
  const kept = `The green directions are kept, stretched by ${fixed(first[0], 3)} (solid) and ${fixed(second[0], 3)} (dashed)`;
  return determinant === 0 ? `${kept}: one of them is pressed to the origin.` : `${kept}.`;
}

function agreement(name: string, expected: number, found: number): string {
  const error = Math.abs(expected - found);
  return error === 0 ? `${name} agrees exactly` : `${name} differs by ${significant(error, 2)}`;
}
