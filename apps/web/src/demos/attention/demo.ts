/** Attention weights: the softmax that overflows, the scale that flattens, and the numbers of any one cell. */

import { totalMs } from "../../model/recorder.ts";
import { fixed, milliseconds, significant } from "../../number/format.ts";
import { defineDemo } from "../../spec/demo.ts";
import type { Bars, Heatmap } from "../../spec/drawing.ts";
import python from "./book.py?raw";
import { attentionCode } from "./code.ts";
import { focusOf } from "./focus.ts";
import { attentionFormulas } from "./formulas.ts";
import type { AttentionResult } from "./model.ts";
import { type AttentionValues, attentionParams } from "./params.ts";
import reference from "./reference.json";

export const attentionDemo = defineDemo<AttentionResult>()({
  id: "attention",
  chapter: "attention",
  title: "Attention weights",
  sentence:
    "Every query scores every key, and the softmax turns its scores into weights that sum to one. The book draws its projections unscaled, so the scores are huge and almost every query ends up looking at a single key.",
  tryIt: [
    { text: "Take the softmax naively in float32", set: { softmax: "naive" } },
    " and four of ten queries are lost to NaN. Then ",
    { text: "scale W by 1/√d", set: { softmax: "naive", wScale: "scaled" } },
    ": nothing overflows, and each query looks around again.",
  ],
  params: attentionParams,
  presets: [],
  controls: [{ kind: "fields", fields: ["temperature", "tokens", "softmax", "wScale", "dModel", "heads", "head", "causal", "seed"] }],
  together: ({ dModel, heads, head }) => {
    if (dModel % heads !== 0)
      return [
        {
          field: "heads",
          message: `Heads cannot be ${heads}: ${dModel} is divisible by ${listed(divisors(dModel, attentionParams.heads.hi))}.`,
        },
      ];
    if (head >= heads)
      return [
        {
          field: "head",
          message: `Head shown cannot be ${head}: ${heads === 1 ? "with one head only 0" : `with ${heads} heads a whole number from 0 to ${heads - 1}`} is allowed.`,
        },
      ];
    return [];
  },
  figures: [
    {
      id: "weights",
      title: ({ head, heads }) => `Weights of head ${head}${heads > 1 ? ` of ${heads}` : ""}`,
      caption: ({ softmax }, { naiveLost }) =>
        softmax === "naive" && naiveLost > 0
          ? `Hatched cells are NaN: exp(score) passed the largest float32.`
          : "Each row is a query and sums to 1.",
      describe: describeWeights,
      draw: (values, result): Heatmap => ({
        kind: "heatmap",
        rows: values.tokens,
        columns: values.tokens,
        values: result.weights,
        range: [0, 1],
        map: "blues",
        rowLabel: "Query position",
        columnLabel: "Key position",
        valueLabel: "Weight",
        focus: { ...focusOf(values), rowField: "query", columnField: "key" },
      }),
    },
    {
      id: "row",
      title: (values) => `Weights of query ${focusOf(values).row}`,
      caption: (values, result) => {
        const row = rowOf(values, result);
        const above = row.filter((weight) => weight >= values.threshold);
        if (row.some(Number.isNaN)) return "This row has overflowed: Infinity divided by Infinity.";
        const held = above.reduce((sum, weight) => sum + weight, 0);
        return `${above.length} of ${row.length} keys reach ${fixed(values.threshold, 2)}; they hold ${fixed(100 * held, 1)} % of the weight.`;
      },
      describe: (values, result) => {
        const row = rowOf(values, result);
        const { row: query } = focusOf(values);
        if (row.some(Number.isNaN)) return `Bar chart of the weights of query ${query}: they are NaN.`;
        const best = row.indexOf(Math.max(...row));
        return `Bar chart of the weights of query ${query}: key ${best} has the largest, ${fixed(row[best] ?? 0, 3)}.`;
      },
      draw: (values, result): Bars => ({
        kind: "bars",
        labels: Array.from({ length: values.tokens }, (_, key) => String(key)),
        values: rowOf(values, result),
        range: [0, 1],
        categoryLabel: "Key position",
        valueLabel: "Weight",
        focus: { index: focusOf(values).column, field: "key" },
        lines: [{ label: `threshold ${fixed(values.threshold, 2)}`, value: values.threshold, field: "threshold" }],
      }),
    },
  ],
  numbers: ({ tokens }, result) => [
    { label: "Largest weight", value: fixed(result.largest, 3) },
    { label: "Mean entropy", value: fixed(result.entropyBits, 2), note: `of ${fixed(result.maxEntropyBits, 2)} bits` },
    { label: "Score deviation", value: significant(result.deviation, 3), note: "1 would suit the softmax" },
    {
      label: "Naive rows lost",
      value: `${result.naiveLost} of ${tokens}`,
      note: `stable, also float32: ${result.stableLost}`,
      bad: result.naiveLost > 0,
    },
    { label: "Time", value: milliseconds(totalMs(result.steps)), note: `${result.steps.length} calls in a worker` },
  ],
  formulas: attentionFormulas,
  code: attentionCode,
  python,
  check: {
    source: `NumPy ${reference.numpy}`,
    script: "apps/web/src/demos/attention/reference.py",
    rows: (result) => [
      { label: "score deviation", ours: [result.deviation], reference: [reference.deviation] },
      { label: "largest weight", ours: [result.largest], reference: [reference.largest] },
      { label: "mean entropy, bits", ours: [result.entropyBits], reference: [reference.entropy] },
      { label: "weights of query 6", ours: result.weights.slice(60, 70), reference: reference.row },
      { label: "output of query 6", ours: result.output.slice(48, 56), reference: reference.output },
    ],
  },
});

function rowOf(values: AttentionValues, result: AttentionResult): number[] {
  const { row } = focusOf(values);
  return result.weights.slice(row * values.tokens, (row + 1) * values.tokens);
}

function describeWeights(values: AttentionValues, result: AttentionResult): string {
  const { tokens, softmax } = values;
  const { row, column } = focusOf(values);
  const weight = result.weights[row * tokens + column] ?? Number.NaN;
  const lost = softmax === "naive" && result.naiveLost > 0 ? ` ${result.naiveLost} of ${tokens} rows are NaN.` : "";
  return `Heatmap of ${tokens} × ${tokens} attention weights. Largest ${fixed(result.largest, 3)}, mean entropy ${fixed(result.entropyBits, 2)} of ${fixed(result.maxEntropyBits, 2)} bits.${lost} In focus: query ${row}, key ${column}, weight ${fixed(weight, 3)}.`;
}

const divisors = (n: number, most: number): number[] => Array.from({ length: most }, (_, i) => i + 1).filter((k) => n % k === 0);

const listed = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(", ")} or ${numbers.at(-1)}`;
