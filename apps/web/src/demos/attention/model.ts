/**
 * Scaled dot-product attention of one head, as the book computes it: X, Wq, Wk, Wv from one seeded stream, then
 *
 *   W = softmax(Q Kᵀ / (√d_k · T)),   output = W V
 *
 * The softmax is taken twice: shifted by the row's maximum in float64, and as the book writes it, exp over its sum, in float32, where
 * it loses a row as soon as one score passes 88.7. Head h uses the projections that the stream gives after those of the heads before.
 */
import { array, exp, maximum, multiply, nn, random, sqrt, square } from "@genmath/ts-api";
import { Recorder } from "../../model/recorder.ts";
import type { Result } from "../../spec/demo.ts";
import type { AttentionValues } from "./params.ts";

export interface AttentionResult extends Result {
  readonly dK: number;
  /** tokens × tokens, row-major: what the chosen softmax gives, and the scores that went into it (−∞ where masked). */
  readonly weights: readonly number[];
  readonly scores: readonly number[];
  /** Per row: its largest score, and Σ exp(score − largest); for the naive softmax Σ exp(score) in float32. */
  readonly rowMax: readonly number[];
  readonly rowSum: readonly number[];
  readonly naiveSum: readonly number[];
  /** Of the rows that are numbers. */
  readonly largest: number;
  readonly entropyBits: number;
  readonly maxEntropyBits: number;
  /** Standard deviation of all scores before the mask. */
  readonly deviation: number;
  /** Rows with a NaN: of the naive softmax, and of the shifted one in the same float32. */
  readonly naiveLost: number;
  readonly stableLost: number;
  /** tokens × dK, row-major. */
  readonly output: readonly number[];
}

const tiny = 2 ** -1022;

export function attention(values: AttentionValues): AttentionResult {
  const { tokens, dModel, heads, head, temperature, wScale, causal, seed } = values;
  const recorder = new Recorder();
  const dK = dModel / heads;
  random.seed(seed);
  const X = recorder.run(`random.randn(${tokens}, ${dModel})`, [], () => random.randn(tokens, dModel));
  const scale = wScale === "scaled" ? 1 / Math.sqrt(dModel) : 1;
  const projection = () => random.randn(dModel, dK).multiply(scale);
  for (let before = 0; before < 3 * head; before++) projection();
  const [Wq, Wk, Wv] = recorder.run(`3 × random.randn(${dModel}, ${dK})`, [], () => [projection(), projection(), projection()] as const);
  const Q = recorder.run("matmul", [X, Wq], () => X.matmul(Wq));
  const K = recorder.run("matmul", [X, Wk], () => X.matmul(Wk));
  const V = recorder.run("matmul", [X, Wv], () => X.matmul(Wv));
  const raw = recorder.run("matmul", [Q, K.T], () => Q.matmul(K.T).divide(Math.sqrt(dK) * temperature));
  const scores = causal ? recorder.run("add", [raw], () => raw.add(causalMask(tokens))) : raw;

  const stable = recorder.run("nn.softmax", [scores], () => nn.softmax(scores, { axis: -1 }));
  const single = scores.astype("float32");
  const naiveExp = recorder.run("exp", [single], () => exp(single));
  const naiveSum = recorder.run("sum", [naiveExp], () => naiveExp.sum({ axis: 1, keepdims: true }));
  const naive = recorder.run("divide", [naiveExp, naiveSum], () => naiveExp.divide(naiveSum));
  const stableSingle = recorder.run("nn.softmax", [single], () => nn.softmax(single, { axis: -1 }));

  const chosen = values.softmax === "naive" ? naive.astype("float64") : stable;
  const output = recorder.run("matmul", [chosen, V], () => chosen.matmul(V));
  const rowMax = scores.max({ axis: 1, keepdims: true });
  const rowSum = exp(scores.subtract(rowMax)).sum({ axis: 1 });
  const surprise = multiply(chosen, maximum(chosen, tiny).log())
    .sum({ axis: 1 })
    .multiply(-1 / Math.LN2);
  const centred = raw.subtract(raw.mean());

  const entropies = numbers(surprise).filter((x) => !Number.isNaN(x));
  const weights = numbers(chosen);
  return {
    steps: recorder.steps,
    dK,
    weights,
    scores: numbers(scores),
    rowMax: numbers(rowMax),
    rowSum: numbers(rowSum),
    naiveSum: numbers(naiveSum),
    largest: entropies.length === 0 ? Number.NaN : Math.max(...weights.filter((x) => !Number.isNaN(x))),
    entropyBits: entropies.length === 0 ? Number.NaN : array(entropies).mean().item() + 0,
    maxEntropyBits: Math.log2(tokens),
    deviation: sqrt(square(centred).mean()).item() + 0,
    naiveLost: lostRows(numbers(naive), tokens),
    stableLost: lostRows(numbers(stableSingle), tokens),
    output: numbers(output),
  };
}

const numbers = (a: { readonly data: ArrayLike<number> }): number[] => Array.from(a.data);

/** 0 where a query may look, −∞ where the key lies ahead of it. */
const causalMask = (n: number): number[][] =>
  Array.from({ length: n }, (_, query) => Array.from({ length: n }, (_, key) => (key > query ? Number.NEGATIVE_INFINITY : 0)));

function lostRows(weights: readonly number[], columns: number): number {
  let lost = 0;
  for (let start = 0; start < weights.length; start += columns) {
    if (weights.slice(start, start + columns).some(Number.isNaN)) lost++;
  }
  return lost;
}
