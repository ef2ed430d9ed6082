/** The formula of attention, and below it the one cell in focus with its own numbers. */
import { fixed, significant } from "../../number/format.ts";
import type { Formula } from "../../spec/demo.ts";
import { focusOf } from "./focus.ts";
import type { AttentionResult } from "./model.ts";
import type { AttentionParams, AttentionValues } from "./params.ts";

const general = String.raw`\operatorname{softmax}\!\left(\frac{\htmlClass{q}{Q}\,\htmlClass{k}{K}^{\top}}{\sqrt{d_k}\;T}\right)\htmlClass{v}{V}
  \qquad {d_k=\bind{dK}},\quad {T=\bind{T}}`;

const stable = String.raw`w_{\bind{i},\bind{j}}=\frac{e^{\,s-\max}}{\sum_k e^{\,s_k-\max}}
  =\frac{e^{\,\bind{s}\,-\,\bind{max}}}{\bind{sum}}=\htmlClass{result}{\bind{w}}`;

const naive = String.raw`w_{\bind{i},\bind{j}}=\frac{e^{\,s}}{\sum_k e^{\,s_k}}=\frac{e^{\,\bind{s}}}{\bind{naiveSum}}=\htmlClass{result}{\bind{w}}`;

/** A subtracted number: in parentheses when it is negative. */
const subtracted = (x: number): string => (x < 0 ? `(${fixed(x, 2)})` : fixed(x, 2));

function live(values: AttentionValues, result: AttentionResult): Readonly<Record<string, string>> {
  const { row, column } = focusOf(values);
  const cell = row * values.tokens + column;
  return {
    dK: String(result.dK),
    T: significant(values.temperature, 3),
    i: String(row),
    j: String(column),
    s: fixed(result.scores[cell] ?? 0, 2),
    max: subtracted(result.rowMax[row] ?? 0),
    sum: significant(result.rowSum[row] ?? 0, 4),
    naiveSum: significant(result.naiveSum[row] ?? 0, 4),
    w: significant(result.weights[cell] ?? 0, 3),
  };
}

export const attentionFormulas: readonly Formula<AttentionParams, AttentionResult>[] = [
  {
    tex: general,
    live,
    sentence: (_, { dK }) =>
      `Attention is the softmax of Q times K transposed, divided by the square root of ${dK} and by the temperature, times V.`,
  },
  {
    tex: stable,
    shown: ({ softmax }) => softmax === "stable",
    live,
    sentence: (values, result) => {
      const { i, j, s, max, sum, w } = live(values, result);
      return `Query ${i}, key ${j}: e to the power ${s} minus ${max}, divided by ${sum}, is ${w}.`;
    },
  },
  {
    tex: naive,
    shown: ({ softmax }) => softmax === "naive",
    live,
    sentence: (values, result) => {
      const { i, j, s, naiveSum, w } = live(values, result);
      return `Query ${i}, key ${j}, in float32: e to the power ${s}, divided by ${naiveSum}, is ${w}.`;
    },
  },
];
