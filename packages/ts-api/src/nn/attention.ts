import { offset, type Ptr } from "@genmath/core-wasm";
import { nn } from "@genmath/core-wasm/nn";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { RealDType } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { allocate, elementBytes, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { gemm, matrixOffsets } from "../linalg/gemm.ts";
import { productDType } from "../linalg/product-dtype.ts";
import { type AttentionDims, attentionDims } from "../shape/attention.ts";
import { broadcastStrides } from "../shape/broadcast.ts";
import { type ScaledScores, scaledScores } from "./scaled-scores.ts";

/** What a query may look at, and how sharply. */
export interface AttentionOptions {
  /** Booleans that broadcast to (…, L, S): true where the query may look at the key. A query with none gets zeros. */
  readonly mask?: ArrayLike;
  /** Query i looks at keys 0 … i only. Default: false. */
  readonly causal?: boolean;
  /** Factor of the scores: 1 / (temperature · √d). Positive. Default: 1/√d. */
  readonly scale?: number;
}

/**
 * Scaled dot-product attention. softmax(scale · Q Kᵀ) V, one softmax a query.
 *
 * Shapes: q (…, L, d), k (…, S, d), v (…, S, e) → (…, L, e), leading dimensions broadcast. Finite input never gives NaN: scores are shifted by their maximum before they
 * are scaled, so that no temperature overflows. Throws ShapeError for shapes that do not fit, DTypeError for a mask that is not boolean or for complex numbers,
 * RangeError for a scale that is not positive. Source: Vaswani et al., "Attention is all you need" (2017).
 *
 * @example
 * nn.attention([[1, 0]], [[1, 0], [0, 1]], [[1], [3]], { scale: 1e6 }).toArray(); // [[1]]
 */
export function attention<Q extends ArrayLike, K extends ArrayLike, V extends ArrayLike>(
  q: Q,
  k: K,
  v: V,
  { mask, causal = false, scale }: AttentionOptions = {},
): NDArray<PromoteOf<NDArray<PromoteOf<Q, K>>, V>, Shape> {
  const given = [asView(q), asView(k), asView(v)] as const;
  const allowed = mask === undefined ? undefined : booleans(asView(mask));
  const dims = attentionDims(given[0].shape, given[1].shape, given[2].shape, allowed?.shape);
  const dtype = productDType(productDType(given[0].dtype, given[1].dtype, "attend with"), given[2].dtype, "attend with");
  const factor = scale ?? 1 / Math.sqrt(Math.max(1, dims.d));
  if (!(factor > 0 && factor < Number.POSITIVE_INFINITY))
    throw new RangeError(`Cannot attend with scale ${scale}: wanted a positive finite number`);
  const values = castTo(given[2], dtype);
  const scores = scaledScores(castTo(given[0], dtype), castTo(given[1], dtype), dtype, factor);
  const out = allocate(dtype, [...dims.batch, dims.l, dims.e]);
  withFrame((frame) => attend(frame, dtype, dims, { ...scores, values, allowed, causal }, out));
  return wrap(out);
}

interface Operands extends ScaledScores {
  readonly values: View;
  readonly allowed: View | undefined;
  readonly causal: boolean;
}

function attend(frame: Frame, dtype: RealDType, { batch, l, s, d, e }: AttentionDims, operands: Operands, out: View): void {
  const { queries, keys, values, allowed, causal, factor } = operands;
  const kernels = frame.engine.kernels(nn);
  const double = dtype === "float64";
  const softmax = double ? kernels.softmax_f64 : kernels.softmax_f32;
  const fill = double ? kernels.mask_f64 : kernels.mask_f32;
  const fillAbove = double ? kernels.causal_f64 : kernels.causal_f32;
  const bytes = elementBytes(out);

  const weights = frame.scratch(l * s * bytes);
  const [pq, pk, pv, to] = [frame.input(queries), frame.input(keys), frame.input(values), frame.output(out)];
  const score = gemm(frame, dtype, { m: l, n: s, k: d }, queries, swapAxes(keys, -2, -1));
  const gather = gemm(frame, dtype, { m: l, n: e, k: s }, { ...queries, shape: [l, s], strides: [s, 1] }, values);
  const byMask = allowed && masker(frame, allowed, batch, l, s, fill);
  const hide = (index: number, value: number) => {
    if (causal) fillAbove(l, s, weights, value);
    byMask?.(index, weights, value);
  };

  const at = [queries, keys, values].map((view) => matrixOffsets(view, batch)) as [number[], number[], number[]];
  for (let i = 0; i < at[0].length; i++) {
    score(offset(pq, at[0][i] as number), offset(pk, at[1][i] as number), weights);
    hide(i, Number.NEGATIVE_INFINITY);
    softmax(l, s, weights, s, weights, s, factor);
    // A query that may look at nothing has a row of NaN: its weights are zero.
    hide(i, 0);
    gather(weights, offset(pv, at[2][i] as number), offset(to, i * l * e * bytes));
  }
}

/** A function that writes `value` where the i-th matrix's mask is false. */
function masker(
  frame: Frame,
  allowed: View,
  batch: readonly number[],
  l: number,
  s: number,
  fill: (rows: number, cols: number, x: Ptr, mask: Ptr, mrs: number, mcs: number, value: number) => void,
): (index: number, weights: Ptr, value: number) => void {
  const shape = [...batch, l, s];
  const spread: View = { ...allowed, shape, strides: broadcastStrides(allowed.shape, allowed.strides, shape) };
  const start = frame.input(allowed);
  const at = matrixOffsets(spread, batch);
  const [rs, cs] = spread.strides.slice(-2) as [number, number];
  return (index, weights, value) => fill(l, s, weights, offset(start, at[index] as number), rs, cs, value);
}

function booleans(view: View): View {
  if (view.dtype !== "bool") {
    throw new DTypeError(`Cannot attend with a mask of ${view.dtype}: wanted bool, true where a query may look`, [view.dtype]);
  }
  return view;
}
